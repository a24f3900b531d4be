/** A binary decision tree in arrays: node `i` asks whether `row[feature[i]] <= threshold[i]`; children are `left[i]` and `right[i]`; a negative child `-1 - k` is leaf `k`. */
export interface Tree {
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  leaf: number[];
}

/** Gradient-boosted trees: the sum of their leaves is the log-odds (Friedman 2001). */
export interface BoostedTrees {
  bias: number;
  trees: Tree[];
}

/** Log-odds of a row of features. */
export function logOdds(model: BoostedTrees, row: ArrayLike<number>): number {
  let sum = model.bias;
  for (const tree of model.trees) {
    let node = tree.feature.length === 0 ? -1 : 0;
    while (node >= 0)
      node =
        (row[tree.feature[node] as number] as number) <= (tree.threshold[node] as number)
          ? (tree.left[node] as number)
          : (tree.right[node] as number);
    sum += tree.leaf[-1 - node] as number;
  }
  return sum;
}

/** Probability for log-odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
