import { evidenceBitCount, evidenceElsewhere, firstContextBit } from './document-evidence.ts';
import type { Reading } from './features.ts';
import { mix } from './word-hash.ts';

/** How many words beyond the two nearest are looked at on either side of a run. */
const farWords = 3;

/**
 * Writes the features of the run of capitalised words that a token is in: its first and last word, its length, what stands before and after it.
 * @param written how many features stand in `out` already @returns how many stand there now
 */
export function writeRunFeatures(
  { document, runs }: Reading,
  token: number,
  out: Uint32Array,
  written: number,
): number {
  let n = written;
  const from = runs.start[token] as number;
  const to = runs.end[token] as number;
  if (to === 0) return n;
  const { type, lower, shape, classes, fine, middle, coarse, gazetteer } = document;
  const sentence = document.sentence[token] as number;
  const begin = document.sentenceStart[sentence] as number;
  const end = document.sentenceStart[sentence + 1] as number;
  const edge = document.typeCount;
  const length = Math.min(5, to - from);
  const place = token === from ? (length === 1 ? 0 : 1) : token === to - 1 ? 2 : 3;
  const before = from > begin ? (type[from - 1] as number) : edge;
  const after = to < end ? (type[to] as number) : edge;
  const head = type[to - 1] as number;
  const opening = type[from] as number;
  const spot = place * 8 + length;
  out[n++] = mix(spot, 70);
  out[n++] = mix(mix(lower[head] as number, place), 71);
  out[n++] = mix(mix(middle[head] as number, place), 72);
  out[n++] = mix(mix(lower[before] as number, place), 73);
  out[n++] = mix(mix(middle[before] as number, place), 74);
  out[n++] = mix(mix(lower[after] as number, place), 75);
  out[n++] = mix(mix(middle[after] as number, place), 76);
  out[n++] = mix(mix(lower[opening] as number, place), 77);
  out[n++] = mix(mix(middle[opening] as number, place), 78);
  out[n++] = mix(mix(gazetteer[from] as number, spot), 79);
  out[n++] = mix(mix(gazetteer[to - 1] as number, spot), 80);
  out[n++] = mix(mix(classes[head] as number, place), 81);
  out[n++] = mix(mix(mix(middle[before] as number, middle[after] as number), spot), 82);
  out[n++] = mix(mix(mix(fine[opening] as number, fine[head] as number), spot), 83);
  out[n++] = mix(
    mix(mix(coarse[before] as number, coarse[opening] as number), mix(coarse[head] as number, coarse[after] as number)),
    84,
  );
  out[n++] = mix(mix(mix(shape[opening] as number, shape[head] as number), spot), 85);

  const before2 = from - 1 > begin ? (type[from - 2] as number) : edge;
  const after2 = to + 1 < end ? (type[to + 1] as number) : edge;
  out[n++] = mix(mix(middle[before2] as number, middle[before] as number), 100);
  out[n++] = mix(mix(middle[after] as number, middle[after2] as number), 101);
  out[n++] = mix(mix(lower[before2] as number, lower[before] as number), 102);
  out[n++] = mix(mix(lower[after] as number, lower[after2] as number), 103);
  out[n++] = mix(mix(middle[after2] as number, place), 104);
  out[n++] = mix(mix(middle[before2] as number, place), 105);
  for (let at = to + 2; at < to + 2 + farWords && at < end; at++)
    out[n++] = mix(middle[type[at] as number] as number, 106);
  for (let at = from - 3; at > from - 3 - farWords && at >= begin; at--)
    out[n++] = mix(middle[type[at] as number] as number, 107);
  return n;
}

const plainEvidence = (1 << firstContextBit) - 1;

/** Writes what the document says of a token, and of those beside it, in their other places. Numbers as for `writeRunFeatures`. */
export function writeEvidence(
  { document, runs, evidence }: Reading,
  token: number,
  out: Uint32Array,
  written: number,
): number {
  let n = written;
  const from = runs.start[token] as number;
  const to = runs.end[token] as number;
  const shape = document.shape[document.type[token] as number] as number;
  const elsewhere = evidenceElsewhere(document, evidence, token);
  const own = evidence.local[token] as number;
  if (own >>> firstContextBit !== 0)
    for (let bit = firstContextBit; bit < evidenceBitCount; bit++) if ((own >> bit) & 1) out[n++] = mix(bit, 97);
  if (elsewhere !== 0) {
    for (let bit = 0; bit < evidenceBitCount; bit++) if ((elsewhere >> bit) & 1) out[n++] = mix(mix(bit, shape), 90);
    out[n++] = mix(elsewhere, 91);
    out[n++] = mix(elsewhere & plainEvidence, 95);
    out[n++] = mix(elsewhere >>> firstContextBit, 96);
    out[n++] = mix(mix(elsewhere, to - from), 92);
  }
  if (to > 0 && token > from) out[n++] = mix(evidenceElsewhere(document, evidence, token - 1), 93);
  if (to > 0 && token + 1 < to) out[n++] = mix(evidenceElsewhere(document, evidence, token + 1), 94);
  return n;
}
