import type { HeadlineModel } from '../text/headline-model.ts';
import { type Examples, pullToChosen } from './grow-trees.ts';

const rounds = 200;
/** How strongly weights are drawn to nought. */
const decay = 10;
/** Features count up to so many standard deviations from their mean. */
const reach = 4;

/**
 * Weights of the features for choosing one among several rows (conditional logit, McFadden 1974), by gradient steps on all rows.
 * `bias` is to be added to each sum, so that a mean row has the score 0.
 */
export function weighChoices(examples: Examples): Omit<HeadlineModel, 'trees'> & { bias: number } {
  const { rows } = examples;
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of rows) for (let f = 0; f < width; f++) mean[f] = (mean[f] as number) + (row[f] as number) / n;
  for (const row of rows)
    for (let f = 0; f < width; f++)
      spread[f] = (spread[f] as number) + ((row[f] as number) - (mean[f] as number)) ** 2 / n;
  for (let f = 0; f < width; f++) spread[f] = Math.sqrt(spread[f] as number) || 1;
  const scaled = rows.map((row) =>
    Float64Array.from(row, (x, f) =>
      Math.max(-reach, Math.min(reach, (x - (mean[f] as number)) / (spread[f] as number))),
    ),
  );
  const weights = new Float64Array(width);
  const momentum = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-3);
  const scores = new Float64Array(n);
  const gradients = new Float64Array(n);
  const hessians = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    scaled.forEach((row, i) => {
      let sum = 0;
      for (let f = 0; f < width; f++) sum += (weights[f] as number) * (row[f] as number);
      scores[i] = sum;
    });
    pullToChosen(examples, scores, gradients, hessians);
    const pull = new Float64Array(width);
    scaled.forEach((row, i) => {
      const gradient = gradients[i] as number;
      if (Math.abs(gradient) < 1e-7) return;
      for (let f = 0; f < width; f++) pull[f] = (pull[f] as number) + gradient * (row[f] as number);
    });
    const rate = round < 0.7 * rounds ? 0.03 : round < 0.9 * rounds ? 0.01 : 0.003;
    for (let f = 0; f < width; f++) {
      const own = (pull[f] as number) - decay * (weights[f] as number);
      momentum[f] = 0.8 * (momentum[f] as number) + 0.2 * own;
      squares[f] = 0.9 * (squares[f] as number) + 0.1 * own * own;
      weights[f] = (weights[f] as number) + (rate * (momentum[f] as number)) / Math.sqrt(squares[f] as number);
    }
  }
  const of = (value: (f: number) => number) => Array.from(weights, (_, f) => Number(value(f).toPrecision(5)));
  const steps = of((f) => (weights[f] as number) / (spread[f] as number));
  return {
    weights: steps,
    low: of((f) => (mean[f] as number) - reach * (spread[f] as number)),
    high: of((f) => (mean[f] as number) + reach * (spread[f] as number)),
    bias: -steps.reduce((sum, step, f) => sum + step * (mean[f] as number), 0),
  };
}
