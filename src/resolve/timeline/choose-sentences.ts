import type { DatedSentence, Day } from './timeline-types.ts';
import { wordsOf } from './words-of.ts';

type Vector = Map<string, number>;

/** At most so many candidates of a day are compared; the first of each article come first. */
const CANDIDATES = 400;
/** A further sentence must be less like those chosen than this (cosine). */
const REDUNDANT = 0.4;

/** The sentences nearest to what all sentences of the day have in common (centroid method, Radev et al. 2004), no two alike. */
export function chooseSentences(day: Day, count: number): string[] {
  const candidates = candidatesOf(day);
  const vectors = candidates.map((sentence) => vectorOf(sentence.text));
  const centroid: Vector = new Map();
  for (const [index, vector] of vectors.entries()) {
    const weight = weightOf(candidates[index]);
    for (const [word, value] of vector) centroid.set(word, (centroid.get(word) ?? 0) + weight * value);
  }
  const ranked = candidates
    .map((sentence, index) => ({ sentence, vector: vectors[index] ?? new Map<string, number>(), index }))
    .map((entry) => ({ ...entry, score: cosine(entry.vector, centroid) * fitness(entry.sentence, day.number) }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const chosen: typeof ranked = [];
  for (const entry of ranked) {
    if (chosen.length >= count) break;
    if (chosen.every((other) => cosine(other.vector, entry.vector) < REDUNDANT)) chosen.push(entry);
  }
  return chosen
    .sort((a, b) => a.sentence.position - b.sentence.position || a.index - b.index)
    .map(({ sentence }) => sentence.text);
}

function candidatesOf(day: Day): DatedSentence[] {
  const seen = new Set<string>();
  return [...day.sentences]
    .sort((a, b) => Number(b.named) - Number(a.named) || a.position - b.position || a.document - b.document)
    .filter(({ text }) => {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .slice(0, CANDIDATES);
}

/** What names the day counts more than the head of an article of that day; what was written before it, less. */
function weightOf(sentence: DatedSentence | undefined): number {
  if (sentence === undefined) return 0;
  return sentence.named ? 0.7 : 1 / (2 + sentence.position);
}

/** Prefers whole sentences of a readable length, and reports to announcements. */
function fitness({ text, named, position, published }: DatedSentence, day: number): number {
  const words = text.split(' ').length;
  const length = words < 8 ? 0.4 : words > 60 ? 0.7 : 1;
  return length * (published < day ? 0.4 : 1) * (named ? 1.1 : position === 0 ? 1 : 0.9);
}

/** Counts of the content words, damped. No inverse document frequency: the words that all articles share are what the story is about. */
function vectorOf(text: string): Vector {
  const vector: Vector = new Map();
  for (const word of wordsOf(text)) vector.set(word, (vector.get(word) ?? 0) + 1);
  for (const [word, count] of vector) vector.set(word, 1 + Math.log(count));
  return vector;
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, value] of small) dot += value * (large.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

function norm(vector: Vector): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
}
