import { characterClass, DIGIT, LOWER, OTHER, SPACE, UPPER } from './character-classes.ts';
import { cutHyphen } from './cut-hyphen.ts';

/** The tokens of a text as UTF-16 offsets, in order: words, numbers, single signs. White space is left out. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const AT = 0x40;
const NUMBER_SIGN = 0x23;
const UNDERSCORE = 0x5f;
const COMMA = 0x2c;

/**
 * Splits a text into words, numbers and signs in one pass. Kept whole: `U.S.`, `J.`, `Inc.`, `O'Brien`, `Jong-un`,
 * `20th`, `@name`, `#tag`, web addresses. Cut apart: the possessive (`Kim` `'s`), `Moscow` `-based`, `anti-` `Hitler`.
 */
export function tokenize(text: string): Tokens {
  let start = new Int32Array(64 + (text.length >> 2));
  let end = new Int32Array(start.length);
  let count = 0;
  const push = (from: number, to: number): void => {
    if (count === start.length) {
      start = grown(start);
      end = grown(end);
    }
    start[count] = from;
    end[count] = to;
    count++;
  };
  let at = 0;
  while (at < text.length) {
    const kind = characterClass[text.charCodeAt(at)];
    if (kind === SPACE) at++;
    else if (kind === OTHER) {
      const to = endOfSign(text, at);
      push(at, to);
      at = to;
    } else {
      const to = kind === DIGIT ? endOfNumber(text, at) : endOfWord(text, at);
      const cut = cutHyphen(text, at, to);
      if (cut > at) {
        push(at, cut);
        push(cut, to);
      } else push(at, to);
      at = to;
    }
  }
  return { text, count, start, end };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

function isWordClass(kind: number | undefined): boolean {
  return kind === LOWER || kind === UPPER || kind === DIGIT;
}

/** A sign is one code unit, but `'s`, `@name` and `#tag` are one token. */
function endOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === APOSTROPHE || code === RIGHT_QUOTE) {
    const next = text.charCodeAt(at + 1);
    const isS = next === 0x73 || next === 0x53;
    return isS && !isWordClass(characterClass[text.charCodeAt(at + 2)]) ? at + 2 : at + 1;
  }
  if (code !== AT && code !== NUMBER_SIGN) return at + 1;
  let to = at + 1;
  while (to < text.length && (isWordClass(characterClass[text.charCodeAt(to)]) || text.charCodeAt(to) === UNDERSCORE))
    to++;
  return to;
}

function endOfNumber(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    if (isWordClass(characterClass[code])) to++;
    else if ((code === FULL_STOP || code === COMMA) && characterClass[text.charCodeAt(to + 1)] === DIGIT) to += 2;
    else break;
  }
  return to;
}

function endOfWord(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    const kind = characterClass[code];
    if (kind !== OTHER && kind !== SPACE) to++;
    else if (kind === SPACE) break;
    else {
      const next = characterClass[text.charCodeAt(to + 1)];
      if (!isWordClass(next)) break;
      if (code === HYPHEN || code === UNDERSCORE) to += 2;
      else if (code === APOSTROPHE || code === RIGHT_QUOTE) {
        if (isPossessive(text, to)) break;
        to += 2;
      } else if (code === FULL_STOP && joinsLetters(text, to)) to += 2;
      else if (code === FULL_STOP && next === LOWER && characterClass[text.charCodeAt(to - 1)] === LOWER) to += 2;
      else break;
    }
  }
  return text.charCodeAt(to) === FULL_STOP && keepsFullStop(text, at, to) ? to + 1 : to;
}

/** Whether the apostrophe at this offset begins `'s`, `'re` and the like, or `n't` after a plain word. */
function isPossessive(text: string, at: number): boolean {
  let to = at + 1;
  while (to < at + 4 && isWordClass(characterClass[text.charCodeAt(to)])) to++;
  const tail = text.slice(at + 1, to).toLowerCase();
  return tail === 's' || tail === 're' || tail === 've' || tail === 'll' || tail === 'd' || tail === 'm';
}

/** Full stop between single letters: `U.S`. */
function joinsLetters(text: string, stop: number): boolean {
  const before = characterClass[text.charCodeAt(stop - 2)];
  const after = characterClass[text.charCodeAt(stop + 2)];
  const letterBefore = characterClass[text.charCodeAt(stop - 1)] !== DIGIT;
  return letterBefore && (stop < 2 || before === OTHER || before === SPACE) && !(after === LOWER || after === UPPER);
}

const abbreviations = new Set(
  'Inc Corp Co Ltd Bros Jr Sr St Ste Mt Ft Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Sen Rep Gov Rev Hon Pres Adm Cmdr Messrs No Univ Dept Assn Ave Blvd'.split(
    ' ',
  ),
);

/** Whether the full stop after a word belongs to it: initials and abbreviations. */
function keepsFullStop(text: string, from: number, stop: number): boolean {
  if (stop - from === 1) return characterClass[text.charCodeAt(from)] === UPPER;
  if (text.charCodeAt(stop - 2) === FULL_STOP) return true;
  return stop - from <= 6 && abbreviations.has(text.slice(from, stop));
}
