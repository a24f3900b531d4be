import type { Candidate } from './candidate.ts';

/** Weighted words and entities of a candidate, of length 1. */
export type Vector = Map<string, number>;

/** How much more an entity weighs than a word. */
const ENTITY_WEIGHT = 1.5;

/** How much less a word outside the clause of the date weighs. */
const CONTEXT_WEIGHT = 0.5;

/**
 * tf-idf vectors over the dossier's dated sentences (Salton and Buckley 1988), with an entity as one term that weighs more
 * than a word. Terms of an entity are its id with `@` before it.
 */
export function vectorsOf(candidates: readonly Candidate[]): Vector[] {
  const frequency = new Map<string, number>();
  const bags = candidates.map((candidate) => {
    const bag = new Map<string, number>();
    for (const word of candidate.words) bag.set(word, (bag.get(word) ?? 0) + 1);
    for (const word of candidate.context) bag.set(word, (bag.get(word) ?? 0) + CONTEXT_WEIGHT);
    for (const entity of candidate.entities) bag.set(`@${entity}`, 1);
    for (const term of bag.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    return bag;
  });
  return bags.map((bag) => {
    const vector: Vector = new Map();
    let squares = 0;
    for (const [term, count] of bag) {
      const rarity = Math.log(1 + candidates.length / (frequency.get(term) ?? 1));
      const weight = (count < 1 ? count : 1 + Math.log(count)) * rarity * (term.startsWith('@') ? ENTITY_WEIGHT : 1);
      vector.set(term, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
}

/** Vectors of the clause of the date alone, without entities and weights: a clause has too few words for rarity to tell. */
export function clauseVectorsOf(candidates: readonly Candidate[]): Vector[] {
  return candidates.map((candidate) => {
    const words = new Set(candidate.words);
    return new Map([...words].map((word) => [word, 1 / Math.sqrt(words.size)]));
  });
}

/** Number of terms that two vectors share. */
export function shared(a: Vector, b: Vector): number {
  let count = 0;
  for (const term of a.keys()) if (b.has(term)) count++;
  return count;
}

/** Cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
