import type { PageMeasures } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';
import { cohesionOf, wordsOf } from './word-cohesion.ts';

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4];

/** What the first opinions on all blocks of a page say of one of them (stacking, as in auto-context: Tu 2008). */
export const CONSENSUS_FEATURES = [
  'first',
  ...OFFSETS.map((k) => `first${k}`),
  'parent.first',
  'grand.first',
  'great.first',
  'template.first',
  'template.highest',
  'inCore',
  'climbToCore',
  'coreText',
  'coreFirst',
  'sureBefore',
  'sureAfter',
  'nearestSureBefore',
  'nearestSureAfter',
  'charactersSinceSure',
  'charactersToSure',
  'core.template',
  'window',
  'told',
  'strength',
  'foreign',
  'bare.first',
  'bare.siblings',
  'beyondSure',
];

const SURE = 0.7;
const FAR = 60;

/** Values of `CONSENSUS_FEATURES` for all blocks, given the first opinion on each (a probability). */
export function consensusFeatures(page: Page, blocks: Block[], m: PageMeasures, first: ArrayLike<number>): number[][] {
  const size = page.elements.length;
  const value = new Float64Array(size);
  const votes = new Float64Array(size);
  const templates = new Map<string, { votes: number; length: number; highest: number }>();
  for (const [i, block] of blocks.entries()) {
    const length = block.text.length + 5;
    const p = first[i] ?? 0;
    value[block.element] = (value[block.element] ?? 0) + length * (p - 0.4);
    votes[block.element] = (votes[block.element] ?? 0) + length * p;
    const t = templates.get(m.template[i] ?? '') ?? { votes: 0, length: 0, highest: 0 };
    t.votes += length * p;
    t.length += length;
    t.highest = Math.max(t.highest, p);
    templates.set(m.template[i] ?? '', t);
  }
  for (let i = size - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent ?? -1;
    if (parent < 0) continue;
    value[parent] = (value[parent] ?? 0) + (value[i] ?? 0);
    votes[parent] = (votes[parent] ?? 0) + (votes[i] ?? 0);
  }
  let core = 0;
  for (let i = 1; i < size; i++) if ((value[i] ?? 0) >= (value[core] ?? 0)) core = i;
  const isAbove = new Map<number, number>();
  for (let at = core, steps = 0; at >= 0; at = page.elements[at]?.parent ?? -1) isAbove.set(at, steps++);
  const sure = blocks.map((block, i) => (first[i] ?? 0) > SURE && block.text.length >= 40);
  const sureBefore: number[] = [];
  let count = 0;
  for (const s of sure) sureBefore.push(s ? count++ : count);
  const lastBefore = nearest(sure, 1);
  const nextAfter = nearest(sure, -1);
  const meanBelow = (at: number) =>
    (votes[at] ?? 0) / Math.max(1, (m.textBelow[at] ?? 0) + 5 * (m.blocksBelow[at] ?? 0));
  const cohesion = cohesionOf(blocks.map(wordsOf), first);
  const bare = blocks.map((block) => `${page.elements[block.element]?.tag}${page.elements[block.element]?.words}`);
  const alike = votesBy(blocks, first, (i) => bare[i] ?? '');
  const siblings = votesBy(blocks, first, (i) => `${page.elements[blocks[i]?.element ?? -1]?.parent} ${bare[i]}`);
  return blocks.map((block, i) => {
    const parent = page.elements[block.element]?.parent ?? -1;
    const grand = page.elements[parent]?.parent ?? -1;
    const great = page.elements[grand]?.parent ?? -1;
    const t = templates.get(m.template[i] ?? '');
    let at = block.element;
    let climb = 0;
    while (at >= 0 && !isAbove.has(at)) {
      at = page.elements[at]?.parent ?? -1;
      climb++;
    }
    const back = lastBefore[i] ?? -1;
    const ahead = nextAfter[i] ?? -1;
    const place = m.before[i] ?? 0;
    let window = 0;
    for (let k = i - 5; k <= i + 5; k++) if (k !== i) window += first[k] ?? 0;
    return [
      first[i] ?? 0,
      ...OFFSETS.map((k) => first[i + k] ?? -1),
      meanBelow(parent),
      meanBelow(grand),
      meanBelow(great),
      (t?.votes ?? 0) / Math.max(1, t?.length ?? 1),
      t?.highest ?? 0,
      Number(isAbove.get(at) === 0),
      climb,
      (m.textBelow[core] ?? 0) / m.total,
      meanBelow(core),
      Math.min(20, sureBefore[i] ?? 0),
      Math.min(20, count - (sureBefore[i] ?? 0) - Number(sure[i])),
      back < 0 ? FAR : Math.min(FAR, i - back),
      ahead < 0 ? FAR : Math.min(FAR, ahead - i),
      back < 0 ? 9 : Math.log1p(place - (m.before[back] ?? 0)),
      ahead < 0 ? 9 : Math.log1p((m.before[ahead] ?? 0) - place),
      isAbove.get(at) ?? FAR,
      window / 10,
      ...(cohesion[i] ?? []),
      alike(i),
      siblings(i),
      Number(back < 0) + 2 * Number(ahead < 0),
    ];
  });
}

/** Index of the nearest true value before (step 1) or after (step -1) each place, or -1. */
function nearest(flags: boolean[], step: 1 | -1): number[] {
  const result = new Array<number>(flags.length).fill(-1);
  let last = -1;
  for (let k = 0; k < flags.length; k++) {
    const i = step === 1 ? k : flags.length - 1 - k;
    result[i] = last;
    if (flags[i]) last = i;
  }
  return result;
}

/** Mean first opinion, weighted by length, of the blocks that share a key with a block, itself left out; -1 without any. */
function votesBy(blocks: Block[], first: ArrayLike<number>, keyOf: (i: number) => string): (i: number) => number {
  const sums = new Map<string, { votes: number; length: number }>();
  const lengthOf = (i: number) => (blocks[i]?.text.length ?? 0) + 5;
  for (let i = 0; i < blocks.length; i++) {
    const sum = sums.get(keyOf(i)) ?? { votes: 0, length: 0 };
    sum.votes += lengthOf(i) * (first[i] ?? 0);
    sum.length += lengthOf(i);
    sums.set(keyOf(i), sum);
  }
  return (i) => {
    const sum = sums.get(keyOf(i));
    const length = (sum?.length ?? 0) - lengthOf(i);
    return length < 5 ? -1 : ((sum?.votes ?? 0) - lengthOf(i) * (first[i] ?? 0)) / length;
  };
}
