import type { Span } from '../../../schemas/evidence.ts';

/** Ranges of a text that can be asked whether they overlap another one, in logarithmic time. */
export class SpanSet {
  readonly #spans: Span[] = [];

  constructor(spans: readonly Span[]) {
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.#spans.at(-1);
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else this.#spans.push({ start, end });
    }
  }

  /** Whether any of the ranges shares a character with this one. */
  overlaps(start: number, end: number): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (this.#spans[low]?.start ?? end) < end;
  }
}
