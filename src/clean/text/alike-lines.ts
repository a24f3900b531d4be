import type { FeatureRow } from './boosted-trees.ts';
import { factNames, type LineFacts } from './line-facts.ts';

const [endsFact, titleFact, digitFact, bulletFact] = (
  ['ends-sentence', 'title-case', 'starts-digit', 'bullet'] as const
).map((name) => factNames.indexOf(name)) as [number, number, number, number];

/** Coarse look of a line, so that items of one list and teasers of one box fall together. */
export function lookOf({ chars, values }: LineFacts): number {
  const has = (fact: number, above = 0) => Number((values[fact] ?? 0) > above);
  const length = chars < 25 ? 0 : chars < 60 ? 1 : chars < 140 ? 2 : 3;
  return ((length * 2 + has(endsFact)) * 2 + has(titleFact, 0.5)) * 2 + Math.max(has(digitFact), has(bulletFact));
}

/** Looks of the lines, and what the first pass made of them. */
interface AlikeLines {
  look: Int32Array;
  odds: Float64Array;
  p: Float64Array;
}

/** Lines on each side in which lines of the same look are sought. */
const reach = 15;

/** Number of features that `alikeRow` writes. */
export const alikeWidth = 3;

/** Writes features of what the first pass made of lines that look alike into `row` from `at` on: how many there are, their mean, and the nearest one. */
export function alikeRow({ look, odds, p }: AlikeLines, i: number, row: FeatureRow, at: number): void {
  const own = look[i];
  let alike = 0;
  let sum = 0;
  let nearest = -9;
  for (let k = 1; k <= reach; k++) {
    for (let j = i - k; j <= i + k; j += 2 * k) {
      if (look[j] !== own) continue;
      if (alike === 0) nearest = odds[j] as number;
      alike++;
      sum += p[j] as number;
    }
  }
  row[at] = alike;
  row[at + 1] = alike > 0 ? sum / alike : -1;
  row[at + 2] = nearest;
}
