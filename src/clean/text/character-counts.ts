import { kind, kindsOf } from './character-kinds.ts';

/** Numbers of characters of a text by kind. */
export interface CharacterCounts {
  letters: number;
  capitals: number;
  digits: number;
  /** Commas and semicolons. */
  commas: number;
  quotes: number;
  /** Signs that part entries of a menu, and dashes and slashes between blanks. */
  separators: number;
  /** Whether it has characters beyond the basic plane. */
  hasSurrogates: boolean;
}

/** Counts all kinds in one go; characters beyond the basic plane are letters if Unicode says so. */
export function countCharacters(text: string): CharacterCounts {
  const counts = { letters: 0, capitals: 0, digits: 0, commas: 0, quotes: 0, separators: 0, hasSurrogates: false };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32) {
      const next = text.charCodeAt(i + 1);
      if ((next === 45 || next === 47) && text.charCodeAt(i + 2) === 32) {
        counts.separators++;
        i += 2;
      }
      continue;
    }
    const own = kindsOf(unit);
    if (own & kind.letter) {
      counts.letters++;
      if (own & kind.capital) counts.capitals++;
    } else {
      if (own & kind.digit) counts.digits++;
      if (own & kind.comma) counts.commas++;
      if (own & kind.quote) counts.quotes++;
      if (own & kind.separator) counts.separators++;
      if (own & kind.surrogate) {
        counts.hasSurrogates = true;
        const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
        if (/\p{L}/u.test(char)) counts.letters++;
        if (/\p{Lu}/u.test(char)) counts.capitals++;
      }
    }
  }
  return counts;
}

const joined = /\p{Ll}{2}\p{Lu}\p{Ll}|\p{Ll}{2}[.!?]\p{Lu}\p{Ll}|\d\p{Lu}\p{Ll}{2}|\p{Ll}{2}\d{2}/gu;

/** Number of places where words are joined without a blank: 'portfoliosSign up', 'ended.Then', '3Comments', 'May12'. */
export function countJoined(text: string, hasSurrogates: boolean): number {
  if (hasSurrogates) return text.match(joined)?.length ?? 0;
  let count = 0;
  let end = 0;
  for (let i = 1; i + 1 < text.length; i++) {
    const own = kindsOf(text.charCodeAt(i));
    if ((own & (kind.capital | kind.digit)) === 0) continue;
    const start = own & kind.digit ? beforeFigure(text, i) : beforeCapital(text, i);
    if (start < end) continue;
    count++;
    end = start + (i - start === 3 ? 5 : 4);
  }
  return count;
}

const is = (text: string, at: number, kinds: number) => at >= 0 && (kindsOf(text.charCodeAt(at)) & kinds) !== 0;

/** Where the join before a figure begins; -1 if there is none. */
const beforeFigure = (text: string, i: number): number =>
  is(text, i + 1, kind.digit) && is(text, i - 1, kind.small) && is(text, i - 2, kind.small) ? i - 2 : -1;

/** The same for a capital. */
function beforeCapital(text: string, i: number): number {
  if (!is(text, i + 1, kind.small)) return -1;
  const before = text.charCodeAt(i - 1);
  if (kindsOf(before) & kind.digit) return i + 2 < text.length && is(text, i + 2, kind.small) ? i - 1 : -1;
  if (kindsOf(before) & kind.small) return is(text, i - 2, kind.small) ? i - 2 : -1;
  const isEnd = before === 0x2e || before === 0x21 || before === 0x3f;
  return isEnd && is(text, i - 2, kind.small) && is(text, i - 3, kind.small) ? i - 3 : -1;
}

const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const begins = kind.letter | kind.number;
const goesOn = begins | kind.mark | kind.apostrophe | kind.hyphen;

/** Words of a text: letters and figures, with marks, apostrophes and hyphens in them. */
export function wordsOf(text: string, hasSurrogates: boolean): string[] {
  if (hasSurrogates) return text.match(words) ?? [];
  const result: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((kindsOf(text.charCodeAt(i)) & begins) === 0) continue;
    const start = i;
    do i++;
    while (i < text.length && (kindsOf(text.charCodeAt(i)) & goesOn) !== 0);
    result.push(text.slice(start, i));
  }
  return result;
}
