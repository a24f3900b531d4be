import { type BoostedTrees, type FeatureRow, logOdds } from './boosted-trees.ts';

/** Picks one line among candidates: a weighted sum of the features, each held between two bounds, and the sum of the leaves of trees. */
export interface HeadlineModel {
  weights: number[];
  low: number[];
  high: number[];
  trees: BoostedTrees;
}

/** Score of a candidate, to be compared with those of the others of its capture. */
export function headlineScore({ weights, low, high, trees }: HeadlineModel, row: FeatureRow): number {
  let sum = logOdds(trees, row);
  for (let f = 0; f < weights.length; f++)
    sum += (weights[f] as number) * Math.max(low[f] as number, Math.min(high[f] as number, row[f] as number));
  return sum;
}
