import { closeCallsOf } from '../../clean/close-calls.ts';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { LedgerEntry } from '../../schemas/article.ts';
import { counted } from './counted.ts';
import { ruleWords } from './derivation-words.ts';
import type { DossierIndex } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';

/** A run of a capture: what was kept, or one cut of the ledger. */
export interface CaptureRun {
  text: string;
  /** Number of the cut in the ledger, from 1; undefined for what was kept. */
  cut: number | undefined;
  kind: string | undefined;
  /** Whether it was kept or cut by a narrow margin. */
  isClose: boolean;
}

/** A capture longer than this is not shown as a whole; its ledger is. In UTF-16 units. */
export const longestShown = 200_000;

/** Cuts a decoded capture into what was kept and what was cut, in order, losing nothing. */
export function captureRuns(
  text: string,
  { ledger, passages }: Pick<AnnotatedArticle, 'ledger' | 'passages'>,
): CaptureRun[] {
  const cuts = ledger.flatMap((entry, position) =>
    dividedCut(entry).map((part) => ({ ...part, cut: position + 1, kind: entry.kind })),
  );
  const close = passages.flatMap((passage) =>
    passage.close ? passage.spans.map((span) => ({ ...span, cut: undefined, kind: undefined, isClose: true })) : [],
  );
  const parts = [...cuts, ...close].sort((a, b) => a.start - b.start || a.end - b.end);
  const runs: CaptureRun[] = [];
  let at = 0;
  const keep = (to: number) => {
    if (to > at) runs.push({ text: text.slice(at, to), cut: undefined, kind: undefined, isClose: false });
  };
  for (const { start: from, end, ...run } of parts) {
    const start = Math.max(from, at);
    if (end <= start) continue;
    keep(start);
    runs.push({ text: text.slice(start, end), ...run });
    at = end;
  }
  keep(text.length);
  return runs;
}

/** A cut in parts, those that were close calls and those between them. */
function dividedCut({ start, end, close = [] }: LedgerEntry): { start: number; end: number; isClose: boolean }[] {
  let at = start;
  const parts = close.flatMap((span) => {
    const before = { start: at, end: span.start, isClose: false };
    at = span.end;
    return [before, { start: span.start, end: span.end, isClose: true }];
  });
  return [...parts, { start: at, end, isClose: false }].filter((part) => part.end > part.start);
}

/** What was a close call in an article: '2 lines cut, 1 line kept'; undefined if nothing was. */
export function closeWords(article: Pick<AnnotatedArticle, 'ledger' | 'passages'>): string | undefined {
  const calls = Map.groupBy(closeCallsOf(article), ({ verdict }) => verdict);
  const parts = (['cut', 'kept'] as const).flatMap((verdict) => {
    const { length } = calls.get(verdict) ?? [];
    return length > 0 ? [`${counted(length, 'line')} ${verdict}`] : [];
  });
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** A line of a ledger as it is shown. */
export interface LedgerLine {
  number: number;
  kind: string;
  rule: string;
  isClose: boolean;
  text: string;
  start: number;
  end: number;
  path: string | undefined;
}

export function ledgerLines(article: Pick<AnnotatedArticle, 'ledger'>): LedgerLine[] {
  return article.ledger.map((entry, position) => ({
    number: position + 1,
    kind: entry.kind,
    rule: ruleWords(entry.rule),
    isClose: entry.close !== undefined,
    text: entry.text,
    start: entry.start,
    end: entry.end,
    path: entry.path,
  }));
}

/** Articles by publisher, the one with most articles first; unknown publishers last. */
export function publishers(index: DossierIndex): { name: string; articles: ArticleLine[] }[] {
  const groups = Map.groupBy(index.dossier.articles, (article) => article.publisher?.value ?? '');
  return [...groups]
    .map(([name, articles]) => ({ name, articles: articles.map(articleLine) }))
    .sort(
      (a, b) =>
        Number(a.name === '') - Number(b.name === '') ||
        b.articles.length - a.articles.length ||
        (a.name < b.name ? -1 : 1),
    );
}

/** What form a capture has and how it was decoded: `text/html in a single-file page (MHTML), utf-8 (declared)`. */
export function captureForm({ file, mediaType, encoding }: AnnotatedArticle['capture']): string {
  const form = /\.mht(?:ml)?$/i.test(file) ? `${mediaType} in a single-file page (MHTML)` : mediaType;
  return `${form}, ${encoding.label} (${encoding.evidence.replaceAll('-', ' ')})`;
}

/** Day on which a page was saved, and who says so; undefined if nobody does. */
export function capturedWords({
  captured,
  capture,
}: Pick<AnnotatedArticle, 'captured' | 'capture'>): string | undefined {
  if (captured === undefined) return undefined;
  const said =
    captured === capture.captured ? 'as the saved page or its address in an archive says' : 'as the editor says';
  return `${captured}, ${said}`;
}
