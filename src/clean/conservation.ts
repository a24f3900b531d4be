import type { Article } from '../schemas/article.ts';
import type { Span } from '../schemas/evidence.ts';

/** A breach of the conservation law: visible characters that are in no part of the article, or in two. */
export interface Violation {
  kind: 'lost' | 'doubled';
  /** UTF-16 range of the capture. */
  start: number;
  end: number;
  text: string;
}

/**
 * Checks that every character of `runs` (ranges of visible text of the capture, in order) that is no white space is in
 * exactly one passage, credit or ledger entry, or in the spans of metadata that stand outside of these. An empty list
 * means that nothing was lost or doubled. White space between and around ranges does not count.
 */
export function checkConservation(runs: Span[], article: Article, text: string): Violation[] {
  const violations: Violation[] = [];
  const claims = [
    ...article.passages.flatMap((passage) => [...passage.spans, ...(passage.credit?.spans ?? [])]),
    ...article.ledger.map(({ start, end }) => ({ start, end })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let reached = 0;
  const taken: Span[] = [];
  for (const { start, end } of claims) {
    if (start < reached) add(violations, 'doubled', start, Math.min(reached, end), text);
    if (end <= reached) continue;
    const last = taken.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else taken.push({ start, end });
    reached = end;
  }
  const metadata = [
    article.title,
    article.standfirst,
    article.byline,
    article.dateline,
    article.publisher,
    article.host,
    article.section,
    article.published,
    article.updated,
    article.language,
    ...article.dateClues,
  ].flatMap((metadatum) => metadatum?.spans ?? []);
  const covered = union([...taken, ...metadata]);
  let c = 0;
  for (const run of runs) {
    let at = run.start;
    while (at < run.end) {
      while ((covered[c]?.end ?? Number.POSITIVE_INFINITY) <= at) c++;
      const next = covered[c];
      if (!next || next.start >= run.end) {
        add(violations, 'lost', at, run.end, text);
        break;
      }
      if (next.start > at) add(violations, 'lost', at, next.start, text);
      at = Math.max(at, next.end);
    }
  }
  return violations;
}

function union(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function add(violations: Violation[], kind: Violation['kind'], start: number, end: number, text: string): void {
  const part = text.slice(start, end);
  if (part.trim() !== '') violations.push({ kind, start, end, text: part });
}

/** Throws if the conservation law is broken: a fault of the program, never of the editor. */
export function assertConservation(runs: Span[], article: Article, text: string): void {
  const violations = checkConservation(runs, article, text);
  const first = violations[0];
  if (!first) return;
  throw new Error(
    `Cleaning of ${article.capture.file} broke the conservation law in ${violations.length} places: the ${first.kind} text ${JSON.stringify(first.text.slice(0, 80))} at offset ${first.start}. Please report this as a bug.`,
  );
}
