import type { Span } from '../schemas/evidence.ts';

/** A run of clean text and the run of the capture that it stands for. */
export interface Segment {
  /** UTF-16 offset into the clean text. */
  at: number;
  /** UTF-16 units of clean text. */
  length: number;
  /** UTF-16 offset into the capture. */
  start: number;
  /** UTF-16 offset just past the run in the capture; differs from `start + length` only where characters were composed or repaired. */
  end: number;
}

/** Clean text that knows where each of its characters stood in the capture. */
export interface SourceText {
  text: string;
  /** In the order of the text, without gaps in it. */
  segments: Segment[];
}

/** Collects clean text run by run. */
export class SourceTextBuilder {
  #parts: string[] = [];
  #length = 0;
  #segments: Segment[] = [];

  /** Adds `text`, which stands for the range `start` to `end` of the capture. Runs of unchanged text are joined. */
  add(text: string, start: number, end: number): void {
    const last = this.#segments.at(-1);
    const plain = text.length === end - start;
    if (last && plain && last.end === start && last.end - last.start === last.length) {
      last.length += text.length;
      last.end = end;
    } else {
      this.#segments.push({ at: this.#length, length: text.length, start, end });
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  build(): SourceText {
    return { text: this.#parts.join(''), segments: this.#segments };
  }
}

/** The part of `source` between two offsets of its text, white space at both ends left out. */
export function sliceSource(source: SourceText, from: number, to: number): SourceText {
  let a = from;
  let b = to;
  while (a < b && source.text[a] === ' ') a++;
  while (b > a && source.text[b - 1] === ' ') b--;
  const segments: Segment[] = [];
  for (const segment of source.segments) {
    const left = Math.max(a, segment.at);
    const right = Math.min(b, segment.at + segment.length);
    if (left >= right) continue;
    const plain = segment.end - segment.start === segment.length;
    segments.push({
      at: left - a,
      length: right - left,
      start: plain ? segment.start + (left - segment.at) : segment.start,
      end: plain ? segment.start + (right - segment.at) : segment.end,
    });
  }
  return { text: source.text.slice(a, b), segments };
}

/** Joins texts with a space between them. */
export function joinSources(sources: SourceText[]): SourceText {
  const segments: Segment[] = [];
  let text = '';
  for (const source of sources) {
    if (text !== '' && source.text !== '') {
      const end = segments.at(-1)?.end ?? 0;
      segments.push({ at: text.length, length: 1, start: end, end });
      text += ' ';
    }
    for (const segment of source.segments) segments.push({ ...segment, at: segment.at + text.length });
    text += source.text;
  }
  return { text, segments };
}

/** Ranges of the capture that the text takes up, in order; ranges with only white space between them are one. */
export function spansOf(source: SourceText, capture: string): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of source.segments) {
    if (start === end) continue;
    const last = spans.at(-1);
    if (last && start >= last.end && start - last.end < 1000 && capture.slice(last.end, start).trim() === '')
      last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
