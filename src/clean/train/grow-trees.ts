import { mulberry32 } from '../../random.ts';
import type { BoostedTrees, Tree } from '../text/boosted-trees.ts';

/** Settings of the training. */
export interface Growth {
  trees: number;
  leaves: number;
  rate: number;
  /** Share of the features that a tree may use. */
  features: number;
  /** Share of the rows that a tree learns from (stochastic gradient boosting, Friedman 2002). */
  sample?: number;
  minWeight: number;
  lambda: number;
}

/** Rows of features with what they are to give. */
export interface Examples {
  rows: Float32Array[];
  /** 1 or 0. */
  labels: Uint8Array;
  weights: Float64Array;
  /** Rows of one number compete: the loss is that of choosing one with label 1 among them (softmax); without, each row is judged by itself. */
  groups?: Int32Array;
}

const bins = 48;

/** Up to 47 cut points of each feature, at quantiles. */
function cutPoints(rows: Float32Array[], width: number): Float64Array[] {
  const cuts: Float64Array[] = [];
  const step = Math.max(1, Math.floor(rows.length / 20000));
  for (let f = 0; f < width; f++) {
    const values: number[] = [];
    for (let i = 0; i < rows.length; i += step) values.push(rows[i]?.[f] ?? 0);
    values.sort((a, b) => a - b);
    const points: number[] = [];
    const distinct = [...new Set(values)];
    if (distinct.length <= bins)
      for (let i = 0; i + 1 < distinct.length; i++) points.push(((distinct[i] ?? 0) + (distinct[i + 1] ?? 0)) / 2);
    else
      for (let b = 1; b < bins; b++) {
        const point = values[Math.floor((b * values.length) / bins)] ?? 0;
        if (point !== points.at(-1)) points.push(point);
      }
    cuts.push(Float64Array.from(points));
  }
  return cuts;
}

function binOf(cuts: Float64Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Sums of gradients and of hessians by chosen feature and bin, one after the other. */
type Histogram = Float64Array;

interface Leaf {
  rows: Int32Array;
  /** Rows that this tree does not learn from, but whose odds it changes. */
  others: Int32Array;
  gradient: number;
  hessian: number;
  node: number;
  side: 'left' | 'right';
  histogram: Histogram;
  split?: { gain: number; feature: number; bin: number };
}

/** Gradient boosting with logistic or softmax loss on histograms, best leaf first (Friedman 2001; Ke et al. 2017). */
export function growTrees(examples: Examples, growth: Growth, seed: number): BoostedTrees {
  const { rows, labels, weights, groups } = examples;
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const random = mulberry32(seed);
  const cuts = cutPoints(rows, width);
  const columns = cuts.map((cut, f) => Uint8Array.from(rows, (row) => binOf(cut, row[f] ?? 0)));
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += weights[i] as number;
    positive += (weights[i] as number) * (labels[i] as number);
  }
  const bias = Math.log(positive / (total - positive));
  const odds = new Float64Array(n).fill(bias);
  const gradients = new Float64Array(n);
  const hessians = new Float64Array(n);
  const trees: Tree[] = [];
  const every = Int32Array.from({ length: n }, (_, i) => i);
  for (let t = 0; t < growth.trees; t++) {
    if (groups) pullToChosen(examples, odds, gradients, hessians);
    else
      for (let i = 0; i < n; i++) {
        const p = 1 / (1 + Math.exp(-(odds[i] as number)));
        gradients[i] = (weights[i] as number) * ((labels[i] as number) - p);
        hessians[i] = (weights[i] as number) * p * (1 - p);
      }
    const chosen: number[] = [];
    for (let f = 0; f < width; f++) if (random() < growth.features) chosen.push(f);
    const tree: Tree = { feature: [], threshold: [], left: [], right: [], leaf: [] };
    const leaves: Leaf[] = [];
    const make = (
      indexes: Int32Array,
      others: Int32Array,
      node: number,
      side: 'left' | 'right',
      histogram: Histogram,
    ): Leaf => {
      let gradient = 0;
      let hessian = 0;
      for (const i of indexes) {
        gradient += gradients[i] as number;
        hessian += hessians[i] as number;
      }
      const leaf: Leaf = { rows: indexes, others, gradient, hessian, node, side, histogram };
      const split = bestSplit(leaf, chosen, cuts, growth);
      if (split) leaf.split = split;
      return leaf;
    };
    const sum = (indexes: Int32Array) => histogramOf(indexes, chosen, columns, gradients, hessians);
    const drawn = Uint8Array.from({ length: n }, () =>
      growth.sample !== undefined && random() >= growth.sample ? 0 : 1,
    );
    const learnt = every.filter((i) => drawn[i] === 1);
    const rest = every.filter((i) => drawn[i] === 0);
    leaves.push(make(learnt, rest, -1, 'left', sum(learnt)));
    while (leaves.length < growth.leaves) {
      let best = -1;
      leaves.forEach((leaf, k) => {
        if (leaf.split && leaf.split.gain > (leaves[best]?.split?.gain ?? 0)) best = k;
      });
      const leaf = leaves[best];
      if (!leaf?.split) break;
      const { feature, bin } = leaf.split;
      const column = columns[feature] as Uint8Array;
      const node = tree.feature.length;
      tree.feature.push(feature);
      tree.threshold.push((cuts[feature] as Float64Array)[bin] as number);
      tree.left.push(-1);
      tree.right.push(-1);
      if (leaf.node >= 0) tree[leaf.side][leaf.node] = node;
      const a = leaf.rows.filter((i) => (column[i] as number) <= bin);
      const b = leaf.rows.filter((i) => (column[i] as number) > bin);
      // The larger child's sums are the parent's less the smaller one's.
      const small = sum(a.length < b.length ? a : b);
      const large = leaf.histogram.map((value, k) => value - (small[k] as number));
      const [ofA, ofB] = a.length < b.length ? [small, large] : [large, small];
      const otherA = leaf.others.filter((i) => (column[i] as number) <= bin);
      const otherB = leaf.others.filter((i) => (column[i] as number) > bin);
      leaves.splice(best, 1, make(a, otherA, node, 'left', ofA), make(b, otherB, node, 'right', ofB));
    }
    for (const leaf of leaves) {
      const value = Math.round(1e4 * growth.rate * (leaf.gradient / (leaf.hessian + growth.lambda))) / 1e4;
      if (leaf.node >= 0) tree[leaf.side][leaf.node] = -1 - tree.leaf.length;
      tree.leaf.push(value);
      for (const i of leaf.rows) odds[i] = (odds[i] as number) + value;
      for (const i of leaf.others) odds[i] = (odds[i] as number) + value;
    }
    trees.push(tree);
  }
  return { bias: Math.round(1e4 * bias) / 1e4, trees };
}

/**
 * Gradients and hessians of the loss -log(sum of the probabilities of the rows of a group with label 1), by softmax over the group
 * (ListNet's loss for one choice, Cao et al. 2007).
 */
export function pullToChosen(
  { labels, weights, groups = new Int32Array(labels.length) }: Examples,
  scores: Float64Array,
  gradients: Float64Array,
  hessians: Float64Array,
): void {
  const n = labels.length;
  for (let from = 0, to = 0; from < n; from = to) {
    let most = Number.NEGATIVE_INFINITY;
    for (; to < n && groups[to] === groups[from]; to++) most = Math.max(most, scores[to] as number);
    let all = 0;
    let right = 0;
    for (let i = from; i < to; i++) {
      const value = Math.exp((scores[i] as number) - most);
      gradients[i] = value;
      all += value;
      if (labels[i]) right += value;
    }
    for (let i = from; i < to; i++) {
      const value = gradients[i] as number;
      const p = value / all;
      gradients[i] = (weights[i] as number) * ((labels[i] ? value / Math.max(right, 1e-12) : 0) - p);
      hessians[i] = (weights[i] as number) * p * (1 - p);
    }
  }
}

function histogramOf(
  indexes: Int32Array,
  chosen: number[],
  columns: Uint8Array[],
  gradients: Float64Array,
  hessians: Float64Array,
): Histogram {
  const histogram = new Float64Array(chosen.length * bins * 2);
  const size = indexes.length;
  const g = new Float64Array(size);
  const h = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    g[k] = gradients[indexes[k] as number] as number;
    h[k] = hessians[indexes[k] as number] as number;
  }
  chosen.forEach((f, c) => {
    const column = columns[f] as Uint8Array;
    const base = c * bins * 2;
    for (let k = 0; k < size; k++) {
      const at = base + 2 * (column[indexes[k] as number] as number);
      histogram[at] = (histogram[at] as number) + (g[k] as number);
      histogram[at + 1] = (histogram[at + 1] as number) + (h[k] as number);
    }
  });
  return histogram;
}

function bestSplit(
  { histogram, gradient, hessian }: Leaf,
  chosen: number[],
  cuts: Float64Array[],
  growth: Growth,
): Leaf['split'] {
  let best: Leaf['split'];
  const score = (g: number, h: number) => (g * g) / (h + growth.lambda);
  const whole = score(gradient, hessian);
  chosen.forEach((f, c) => {
    const size = (cuts[f] as Float64Array).length;
    let leftG = 0;
    let leftH = 0;
    for (let b = 0; b < size; b++) {
      leftG += histogram[2 * (c * bins + b)] as number;
      leftH += histogram[2 * (c * bins + b) + 1] as number;
      if (leftH < growth.minWeight || hessian - leftH < growth.minWeight) continue;
      const gain = score(leftG, leftH) + score(gradient - leftG, hessian - leftH) - whole;
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { gain, feature: f, bin: b };
    }
  });
  return best;
}
