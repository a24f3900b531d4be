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

/** Features of one line. */
export type FeatureRow = Float64Array | Float32Array;

/** All trees of a model in one table of nodes, which is read faster: node `i` has its children at `left[i]` and `right[i]`, below zero for leaves. */
interface Table {
  roots: Int32Array;
  feature: Int32Array;
  threshold: Float64Array;
  left: Int32Array;
  right: Int32Array;
  leaf: Float64Array;
}

const tables = new WeakMap<BoostedTrees, Table>();

function tableOf(model: BoostedTrees): Table {
  const known = tables.get(model);
  if (known) return known;
  const { trees } = model;
  let nodes = 0;
  let leaves = 0;
  const starts = trees.map((tree) => {
    const start = { node: nodes, leaf: leaves };
    nodes += tree.feature.length;
    leaves += tree.leaf.length;
    return start;
  });
  const children = (side: 'left' | 'right') =>
    Int32Array.from(
      trees.flatMap((tree, t) => {
        const { node = 0, leaf = 0 } = starts[t] ?? {};
        return tree[side].map((child) => (child < 0 ? child - leaf : child + node));
      }),
    );
  const table = {
    roots: Int32Array.from(trees, (tree, t) => {
      const { node = 0, leaf = 0 } = starts[t] ?? {};
      return tree.feature.length === 0 ? -1 - leaf : node;
    }),
    feature: Int32Array.from(trees.flatMap((tree) => tree.feature)),
    threshold: Float64Array.from(trees.flatMap((tree) => tree.threshold)),
    left: children('left'),
    right: children('right'),
    leaf: Float64Array.from(trees.flatMap((tree) => tree.leaf)),
  };
  tables.set(model, table);
  return table;
}

/** Log-odds of a row of features. */
export function logOdds(model: BoostedTrees, row: FeatureRow): number {
  const { roots, feature, threshold, left, right, leaf } = tableOf(model);
  let sum = model.bias;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] as number;
    while (node >= 0)
      node =
        (row[feature[node] as number] as number) <= (threshold[node] as number)
          ? (left[node] as number)
          : (right[node] as number);
    sum += leaf[-1 - node] as number;
  }
  return sum;
}

/** Probability for log-odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
