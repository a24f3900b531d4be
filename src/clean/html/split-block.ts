import type { Page } from './page-tree.ts';
import { sourceOffset } from './source-offset.ts';
import { type Block, collapse } from './split-blocks.ts';

/** Splits a block at an offset of its text; text nodes are divided where needed. Undefined if one side would be empty. */
export function splitBlock(page: Page, capture: string, block: Block, offset: number): [Block, Block] | undefined {
  let visible = block.text.slice(0, offset).replace(/\s+/g, '').length;
  if (visible === 0 || /^\s*$/.test(block.text.slice(offset))) return undefined;
  const left: number[] = [];
  const right: number[] = [];
  for (const index of block.runs) {
    const run = page.runs[index];
    if (run === undefined) continue;
    if (visible === 0) {
      right.push(index);
      continue;
    }
    let at = 0;
    while (at < run.text.length && visible > 0) if (/\S/.test(run.text[at++] ?? '')) visible--;
    left.push(index);
    if (visible > 0 || /^\s*$/.test(run.text.slice(at))) continue;
    const middle = run.start + sourceOffset(capture.slice(run.start, run.end), run.text, at);
    page.runs.push({ ...run, text: run.text.slice(at), start: middle });
    right.push(page.runs.length - 1);
    page.runs[index] = { ...run, text: run.text.slice(0, at), end: middle };
  }
  if (right.length === 0) return undefined;
  const part = (runs: number[]): Block => {
    const text = collapse(runs.map((run) => page.runs[run]?.text ?? '').join(''));
    return {
      ...block,
      runs,
      breaks: block.breaks.flatMap((b) => Math.max(0, runs.indexOf(block.runs[b] ?? -1)) || []),
      text,
      linked: Math.min(block.linked, text.length),
    };
  };
  return [part(left), part(right)];
}
