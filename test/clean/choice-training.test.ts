import { describe, expect, test } from 'vitest';
import { headlineScore } from '../../src/clean/text/headline-model.ts';
import { growTrees } from '../../src/clean/train/grow-trees.ts';
import { weighChoices } from '../../src/clean/train/weigh-choices.ts';
import { mulberry32 } from '../../src/random.ts';

const random = mulberry32(3);
/** Two hundred choices among five rows: right is the row with the largest first feature, which is large in some groups and small in others. */
const choices = Array.from({ length: 200 }, () => {
  const base = 6 * random();
  const rows = Array.from({ length: 5 }, () => Float32Array.of(base + 4 * random(), random(), random()));
  const largest = Math.max(...rows.map(([first = 0]) => first));
  return rows.map((row) => ({ row, right: row[0] === largest }));
});
const examples = {
  rows: choices.flat().map(({ row }) => row),
  labels: Uint8Array.from(choices.flat(), ({ right }) => Number(right)),
  weights: new Float64Array(1000).fill(1),
  groups: Int32Array.from({ length: 1000 }, (_, i) => Math.floor(i / 5)),
};
const growth = { trees: 40, leaves: 4, rate: 0.2, features: 1, minWeight: 1, lambda: 1 };
const noTrees = { bias: 0, trees: [] };

const rightOnes = (score: (row: Float32Array) => number) =>
  choices.filter((rows) => {
    const best = rows.reduce((a, b) => (score(b.row) > score(a.row) ? b : a));
    return best.right;
  }).length;

describe('choosing one line among those of its own capture', () => {
  test('the weighted sum learns what makes the difference within a group', () => {
    const { bias: _, ...sum } = weighChoices(examples);
    expect(rightOnes((row) => headlineScore({ ...sum, trees: noTrees }, row))).toBeGreaterThan(180);
  });

  test('trees that choose within a group do better than trees that judge each row by itself', () => {
    const none = { weights: [], low: [], high: [] };
    const ranking = growTrees(examples, growth, 1);
    const { groups: _, ...single } = examples;
    const judging = growTrees(single, growth, 1);
    const byRank = rightOnes((row) => headlineScore({ ...none, trees: ranking }, row));
    const byItself = rightOnes((row) => headlineScore({ ...none, trees: judging }, row));
    expect(byRank).toBeGreaterThan(byItself);
  });

  test('the same examples give the same model', () => {
    expect(weighChoices(examples)).toEqual(weighChoices(examples));
    expect(growTrees(examples, growth, 1)).toEqual(growTrees(examples, growth, 1));
  });
});
