import type { Span } from '../../schemas/evidence.ts';

/**
 * Spans that overlap a stretch of text, in order. Binary search, then a scan.
 * @param spans sorted by start, none overlapping another (mentions, timexes, sentences)
 */
export function spansWithin<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let index = firstEndingAfter(spans, start); index < spans.length; index++) {
    const span = spans[index];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}

/** Index of the first span that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
