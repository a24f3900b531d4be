import type { Span } from '../../schemas/evidence.ts';
import { type SourceText, SourceTextBuilder } from '../source-text.ts';
import { invisible } from './invisible-characters.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** Clean text of a range, and what was left out of it or changed. */
export interface CleanText {
  source: SourceText;
  /** UTF-16 offsets of the capture at which a character was left out. */
  leftOut: number[];
  /** Number of characters repaired from mojibake. */
  repaired: number;
}

/** White space other than single spaces, what may be mojibake, and what is not seen. */
const irregular = new RegExp(`[^\\S ]| {2}|[\\u00C2-\\u00F4][\\u0080-\\u00BF\\u0152-\\u2122]|${invisible.source}`);
/** A character with the marks (or conjoining jamo) that may compose with it. */
const cluster = /[\s\S][\p{M}\u1160-\u11FF]*/gu;

/**
 * White space normalised, invisible characters left out, mojibake repaired where certain, composed to NFC. `start` and `end` are UTF-16
 * offsets of the capture; `without` are ranges within it, in order, of ASCII without white space, that are left out too.
 */
export function readCleanText(capture: string, start: number, end: number, without: Span[] = []): CleanText {
  let a = start;
  let b = end;
  while (a < b && /\s/.test(capture[a] ?? '')) a++;
  while (b > a && /\s/.test(capture[b - 1] ?? '')) b--;
  const raw = capture.slice(a, b);
  if (raw === '') return { source: { text: '', segments: [] }, leftOut: [], repaired: 0 };
  const plain = without.length === 0 && !irregular.test(raw) && raw.normalize('NFC') === raw;
  if (plain)
    return {
      source: { text: raw, segments: [{ at: 0, length: raw.length, start: a, end: b }] },
      leftOut: [],
      repaired: 0,
    };
  return rebuild(raw, a, without);
}

function rebuild(raw: string, base: number, without: Span[]): CleanText {
  const out = new SourceTextBuilder();
  const dropped: number[] = [];
  let repaired = 0;
  let next = 0;
  let space = -1;
  let empty = true;
  const put = (text: string, from: number, to: number) => {
    if (space >= 0 && !empty) out.add(' ', space, space + 1);
    space = -1;
    empty = false;
    out.add(text, from, to);
  };
  // Runs of white space, of misread bytes, of plain ASCII, or single clusters.
  const token =
    /[^\S\uFEFF]+|[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]+(?:[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]+)*|[!-~]+(?![\p{M}\u1160-\u11FF])|[\s\S][\p{M}\u1160-\u11FF]*/gu;
  for (const match of raw.matchAll(token)) {
    const text = match[0];
    const at = base + match.index;
    if (/^[^\S\uFEFF]/.test(text)) {
      space = at;
      continue;
    }
    const repairs =
      text.length > 1 && text.charCodeAt(0) >= 0xc2 && text.charCodeAt(0) <= 0xf4 ? repairMojibake(text) : undefined;
    if (repairs) {
      let from = at;
      for (const repair of repairs) {
        if (/\s/.test(repair.text)) space = from;
        else put(repair.text, from, from + repair.length);
        from += repair.length;
        repaired++;
      }
      continue;
    }
    if (/^[!-~]+$/.test(text)) {
      let from = at;
      while ((without[next]?.start ?? at) < at) next++;
      for (let range = without[next]; range && range.end <= at + text.length; range = without[++next]) {
        if (range.start > from) put(text.slice(from - at, range.start - at), from, range.start);
        for (let i = range.start; i < range.end; i++) dropped.push(i);
        from = range.end;
      }
      if (from < at + text.length) put(text.slice(from - at), from, at + text.length);
      continue;
    }
    for (const part of text.matchAll(cluster)) {
      const from = at + part.index;
      if (invisible.test(part[0])) {
        // An invisible character with marks on it: the marks stay.
        let rest = from;
        for (const char of part[0]) {
          if (invisible.test(char)) for (let i = 0; i < char.length; i++) dropped.push(rest + i);
          else put(char, rest, rest + char.length);
          rest += char.length;
        }
      } else put(part[0].normalize('NFC'), from, from + part[0].length);
    }
  }
  return { source: out.build(), leftOut: dropped, repaired };
}
