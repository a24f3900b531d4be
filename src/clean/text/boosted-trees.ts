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

/**
 * All nodes of a model by feature, thresholds ascending, for QuickScorer (Lucchese et al. 2015): a value above a threshold rules out
 * the leaves on the left of that node, and the first leaf left in each tree is the one that walking down would reach.
 */
interface Table {
  /** Where the nodes of each feature begin; one more for the end. */
  starts: Int32Array;
  threshold: Float64Array;
  tree: Int32Array;
  /** Bits of the leaves that stay in the tree of a node if the value is above its threshold. */
  keep: Int32Array;
  /** Leaves from left to right, so many places a tree. */
  leaf: Float64Array;
  /** Bits of the leaves that are left, by tree. */
  left: Int32Array;
}

/** Leaves that a tree may have. */
const mostLeaves = 32;
const tables = new WeakMap<BoostedTrees, Table>();

function tableOf(model: BoostedTrees): Table {
  const known = tables.get(model);
  if (known) return known;
  const nodes: { feature: number; threshold: number; tree: number; keep: number }[] = [];
  const leaf = new Float64Array(model.trees.length * mostLeaves);
  model.trees.forEach((tree, t) => {
    if (tree.leaf.length > mostLeaves) throw new Error(`a tree has more than ${mostLeaves} leaves`);
    let leaves = 0;
    const visit = (node: number): void => {
      if (node < 0) {
        leaf[t * mostLeaves + leaves++] = tree.leaf[-1 - node] ?? 0;
        return;
      }
      const first = leaves;
      visit(tree.left[node] ?? 0);
      let under = 0;
      for (let bit = first; bit < leaves; bit++) under |= 1 << bit;
      nodes.push({ feature: tree.feature[node] ?? 0, threshold: tree.threshold[node] ?? 0, tree: t, keep: ~under });
      visit(tree.right[node] ?? 0);
    };
    visit(tree.feature.length === 0 ? -1 : 0);
  });
  nodes.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const width = (nodes.at(-1)?.feature ?? -1) + 1;
  const starts = new Int32Array(width + 1);
  for (const { feature } of nodes) for (let f = feature + 1; f <= width; f++) starts[f] = (starts[f] as number) + 1;
  const table = {
    starts,
    threshold: Float64Array.from(nodes, (node) => node.threshold),
    tree: Int32Array.from(nodes, (node) => node.tree),
    keep: Int32Array.from(nodes, (node) => node.keep),
    leaf,
    left: new Int32Array(model.trees.length),
  };
  tables.set(model, table);
  return table;
}

/** Log-odds of a row of features. */
export function logOdds(model: BoostedTrees, row: FeatureRow): number {
  const { starts, threshold, tree, keep, leaf, left } = tableOf(model);
  left.fill(-1);
  const width = starts.length - 1;
  for (let f = 0; f < width; f++) {
    const value = row[f] as number;
    const end = starts[f + 1] as number;
    for (let k = starts[f] as number; k < end && value > (threshold[k] as number); k++) {
      const t = tree[k] as number;
      left[t] = (left[t] as number) & (keep[k] as number);
    }
  }
  let sum = model.bias;
  for (let t = 0; t < left.length; t++) {
    const bits = left[t] as number;
    // Number of the lowest bit.
    sum += leaf[t * mostLeaves + 31 - Math.clz32(bits & -bits)] as number;
  }
  return sum;
}

/** Log-odds of a probability, kept finite. */
export const oddsOf = (probability: number): number => Math.log((probability + 1e-6) / (1 - probability + 1e-6));

/** Probability for log-odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
