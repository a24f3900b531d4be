import type { Span } from '../../schemas/evidence.ts';

/** Ranges by start, and how far those up to each of them reach: finds what touches a span without looking at all. */
export interface RangeIndex<T extends Span> {
  ranges: readonly T[];
  /** Largest end among the ranges up to and with this one. */
  reach: readonly number[];
}

export function indexRanges<T extends Span>(ranges: readonly T[]): RangeIndex<T> {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  return {
    ranges: sorted,
    reach: sorted.map((range) => {
      furthest = Math.max(furthest, range.end);
      return furthest;
    }),
  };
}

/** The ranges that share a character with the span, by start; of two with one start, the one given first. */
export function touching<T extends Span>({ ranges, reach }: RangeIndex<T>, span: Span): T[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] as number) > span.start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let at = low; at < ranges.length; at++) {
    const range = ranges[at] as T;
    if (range.start >= span.end) break;
    if (range.end > span.start) found.push(range);
  }
  return found;
}
