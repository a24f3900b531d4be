import { HashTable } from '../core/hash-table.ts';
import type { Lexicon } from '../core/resources.ts';
import { hashLower } from '../core/word-hash.ts';
import type { WordClusters } from './cluster-words.ts';

/** The lexicon as tables, and as the sorted pairs that are packed. */
export interface BuiltLexicon extends Lexicon {
  clusterPairs: [number, number][];
  gazetteerPairs: [number, number][];
}

/** Makes the lexicon from word clusters and gazetteer bits. Where two words share a hash, the more frequent has it. */
export function buildLexicon(words: WordClusters, gazetteerBits: Map<number, number>): BuiltLexicon {
  const clusterOf = new Map<number, number>();
  words.words.forEach((word, at) => {
    const hash = hashLower(word, 0, word.length);
    if (!clusterOf.has(hash)) clusterOf.set(hash, words.fine[at] ?? 0);
  });
  const clusters = new HashTable(clusterOf.size);
  for (const [hash, cluster] of clusterOf) clusters.set(hash, cluster);
  const gazetteer = new HashTable(gazetteerBits.size);
  for (const [hash, bits] of gazetteerBits) gazetteer.set(hash, bits);
  return {
    clusters,
    gazetteer,
    middle: words.middle,
    coarse: words.coarse,
    clusterPairs: [...clusterOf],
    gazetteerPairs: [...gazetteerBits],
  };
}
