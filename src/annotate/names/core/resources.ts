import type { SortedIndex } from './sorted-index.ts';

/** A table from 32-bit keys to non-negative numbers. */
export interface Table {
  /** @returns the number of the key, or -1 */
  get(key: number): number;
}

/** Word clusters and gazetteers: what is known of words before any text is read. */
export interface Lexicon {
  /** Hash of the lower-case word to its finest cluster. */
  clusters: Table;
  /** Finest cluster to its middle and its coarse one. */
  middle: Uint16Array;
  coarse: Uint16Array;
  /** Hash of a lower-case word or phrase (`phraseHash`) to gazetteer bits. */
  gazetteer: Table;
}

/** The linear-chain model: one row of weights for each feature. */
export interface Weights {
  /** Feature hash to row. */
  rows: SortedIndex;
  /** Rows of weights as `packRows` makes them, in units of `scale`. */
  packed: Int32Array;
  /** Weights of the transitions, `labelCount` × `labelCount`, from × to, in natural units. */
  transitions: Float32Array;
  /** Exponentials of the transitions. */
  exponentials: Float64Array;
  scale: number;
}

/** Bits of the gazetteer. */
export const gazetteerBits = {
  country: 1,
  bigCity: 2,
  smallCity: 4,
  femaleName: 8,
  maleName: 16,
  lastName: 32,
  region: 64,
  organisation: 128,
  demonym: 256,
} as const;
export const gazetteerBitCount = 9;

/** Longest gazetteer phrase, in tokens. */
export const longestPhrase = 5;
