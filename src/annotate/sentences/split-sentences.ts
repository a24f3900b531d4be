import type { Span } from '../../schemas/evidence.ts';
import { BEFORE_NUMBER, CALENDAR, LEADING, STARTERS, TRAILING } from './abbreviations.ts';

const CLOSER = /["'”’»›)\]}」』】）]/;
const OPENER = /[`"'“‘„‚«‹([{「『【（¿¡–—-]/;
/** Marks of the scripts that write no capital letters; they end a sentence whatever follows. */
const WIDE_STOP = '。！？｡︒।॥۔؟።፧፨།။៕';
const NARROW_STOP = '.!?…';
const SAYING = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|told|added|replied|shouted|wrote|wondered)\b/u;
/** How far back a word is followed, and how far on: bounds the work on text without spaces. */
const REACH = 40;

/**
 * Splits running text into sentences. Spans are UTF-16 offsets into `text`, without surrounding white space; a line feed always ends a
 * sentence. One pass, linear in the length.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  let at = start;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '\n') {
      push(spans, text, start, at);
      start = skipSpace(text, at);
      at = start;
      continue;
    }
    const wide = char > '\u0500' && WIDE_STOP.includes(char);
    if (!wide && !isNarrowStop(char)) {
      at++;
      continue;
    }
    const stop = at;
    at = skipStops(text, at);
    if (endsSentence(text, start, stop, at, wide)) {
      push(spans, text, start, at);
      start = skipSpace(text, at);
      at = start;
    }
  }
  push(spans, text, start, text.length);
  return spans;
}

function isNarrowStop(char: string): boolean {
  return char === '.' || char === '!' || char === '?' || char === '…';
}

function push(spans: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  if (last > start) spans.push({ start, end: last });
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a)
  );
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Past the stops and whatever quotation marks and brackets close after them. */
function skipStops(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const char = text[at] as string;
    if (!NARROW_STOP.includes(char) && !WIDE_STOP.includes(char) && !CLOSER.test(char)) break;
    at++;
  }
  return at;
}

/** Whether the stop at `stop`, its closers reaching to `end`, ends the sentence that began at `start`. */
function endsSentence(text: string, start: number, stop: number, end: number, wide: boolean): boolean {
  if (end >= text.length || wide) return true;
  const space = text.charCodeAt(end);
  if (!isSpace(space)) return false;
  let next = skipSpace(text, end);
  if (next >= text.length || text.slice(end, next).includes('\n')) return true;
  while (next < text.length && OPENER.test(text[next] as string)) next = skipSpace(text, next + 1);
  const follow = text.slice(next, next + REACH);
  const first = follow[0] ?? '';
  if (first === '' || (!/[\p{L}\p{N}$€£¥@#*]/u.test(first) && !/^[\p{L}\p{N}]/u.test(follow))) return false;
  if (/^\p{Ll}/u.test(follow)) return /^\p{Ll}{1,2}\p{Lu}/u.test(follow);
  if (text[stop] !== '.' || text[stop + 1] === '.')
    return !(end > stop + 1 && CLOSER.test(text[end - 1] as string) && SAYING.test(follow));
  return !staysOpen(text, start, stop, end, follow);
}

/** Whether a full stop belongs to the word before it: an abbreviation, an initial, a number. */
function staysOpen(text: string, start: number, stop: number, end: number, follow: string): boolean {
  const word = wordBefore(text, start, stop);
  const lower = word.toLowerCase();
  const atStart = stop - word.length === start;
  const number = /^\d/.test(follow);
  const nextWord = /^[\p{L}]+/u.exec(follow)?.[0]?.toLowerCase() ?? '';
  if (/^\d{1,2}$/.test(word)) return atStart || (number && /^(?:\d{1,2}\.|\d{4}\b)/.test(follow));
  if (/^\p{Lu}$/u.test(word) || /^\p{Lu}(?:\.-?\p{Lu})+$/u.test(word))
    return !STARTERS.has(nextWord) && !quoted(text, stop, end);
  if (quoted(text, stop, end)) return false;
  if (LEADING.has(lower)) return true;
  const bracket = /^\s*\(/.test(text.slice(end, end + REACH));
  if (bracket && (TRAILING.has(lower) || CALENDAR.has(lower))) return true;
  if (BEFORE_NUMBER.has(lower)) return number;
  if (CALENDAR.has(lower) && /^\p{Lu}/u.test(word)) return number;
  if (lower === 'a.m' || lower === 'p.m')
    return (
      number ||
      /^(?:[A-Z]{1,4}T\b|GMT|UTC|Eastern|Pacific|Central|Moscow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/.test(
        follow,
      )
    );
  return TRAILING.has(lower) && !number && !STARTERS.has(nextWord);
}

/** Whether the full stop is followed by a closing quotation mark or bracket. */
function quoted(text: string, stop: number, end: number): boolean {
  return end > stop + 1 && CLOSER.test(text[stop + 1] as string);
}

function wordBefore(text: string, start: number, stop: number): string {
  let from = stop;
  const limit = Math.max(start, stop - REACH);
  while (from > limit && /[\p{L}\p{N}.'’-]/u.test(text[from - 1] as string)) from--;
  return text.slice(from, stop).replace(/^['’-]+/, '');
}
