import type { ComparedDocument } from './document.ts';

/** One shingle in this many is looked up: the sketch V of Broder 1997 (hashes that are 0 modulo m). */
const SAMPLING = 4;
/** Sampled shingles that two articles must share to be compared in full. */
const SHARED_SAMPLES = 3;

/**
 * Pairs of documents (by index, smaller first) that may share a text. Each sampled shingle pairs a document with the first
 * and the previous one that has it, so that the work grows with the text and not with the square of the copies.
 */
export function candidatePairs(documents: readonly ComparedDocument[]): [number, number][] {
  const holders = new Map<number, { first: number; last: number }>();
  const counts = new Map<number, number>();
  const size = documents.length;
  documents.forEach(({ all }, index) => {
    for (const shingle of all) {
      if (shingle % SAMPLING !== 0) continue;
      const holder = holders.get(shingle);
      if (holder === undefined) {
        holders.set(shingle, { first: index, last: index });
        continue;
      }
      for (const other of new Set([holder.first, holder.last])) {
        const pair = other * size + index;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
      holder.last = index;
    }
  });
  return [...counts]
    .filter(([, count]) => count >= SHARED_SAMPLES)
    .map(([pair]): [number, number] => [Math.floor(pair / size), pair % size])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
