import type { FeatureRow } from './boosted-trees.ts';

/** How a line's rarer words tie it to the lines that the first pass took for body. */
export interface Cohesion {
  /** By line: share of its words that other body lines hold; -1 without such words. */
  told: Float64Array;
  /** Mean logarithm of how many of them do. */
  strength: Float64Array;
  /** Share of its words that other lines outside the body hold. */
  foreign: Float64Array;
  /** Sums of `told` before each line, and number of lines summed. */
  toldBefore: Float64Array;
  wordedBefore: Float64Array;
}

/** Counts each line's words among the other lines, weighted by their probability; linear in the number of words. */
export function cohesionOf(bags: Set<string>[], p: Float64Array): Cohesion {
  const n = bags.length;
  const counts = new Map<string, { body: number; all: number }>();
  bags.forEach((bag, i) => {
    for (const word of bag) {
      const count = counts.get(word);
      if (count) {
        count.body += p[i] as number;
        count.all++;
      } else counts.set(word, { body: p[i] as number, all: 1 });
    }
  });
  const told = new Float64Array(n).fill(-1);
  const strength = new Float64Array(n).fill(-1);
  const foreign = new Float64Array(n).fill(-1);
  const toldBefore = new Float64Array(n + 1);
  const wordedBefore = new Float64Array(n + 1);
  bags.forEach((bag, i) => {
    const { size } = bag;
    const own = p[i] as number;
    let hits = 0;
    let sum = 0;
    let others = 0;
    for (const word of bag) {
      const count = counts.get(word);
      if (!count || count.all === 1) continue;
      const body = count.body - own;
      if (body > 0.5) hits++;
      sum += Math.log1p(Math.max(0, body));
      if (count.all - 1 - body > 0.5) others++;
    }
    if (size > 0) {
      told[i] = hits / size;
      strength[i] = sum / size;
      foreign[i] = others / size;
    }
    toldBefore[i + 1] = (toldBefore[i] as number) + (size > 0 ? hits / size : 0);
    wordedBefore[i + 1] = (wordedBefore[i] as number) + (size > 0 ? 1 : 0);
  });
  return { told, strength, foreign, toldBefore, wordedBefore };
}

/** Number of features that `cohesionRow` writes. */
export const cohesionWidth = 7;

/** Writes the features of the cohesion of a line and of the lines around it into `row` from `at` on. */
export function cohesionRow(cohesion: Cohesion, i: number, row: FeatureRow, at: number): void {
  const { told, strength, foreign } = cohesion;
  row[at] = told[i] as number;
  row[at + 1] = strength[i] as number;
  row[at + 2] = foreign[i] as number;
  row[at + 3] = toldBetween(cohesion, i - 3, i);
  row[at + 4] = toldBetween(cohesion, i + 1, i + 4);
  row[at + 5] = toldBetween(cohesion, i - 10, i);
  row[at + 6] = toldBetween(cohesion, i + 1, i + 11);
}

function toldBetween({ told, toldBefore, wordedBefore }: Cohesion, from: number, to: number): number {
  const a = Math.max(0, Math.min(told.length, from));
  const b = Math.max(0, Math.min(told.length, to));
  const worded = (wordedBefore[b] as number) - (wordedBefore[a] as number);
  return worded > 0 ? ((toldBefore[b] as number) - (toldBefore[a] as number)) / worded : -1;
}
