import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import { ruleWords } from './derivation-words.ts';
import type { DossierIndex } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';

/** A run of a capture: what was kept, or one cut of the ledger. */
export interface CaptureRun {
  text: string;
  /** Number of the cut in the ledger, from 1; undefined for what was kept. */
  cut: number | undefined;
  kind: string | undefined;
}

/** A capture longer than this is not shown as a whole; its ledger is. In UTF-16 units. */
export const longestShown = 200_000;

/** Cuts a decoded capture into what was kept and what was cut, in order, losing nothing. */
export function captureRuns(text: string, article: Pick<AnnotatedArticle, 'ledger'>): CaptureRun[] {
  const runs: CaptureRun[] = [];
  const cuts = article.ledger.map((entry, position) => ({ ...entry, number: position + 1 }));
  cuts.sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const cut of cuts) {
    const start = Math.max(cut.start, at);
    if (cut.end <= start) continue;
    if (start > at) runs.push({ text: text.slice(at, start), cut: undefined, kind: undefined });
    runs.push({ text: text.slice(start, cut.end), cut: cut.number, kind: cut.kind });
    at = cut.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), cut: undefined, kind: undefined });
  return runs;
}

/** A line of a ledger as it is shown. */
export interface LedgerLine {
  number: number;
  kind: string;
  rule: string;
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
