import { plain } from './fold.ts';

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'at',
  'de',
  'la',
  'du',
  'des',
  '&',
]);
const LEGAL_FORM = /[\s,]+(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|LLC|N\.V|S\.A|SpA|AG)\.?$/;

/** Whether a name looks like an acronym: two to eight capitals (dots and a digit allowed). */
export function isAcronym(text: string): boolean {
  return /^(?:[A-Z]\.?){2,8}[0-9]?$/.test(text) || /^[A-Z][a-z]?[A-Z]{1,5}$/.test(text);
}

/** Acronyms that a name can have, folded: with and without small words and legal form. Empty for names of one word. */
export function acronymsOf(text: string): Set<string> {
  const found = new Set<string>();
  const stripped = text.replace(/^the\s/i, '').replace(/['’]s$/, '');
  for (const name of [stripped, stripped.replace(LEGAL_FORM, '')]) {
    const words = name.split(/[\s-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (words.length < 2) continue;
    const initial = (word: string) => plain(word)[0] ?? '';
    found.add(words.map(initial).join(''));
    const large = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
    if (large.length > 1) found.add(large.map(initial).join(''));
  }
  return found;
}
