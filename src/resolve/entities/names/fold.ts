import anyAscii from 'any-ascii';

const cache = new Map<string, string>();

/** ASCII letters and digits of a word, in lower case: diacritics, apostrophes, dots and hyphens do not tell names apart. */
export function plain(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const known = cache.get(word);
  if (known !== undefined) return known;
  const ascii = anyAscii(word.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  if (cache.size > 200_000) cache.clear();
  cache.set(word, ascii);
  return ascii;
}

/** Spellings of one sound in the usual romanisations (BGN/PCGN, ISO 9, German, French, popular), applied in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^m[uo]hamm?[ae]d$/, 'mohamed'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/off$/, 'ov'],
  [/eff$/, 'ev'],
  [/w/g, 'v'],
  [/ks/g, 'x'],
  [/ck|q/g, 'k'],
  [/c(?![ehiy])/g, 'k'],
  [/ou|oo|eu/g, 'u'],
  [/(?<=[ao])e|(?<=u)e/g, ''],
  [/e[iyj]+|[iy][iyj]*/g, 'i'],
  [/i(?=ev$|evi)/g, ''],
  [/^ie/, 'e'],
  [/ander$/, 'andr'],
  [/(.)\1+/g, '$1'],
];

/** Like {@link plain}, and romanised spellings of one name fall together: Lavrov and Lawrow, Sergei and Sergey. Words under four letters stay as they are. */
export function romanised(word: string): string {
  const ascii = plain(word);
  if (ascii.length < 4) return ascii;
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), ascii);
}
