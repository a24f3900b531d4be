import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article, LedgerEntry, Passage } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { assertConservation } from '../conservation.ts';
import { inferred } from '../metadata/read-publisher.ts';
import { withSidecar } from '../metadata/sidecar-metadata.ts';
import type { Survey } from '../survey.ts';
import { cleanText } from '../text/clean-text.ts';
import { collectMarkdownMetadata } from './collect-metadata.ts';
import { correctDrafts } from './correct-drafts.ts';
import { type Draft, toPassage } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { labelFront } from './label-front.ts';
import { type DraftCut, readBlocks } from './read-blocks.ts';

/** Captures above this size, and blocks above the other, are read as plain text: the time of a Markdown parser grows faster than the text. */
const LARGEST = 1_000_000;
const LARGEST_BLOCK = 30_000;
/** So many markers of nesting at the head of a line, or openers in a row, are no document but an attack on the parser. */
const UNRULY = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){40}|(?:!?\[|\*_|_\*|<[a-z]+ ){200}|[*_`]{2000}/m;

/** Whether a capture is better read as plain text. */
function isUnruly(text: string): boolean {
  if (text.length > LARGEST || UNRULY.test(text)) return true;
  let size = 0;
  for (const line of text.split('\n')) {
    size = line.trim() === '' ? 0 : size + line.length + 1;
    if (size > LARGEST_BLOCK) return true;
  }
  return false;
}

/** Cleans a Markdown capture: front matter read, the body kept as it is, raw HTML and remote pictures taken out. */
export function cleanMarkdown(capture: Capture, survey: Survey): Article {
  const { text } = capture;
  if (isUnruly(text)) return cleanText(capture, survey);
  const front = readFrontMatter(text);
  const body = text.slice(0, front.span.end).replace(/[^\n\r]/g, ' ') + text.slice(front.span.end);
  const root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const base = capture.sidecar?.data.url ?? capture.url ?? front.fields.get('url')?.value;
  const blocks = readBlocks(text, root, base);
  const drafts = labelFront(correctDrafts(capture, blocks.drafts));
  const { passages, ledger } = place(text, drafts, blocks.cuts, blocks.drafts);
  if (front.span.end > 0)
    ledger.unshift({
      kind: 'metadata',
      rule: 'front-matter',
      text: text.slice(0, front.span.end),
      ...front.span,
      before: 0,
    });
  const { text: _text, sidecar: _sidecar, id, ...rest } = capture;
  const metadata = collectMarkdownMetadata(capture, front, drafts, passages);
  const article: Article = {
    id,
    capture: rest,
    title: inferred(passages[0]?.text.slice(0, 90) ?? id, capture.file, 'first-words'),
    ...metadata,
    text: passages.map((passage) => passage.text).join('\n\n'),
    passages,
    ledger,
    warnings: [
      ...(front.problem === undefined ? [] : [front.problem]),
      ...(passages.length === 0 ? ['No article text was found in the capture.'] : []),
    ],
  };
  const result = withSidecar(article, capture);
  const visible = [...(front.span.end > 0 ? [front.span] : []), ...blocks.visible].sort((a, b) => a.start - b.start);
  assertConservation(visible, result, text);
  return result;
}

/** Gives drafts their places in the article, and cuts the passages that they stood before. */
function place(
  capture: string,
  drafts: Draft[],
  cuts: DraftCut[],
  original: Draft[],
): { passages: Passage[]; ledger: LedgerEntry[] } {
  const passages: Passage[] = [];
  const ledger: LedgerEntry[] = [];
  let start = 0;
  for (const draft of drafts) {
    const from = draft.source.segments[0]?.start ?? 0;
    const to = draft.source.segments.at(-1)?.end ?? 0;
    if (draft.kind === 'cut') {
      const kind = draft.rule === 'sidecar-cut' ? 'editor' : 'metadata';
      for (const { start: a, end: b } of toPassage(draft, 'paragraph', 0, capture).spans)
        ledger.push({ kind, rule: draft.rule, text: capture.slice(a, b), start: a, end: b, before: passages.length });
      continue;
    }
    if (from > to) continue;
    const passage = toPassage(draft, draft.kind, start, capture);
    passages.push(passage);
    start += passage.text.length + 2;
  }
  for (const { draft, ...cut } of cuts) {
    const next = original[draft]?.source.segments[0]?.start ?? Number.POSITIVE_INFINITY;
    const before = passages.findIndex((passage) => (passage.spans[0]?.start ?? 0) >= Math.min(next, cut.start));
    ledger.push({ ...cut, before: before < 0 ? passages.length : before });
  }
  return { passages, ledger: ledger.sort((a, b) => a.start - b.start) };
}
