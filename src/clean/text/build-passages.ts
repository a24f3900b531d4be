import type { Article, LedgerEntry, Passage } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { type SourceText, spansOf } from '../source-text.ts';
import { isBody, isPassage, type TextBlock } from './text-block.ts';

/** Passages and ledger of the blocks of a capture, in the order of the capture. `leftOut` are UTF-16 offsets of characters that are no part of the text. */
export function buildPassages(
  capture: Capture,
  blocks: TextBlock[],
  leftOut: number[],
): Pick<Article, 'passages' | 'ledger' | 'text'> {
  const passages: Passage[] = [];
  const ledger: LedgerEntry[] = [];
  const starts: number[] = [];
  let start = 0;
  let group = 0;
  let previous: TextBlock | undefined;
  for (const block of blocks) {
    if (!isPassage(block.label)) {
      addCut(ledger, capture.text, block, passages.length);
      previous = undefined;
      continue;
    }
    const passage: Passage = {
      kind: block.label,
      text: block.source.text,
      start,
      spans: spansOf(withMarker(block), capture.text),
      rule: block.rule,
    };
    if (block.isClose && isBody(block.label)) passage.close = true;
    if (block.label === 'heading') passage.level = 2;
    if (block.label === 'item' || block.label === 'row') {
      if (previous?.label !== block.label || previous.ordered !== block.ordered || isFirst(block)) group++;
      passage.group = group;
    }
    if (block.label === 'item') passage.ordered = block.ordered === true;
    if (block.label === 'row')
      passage.cells = block.cells.map((at, i) => ({
        start: at,
        end: i + 1 < block.cells.length ? (block.cells[i + 1] ?? 0) - 1 : block.source.text.length,
      }));
    if (block.credit)
      passage.credit = {
        value: block.credit.text.replace(/^[([]+|[)\].]+$/g, '').trim(),
        spans: spansOf(block.credit, capture.text),
      };
    starts.push(passage.spans[0]?.start ?? 0);
    passages.push(passage);
    start += passage.text.length + 2;
    previous = isBody(block.label) ? block : undefined;
  }
  addLeftOut(ledger, capture.text, leftOut, starts);
  return { passages, ledger, text: passages.map((passage) => passage.text).join('\n\n') };
}

/** Whether a numbered item begins a list. */
const isFirst = ({ ordered, marker }: TextBlock) => ordered === true && /^1\D/.test(marker?.text ?? '');

/** The item with its bullet or number, so that it is accounted for. */
function withMarker({ source, marker }: TextBlock): SourceText {
  return marker ? { text: source.text, segments: [...marker.segments, ...source.segments] } : source;
}

/** Adds the cut of a block; lines of one kind and rule with only white space between them are one cut. */
function addCut(ledger: LedgerEntry[], text: string, block: TextBlock, before: number): void {
  const start = block.source.segments[0]?.start;
  const end = block.source.segments.at(-1)?.end;
  if (start === undefined || end === undefined) return;
  const kind =
    block.label === 'byline' || block.label === 'date' || block.label === 'credit' ? 'metadata' : block.label;
  if (isPassage(kind)) return;
  let last = ledger.at(-1);
  if (
    last &&
    last.kind === kind &&
    last.rule === block.rule &&
    last.before === before &&
    last.end <= start &&
    start - last.end < 100 &&
    text.slice(last.end, start).trim() === ''
  ) {
    last.end = end;
    last.text = text.slice(last.start, end);
  } else {
    last = { kind, rule: block.rule, text: text.slice(start, end), start, end, before };
    ledger.push(last);
  }
  if (!block.isClose) return;
  last.close ??= [];
  last.close.push({ start, end, text: block.source.text });
}

const invisibleCharacter = { kind: 'invisible', rule: 'invisible-character' } as const;
const numberOfLink = { kind: 'navigation', rule: 'link-number' } as const;

/** Adds the characters left out that no cut holds already: invisible ones, and numbers of links. */
function addLeftOut(ledger: LedgerEntry[], text: string, offsets: number[], starts: number[]): void {
  const cuts = ledger.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const found: LedgerEntry[] = [];
  let c = 0;
  let before = 0;
  for (const at of offsets) {
    while ((cuts[c]?.end ?? Number.POSITIVE_INFINITY) <= at) c++;
    if ((cuts[c]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    while (before < starts.length && (starts[before] ?? 0) <= at) before++;
    const last = found.at(-1);
    if (last && last.end === at) {
      last.end++;
      last.text += text[at];
    } else
      found.push({
        ...(text[at] === '[' ? numberOfLink : invisibleCharacter),
        text: text[at] ?? '',
        start: at,
        end: at + 1,
        before,
      });
  }
  if (found.length === 0) return;
  for (const entry of found) ledger.push(entry);
  ledger.sort((a, b) => a.start - b.start);
}
