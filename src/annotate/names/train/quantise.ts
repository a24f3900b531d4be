import { labelCount } from '../core/labels.ts';
import type { TrainedCrf } from './train-crf.ts';

const L = labelCount;

/** Features whose weights matter most: by the sum of squares of their weights, at most `limit`. Ascending row numbers. */
export function strongestFeatures({ hashes, weights }: TrainedCrf, limit: number): Int32Array {
  const norms = Float64Array.from(hashes, (_, row) => {
    let sum = 0;
    for (let label = 0; label < L; label++) sum += (weights.emissions[row * L + label] ?? 0) ** 2;
    return sum;
  });
  const order = Int32Array.from(hashes, (_, row) => row);
  order.sort((a, b) => (norms[b] ?? 0) - (norms[a] ?? 0) || a - b);
  return order.slice(0, limit).sort();
}

/** Rounds weights to whole steps between -127 and 127; rows in ascending order of their hashes. */
export function quantise(
  { hashes, weights }: TrainedCrf,
  kept: Int32Array,
  step: number,
): { hashes: Uint32Array; values: Int8Array } {
  const order = Array.from(kept).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const values = new Int8Array(order.length * L);
  order.forEach((row, at) => {
    for (let label = 0; label < L; label++) {
      const steps = Math.round((weights.emissions[row * L + label] ?? 0) / step);
      values[at * L + label] = Math.max(-127, Math.min(127, steps));
    }
  });
  return { hashes: Uint32Array.from(order, (row) => hashes[row] ?? 0), values };
}
