import type { Mark } from '../../schemas/article.ts';
import type { Span } from '../../schemas/evidence.ts';
import { readCleanText } from '../text/read-clean-text.ts';
import type { Page } from './page-tree.ts';
import { safeAddress } from './safe-address.ts';
import type { Block } from './split-blocks.ts';

/** Text of a block ready for a passage. */
export interface BlockText {
  text: string;
  marks: Mark[];
  /** Ranges of the capture, one a text node, in order. */
  spans: Span[];
  /** Characters left out because they are not seen (soft hyphens and the like). */
  invisible: number;
  /** Characters repaired that had been decoded with the wrong character set. */
  repaired: number;
}

const EMPHASIS: Record<string, Mark['kind']> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
};

/** Cleans the text of a block and finds its links and emphasis. `runs` may be a part of the block's runs. */
export function readBlockText(page: Page, block: Block, base: string | undefined, runs = block.runs): BlockText {
  let raw = '';
  const ranges: { from: number; to: number; kind: Mark['kind']; href?: string; element: number }[] = [];
  const spans: Span[] = [];
  let previous = -1;
  for (const index of runs) {
    const run = page.runs[index];
    if (run === undefined) continue;
    if (previous >= 0 && needsSpace(page, block, previous, index)) raw += ' ';
    const from = raw.length;
    raw += run.text;
    spans.push({ start: run.start, end: run.end });
    for (let at = run.element; at >= 0 && at !== block.element; at = page.elements[at]?.parent ?? -1) {
      const element = page.elements[at];
      if (element === undefined) break;
      const href = element.tag === 'a' ? safeAddress(element.attributes.get('href'), base) : undefined;
      const kind = element.tag === 'a' ? (href === undefined ? undefined : 'link') : EMPHASIS[element.tag];
      if (kind === undefined) continue;
      const open = ranges.findLast((range) => range.element === at);
      if (open !== undefined && open.kind === kind) open.to = raw.length;
      else ranges.push({ from, to: raw.length, kind, element: at, ...(href === undefined ? {} : { href }) });
    }
    previous = index;
  }
  const { source, leftOut: invisible, repaired } = readCleanText(raw, 0, raw.length);
  const toClean = (offset: number) => {
    let low = 0;
    let high = source.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((source.segments[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const segment = source.segments[low];
    if (segment === undefined) return source.text.length;
    return segment.at + Math.max(0, Math.min(segment.length, offset - segment.start));
  };
  const marks: Mark[] = [];
  for (const { from, to, kind, href } of ranges) {
    let start = toClean(from);
    let end = toClean(to);
    while (start < end && source.text[start] === ' ') start++;
    while (end > start && source.text[end - 1] === ' ') end--;
    if (start < end) marks.push({ start, end, kind, ...(href === undefined ? {} : { href }) });
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  return { text: source.text, marks, spans, invisible: invisible.length, repaired };
}

/** Blank text nodes looked at between two others of a block. */
const MOST_BETWEEN = 200;

/** Whether a line break or white space stood between two text nodes of a block, also where something between them was cut. */
function needsSpace(page: Page, block: Block, before: number, after: number): boolean {
  if (block.breaks.some((at) => block.runs[at] === after)) return true;
  if (/^[,.;:!?)\]”’]/.test(page.runs[after]?.text ?? '')) return false;
  const from = page.runs[before]?.end ?? 0;
  const to = page.runs[after]?.start ?? 0;
  // Text nodes that were divided have later numbers: only what lies between the two counts.
  for (let index = before + 1; index < after && index - before < MOST_BETWEEN; index++) {
    const run = page.runs[index];
    if (run !== undefined && run.start >= from && run.end <= to && /^\s|\s$/.test(run.text)) return true;
  }
  return false;
}
