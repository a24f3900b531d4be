import { labelCount } from './labels.ts';

/** Words of 32 bits that a row of weights takes: a byte a label. */
export const wordsPerRow = 5;

const BIAS = 128;
const LANES = 0x00ff00ff;

/** Most rows that can be summed up: 255 times as many must fit into 16 bits. */
export const mostRows = 257;

/**
 * Packs rows of `labelCount` numbers from -127 to 127 for `sumRows`: each as a byte, plus 128, so that no carry crosses from one to the next.
 */
export function packRows(values: Int8Array): Int32Array {
  const rows = values.length / labelCount;
  const packed = new Int32Array(rows * wordsPerRow);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < labelCount; label++) {
      const at = row * wordsPerRow + (label >> 2);
      const byte = (values[row * labelCount + label] as number) + BIAS;
      packed[at] = (packed[at] as number) | (byte << ((label & 3) * 8));
    }
  return packed;
}

/**
 * Sums up the first `count` rows that are named, at most `mostRows`, and writes one number a label to `out` from `at` on, times `scale`. Two
 * labels are added at a time, in the halves of a 32-bit number.
 */
export function sumRows(
  packed: Int32Array,
  rows: Uint32Array,
  count: number,
  scale: number,
  out: Float64Array,
  at: number,
): void {
  let even0 = 0;
  let even1 = 0;
  let even2 = 0;
  let even3 = 0;
  let odd0 = 0;
  let odd1 = 0;
  let odd2 = 0;
  let odd3 = 0;
  let last = 0;
  for (let index = 0; index < count; index++) {
    const base = (rows[index] as number) * wordsPerRow;
    const word0 = packed[base] as number;
    const word1 = packed[base + 1] as number;
    const word2 = packed[base + 2] as number;
    const word3 = packed[base + 3] as number;
    even0 = (even0 + (word0 & LANES)) | 0;
    odd0 = (odd0 + ((word0 >>> 8) & LANES)) | 0;
    even1 = (even1 + (word1 & LANES)) | 0;
    odd1 = (odd1 + ((word1 >>> 8) & LANES)) | 0;
    even2 = (even2 + (word2 & LANES)) | 0;
    odd2 = (odd2 + ((word2 >>> 8) & LANES)) | 0;
    even3 = (even3 + (word3 & LANES)) | 0;
    odd3 = (odd3 + ((word3 >>> 8) & LANES)) | 0;
    last = (last + (packed[base + 4] as number)) | 0;
  }
  const bias = count * BIAS;
  spread(even0, odd0, bias, scale, out, at);
  spread(even1, odd1, bias, scale, out, at + 4);
  spread(even2, odd2, bias, scale, out, at + 8);
  spread(even3, odd3, bias, scale, out, at + 12);
  out[at + 16] = (last - bias) * scale;
}

/** Writes the four sums of two lanes each. */
function spread(even: number, odd: number, bias: number, scale: number, out: Float64Array, at: number): void {
  out[at] = ((even & 0xffff) - bias) * scale;
  out[at + 1] = ((odd & 0xffff) - bias) * scale;
  out[at + 2] = ((even >>> 16) - bias) * scale;
  out[at + 3] = ((odd >>> 16) - bias) * scale;
}
