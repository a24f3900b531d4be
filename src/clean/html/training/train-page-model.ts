import { writeFileSync } from 'node:fs';
import type { BoostedTrees } from '../../text/boosted-trees.ts';
import { logOdds, probability } from '../../text/boosted-trees.ts';
import { growTrees } from '../../train/grow-trees.ts';
import { type PageModel, secondRows } from '../label-blocks.ts';
import { type Example, readSet } from './read-set.ts';

/** Folds for the first opinions that the second forest learns from. */
export const FOLDS = 5;
const FIRST = { trees: 100, leaves: 20, rate: 0.1, features: 0.3, minWeight: 4, lambda: 4 };
const SECOND = { trees: 80, leaves: 12, rate: 0.1, features: 0.3, minWeight: 4, lambda: 4 };
/** A lost body block costs so many times a furniture block that is left. */
const COST = 1.5;

/** Weight of each block: long live blogs weigh less a block than short reports. */
function weightsOf({ labels }: Example): number[] {
  const positive = Math.max(1, labels.filter(({ label }) => label === 1).length);
  const page = Math.min(3, Math.sqrt(20 / positive));
  return labels.map(({ label, weight }) => weight * page * (label === 1 ? COST : 1));
}

function grow(examples: Example[], rowsOf: (example: Example) => Float32Array[], growth: typeof FIRST): BoostedTrees {
  return growTrees(
    {
      rows: examples.flatMap(rowsOf),
      labels: Uint8Array.from(examples.flatMap(({ labels }) => labels.map(({ label }) => label))),
      weights: Float64Array.from(examples.flatMap(weightsOf)),
    },
    growth,
    1,
  );
}

/** First opinions on each page by a forest that saw no page of its fold (so none of its site). */
export function firstOpinions(examples: Example[], folds: number): Map<Example, number[]> {
  const result = new Map<Example, number[]>();
  for (let fold = 0; fold < folds; fold++) {
    if (!examples.some((example) => example.fold === fold)) continue;
    const forest = grow(
      examples.filter((example) => example.fold !== fold),
      ({ rows }) => rows,
      FIRST,
    );
    for (const example of examples.filter((candidate) => candidate.fold === fold))
      result.set(
        example,
        example.rows.map((row) => probability(logOdds(forest, row))),
      );
  }
  return result;
}

/** Grows the second forest from first opinions. */
export function growSecond(examples: Example[], first: Map<Example, number[]>): BoostedTrees {
  const rowsOf = (e: Example) => secondRows(e.page, e.blocks, e.measures, e.rows, first.get(e) ?? []);
  return grow(examples, rowsOf, SECOND);
}

/** Trains both forests on all examples. */
export function trainPageModel(examples: Example[]): PageModel {
  const second = growSecond(examples, firstOpinions(examples, FOLDS));
  return { first: grow(examples, ({ rows }) => rows, FIRST), second };
}

const [folder, out] = process.argv.slice(2);
if (import.meta.main && folder !== undefined && out !== undefined) {
  writeFileSync(out, `${JSON.stringify(trainPageModel(readSet(folder, FOLDS)))}\n`);
}
