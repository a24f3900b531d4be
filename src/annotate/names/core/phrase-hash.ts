import { tokenize } from '../../tokens/tokenize.ts';
import { longestPhrase } from './resources.ts';
import { hashLower, mix } from './word-hash.ts';

/** Hash of the empty phrase. */
export const PHRASE_SEED = 0x5bd1e995;

/** Hash of a phrase that goes on with a word, from the hash so far and the word's lower-case hash. */
export const extendPhrase = (phrase: number, word: number): number => mix(phrase, word);

/** Hash of a whole phrase; undefined if it is empty or longer than the gazetteer holds. */
export function phraseHash(phrase: string): number | undefined {
  const { text, count, start, end } = tokenize(phrase);
  if (count === 0 || count > longestPhrase) return undefined;
  let hash = PHRASE_SEED;
  for (let token = 0; token < count; token++)
    hash = extendPhrase(hash, hashLower(text, start[token] ?? 0, end[token] ?? 0));
  return hash;
}
