import { squeeze } from '../context-features.ts';
import type { Block } from '../split-blocks.ts';

/** Below this many letters a block is body only if it is a whole line of the gold body, at its place. */
const SHORT = 25;
/** Share of a block's four-word runs that must be in the gold body. */
const ENOUGH = 0.8;

/** Whether a block is of the gold body (1) or not (0), and how much that counts in training. */
export interface GoldLabel {
  label: number;
  weight: number;
  /** Whether it is so only together with its neighbours. */
  joined?: boolean;
}

/** Label of each block (1 body, 0 not) and its weight, from the gold body (paragraphs on lines of their own). */
export function alignGold(blocks: Block[], gold: string): GoldLabel[] {
  const lines = gold
    .split(/\n+/)
    .map(squeeze)
    .filter((line) => line !== '');
  const all = lines.join('');
  const edges = new Set<number>();
  let length = 0;
  for (const line of lines) {
    edges.add(length);
    length += line.length;
    edges.add(length);
  }
  const grams = new Set(fourGrams(gold));
  const labels = blocks.map((block): GoldLabel => {
    const s = squeeze(block.text);
    if (s === '') return { label: 0, weight: 0.1 };
    if (s.length >= SHORT) {
      if (all.includes(s)) return { label: 1, weight: 1 };
      const whole = lines.some((line) => line.length >= SHORT && s.includes(line));
      const own = fourGrams(block.text);
      const share = own.filter((gram) => grams.has(gram)).length / Math.max(1, own.length);
      if (share >= ENOUGH || (whole && share > 0.3)) return { label: 1, weight: 1 };
      return { label: 0, weight: share > 0.3 ? 0.3 : 1 };
    }
    for (let at = all.indexOf(s); at >= 0; at = all.indexOf(s, at + 1))
      if (edges.has(at) && (edges.has(at + s.length) || s.length > 12))
        return { label: 1, weight: s.length < 6 ? 0.5 : 1 };
    return { label: 0, weight: 1 };
  });
  joinFragments(blocks, labels, all, edges);
  dropLoneCopies(blocks, labels);
  return labels;
}

/** Most blocks that one line of the gold body is put together from, such as the cells of a row. */
const MOST_FRAGMENTS = 16;

/** Runs of blocks that only together make up whole lines of the gold body are body. */
function joinFragments(blocks: Block[], labels: GoldLabel[], all: string, edges: Set<number>): void {
  const squeezed = blocks.map((block) => squeeze(block.text));
  for (let i = 0; i < blocks.length; i++) {
    let joined = '';
    for (let k = i; k < blocks.length && k < i + MOST_FRAGMENTS && joined.length < 400; k++) {
      joined += squeezed[k] ?? '';
      if (k === i || joined.length < SHORT) continue;
      const at = all.indexOf(joined);
      if (at < 0) break;
      if (!edges.has(at) || !edges.has(at + joined.length)) continue;
      for (let b = i; b <= k; b++) {
        const label = labels[b];
        if (label !== undefined && label.label === 0) Object.assign(label, { label: 1, weight: 0.7, joined: true });
      }
    }
  }
}

/** Of copies of one text only those that stand among other body blocks are body; short lines need a body block near. */
function dropLoneCopies(blocks: Block[], labels: GoldLabel[]): void {
  const company = blocks.map((_, i) => {
    let near = 0;
    for (let k = i - 6; k <= i + 6; k++)
      if (k !== i && (labels[k]?.label ?? 0) === 1 && (blocks[k]?.text.length ?? 0) > 40) near++;
    return near;
  });
  const best = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    if (labels[i]?.label !== 1) continue;
    const s = squeeze(block.text);
    const rival = best.get(s);
    if (rival === undefined || (company[i] ?? 0) > (company[rival] ?? 0)) best.set(s, i);
  }
  for (const [i, block] of blocks.entries()) {
    const label = labels[i];
    if (label?.label !== 1) continue;
    const s = squeeze(block.text);
    if (label.joined === true) continue;
    const lone = s.length < SHORT && (company[i] ?? 0) === 0;
    if (lone || ((company[best.get(s) ?? i] ?? 0) > (company[i] ?? 0) && best.get(s) !== i)) label.label = 0;
  }
}

function fourGrams(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.slice(0, Math.max(1, words.length - 3)).map((_, i) => words.slice(i, i + 4).join(' '));
}
