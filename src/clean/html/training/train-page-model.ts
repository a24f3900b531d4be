// node src/clean/html/training/train-page-model.ts <set folder> <model file>
// Trains both forests on the HTML pages of a cleaning set and altered copies of them; the same bytes each time.
import { writeFileSync } from 'node:fs';
import type { BoostedTrees } from '../../text/boosted-trees.ts';
import { logOdds, probability } from '../../text/boosted-trees.ts';
import { type Growth, growTrees } from '../../train/grow-trees.ts';
import { type PageModel, secondRows } from '../label-blocks.ts';
import { alteredCopies } from './altered-copies.ts';
import { type Example, readSet } from './read-set.ts';

/** Folds for the first opinions that the second forest learns from. */
export const FOLDS = 5;
const FIRST: Growth = { trees: 140, leaves: 20, rate: 0.1, features: 0.3, sample: 0.5, minWeight: 4, lambda: 4 };
const SECOND: Growth = { ...FIRST, trees: 110, leaves: 12 };
/** A lost body block costs so many times a furniture block that is left: more in the second opinion, which is the one that counts. */
const COST = { first: 1.5, second: 3 };
/** Blocks farther than this from any body block are easy, and only one in `EVERY` of them is learnt from, for all of them. */
const FAR = 25;
const EVERY = 4;

/** What a forest learns of each page: long live blogs weigh less a block than short reports. */
function grow(
  examples: Example[],
  rowsOf: (example: Example) => Float32Array[],
  growth: Growth,
  cost: number,
  seed: number,
): BoostedTrees {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const example of examples) {
    const positive = Math.max(1, example.labels.filter(({ label }) => label === 1).length);
    const page = example.weight * Math.min(3, Math.sqrt(20 / positive));
    const isNear = nearBody(example);
    for (const [i, row] of rowsOf(example).entries()) {
      const { label, weight } = example.labels[i] ?? { label: 0, weight: 0 };
      if (!isNear[i] && i % EVERY !== 0) continue;
      rows.push(row);
      labels.push(label);
      weights.push(weight * page * (label === 1 ? cost : 1) * (isNear[i] ? 1 : EVERY));
    }
  }
  return growTrees({ rows, labels: Uint8Array.from(labels), weights: Float64Array.from(weights) }, growth, seed);
}

function nearBody({ labels }: Example): boolean[] {
  const near = new Array<boolean>(labels.length).fill(false);
  for (const [i, { label }] of labels.entries())
    if (label === 1) near.fill(true, Math.max(0, i - FAR), Math.min(labels.length, i + FAR + 1));
  return near;
}

const opinions = (forest: BoostedTrees, { rows }: Example) => rows.map((row) => probability(logOdds(forest, row)));

/**
 * Trains models on the pages of a set with altered copies, each without one fold or without none. The second forest learns from first
 * opinions of forests that saw neither the page's fold nor the one left out; each such forest is grown once.
 */
export function pageTrainer(pages: Example[]): (leftOut?: number) => PageModel {
  const examples = [...pages, ...alteredCopies(pages)];
  const known = new Map<string, BoostedTrees>();
  const firstWithout = (...folds: number[]): BoostedTrees => {
    const key = folds.toSorted().join();
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const others = examples.filter(({ fold }) => !folds.includes(fold));
    const forest = grow(others, ({ rows }) => rows, FIRST, COST.first, 1);
    known.set(key, forest);
    return forest;
  };
  return (leftOut) => {
    const without = leftOut === undefined ? [] : [leftOut];
    const seen = examples.filter(({ fold }) => fold !== leftOut);
    const rows = new Map(
      seen.map((e) => {
        const first = opinions(firstWithout(...without, e.fold), e);
        return [e, secondRows(e.page, e.blocks, e.measures, e.rows, first)];
      }),
    );
    return { first: firstWithout(...without), second: grow(seen, (e) => rows.get(e) ?? [], SECOND, COST.second, 2) };
  };
}

/** Five digits of a threshold are enough, and a third of the file. */
function packed({ bias, trees }: BoostedTrees): BoostedTrees {
  return {
    bias,
    trees: trees.map((tree) => ({ ...tree, threshold: tree.threshold.map((x) => Number(x.toPrecision(5))) })),
  };
}

const [folder, out] = process.argv.slice(2);
if (import.meta.main && folder !== undefined && out !== undefined) {
  const { first, second } = pageTrainer(readSet(folder, FOLDS))();
  writeFileSync(out, `${JSON.stringify({ first: packed(first), second: packed(second) })}\n`);
}
