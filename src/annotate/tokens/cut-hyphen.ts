import { characterClass, LOWER, UPPER } from './character-classes.ts';

const HYPHEN = 0x2d;
const LONGEST_PART = 16;

const prefixes = new Set(
  'anti pro non ex pre post mid neo pan trans cross inter intra then late early southeast southwest northeast northwest'.split(
    ' ',
  ),
);

const secondParts =
  /^(?:[a-z]{3,}ed|[a-z]{4,}ing|led|born|held|run|made|wide|style|like|era|only|bound|owned|built|type|friendly|origin|bloc|level|sized|ward)$/;

/**
 * Where a hyphenated word falls apart: before the hyphen of `Moscow-based`, after that of `anti-Hitler`.
 * @returns offset of the cut, or -1 where the word stays whole (`Jong-un`, `Al-Jazeera`, `Coca-Cola`)
 */
export function cutHyphen(text: string, from: number, to: number): number {
  const first = characterClass[text.charCodeAt(from)];
  if (first === UPPER) {
    let hyphen = to - 1;
    while (hyphen > from && hyphen > to - LONGEST_PART && text.charCodeAt(hyphen) !== HYPHEN) hyphen--;
    if (text.charCodeAt(hyphen) !== HYPHEN || characterClass[text.charCodeAt(hyphen + 1)] !== LOWER) return -1;
    return secondParts.test(text.slice(hyphen + 1, to)) ? hyphen : -1;
  }
  if (first !== LOWER) return -1;
  for (let at = from + 2; at < to - 1 && at < from + LONGEST_PART; at++) {
    if (text.charCodeAt(at) !== HYPHEN) continue;
    return characterClass[text.charCodeAt(at + 1)] === UPPER && prefixes.has(text.slice(from, at)) ? at + 1 : -1;
  }
  return -1;
}
