import type { Evidence } from './document-evidence.ts';
import type { Runs } from './find-runs.ts';
import type { NameDocument } from './read-document.ts';
import { gazetteerBitCount, type Lexicon } from './resources.ts';
import { writeEvidence, writeRunFeatures } from './run-features.ts';
import { wordClassNames } from './word-classes.ts';
import { mix } from './word-hash.ts';

/** A document with all that features are taken from. */
export interface Reading {
  document: NameDocument;
  runs: Runs;
  evidence: Evidence;
  lexicon: Lexicon;
}

/** Room that a buffer for one token's features needs. */
export const mostFeatures = 192;

/**
 * Writes the hashes of the features of a token: words, word clusters, shapes, affixes and gazetteer bits in a window of
 * two tokens, the run of capitalised words around it, and what the document says of the word elsewhere.
 * @returns how many were written
 */
export function writeFeatures(reading: Reading, token: number, out: Uint32Array): number {
  const { document } = reading;
  const { type, lower, exact, shape, classes, fine, middle, coarse, gazetteer, phrase } = document;
  const sentence = document.sentence[token] as number;
  const begin = document.sentenceStart[sentence] as number;
  const end = document.sentenceStart[sentence + 1] as number;
  // Beyond the sentence stands the type `edge`.
  const edge = document.typeCount;
  const id = type[token] as number;
  const id1 = token > begin ? (type[token - 1] as number) : edge;
  const id2 = token - 1 > begin ? (type[token - 2] as number) : edge;
  const id3 = token + 1 < end ? (type[token + 1] as number) : edge;
  const id4 = token + 2 < end ? (type[token + 2] as number) : edge;
  let n = 0;

  const w0 = lower[id] as number;
  const w1 = lower[id1] as number;
  const w3 = lower[id3] as number;
  out[n++] = mix(exact[id] as number, 1);
  out[n++] = mix(w0, 2);
  out[n++] = mix(w1, 3);
  out[n++] = mix(w3, 4);
  out[n++] = mix(lower[id2] as number, 5);
  out[n++] = mix(lower[id4] as number, 6);
  out[n++] = mix(mix(w1, w0), 7);
  out[n++] = mix(mix(w0, w3), 8);
  out[n++] = mix(mix(lower[id2] as number, w1), 9);
  out[n++] = mix(mix(w3, lower[id4] as number), 10);
  out[n++] = mix(mix(w1, w3), 11);

  const m0 = middle[id] as number;
  const m1 = middle[id1] as number;
  const m3 = middle[id3] as number;
  out[n++] = mix(fine[id] as number, 12);
  out[n++] = mix(m0, 13);
  out[n++] = mix(coarse[id] as number, 14);
  out[n++] = mix(fine[id1] as number, 15);
  out[n++] = mix(m1, 16);
  out[n++] = mix(fine[id3] as number, 17);
  out[n++] = mix(m3, 18);
  out[n++] = mix(middle[id2] as number, 19);
  out[n++] = mix(middle[id4] as number, 20);
  out[n++] = mix(mix(m1, m0), 21);
  out[n++] = mix(mix(m0, m3), 22);
  out[n++] = mix(mix(mix(coarse[id1] as number, coarse[id] as number), coarse[id3] as number), 23);
  out[n++] = mix(coarse[id1] as number, 24);
  out[n++] = mix(coarse[id3] as number, 25);
  out[n++] = mix(mix(m0, w1), 26);
  out[n++] = mix(mix(m0, w3), 27);

  const s0 = shape[id] as number;
  const s1 = shape[id1] as number;
  const s3 = shape[id3] as number;
  out[n++] = mix(s0, 30);
  out[n++] = mix(mix(s1, s0), 31);
  out[n++] = mix(mix(s0, s3), 32);
  out[n++] = mix((s1 << 10) | (s0 << 5) | s3, 33);
  out[n++] = mix(mix(mix(shape[id2] as number, s1), mix(s0, s3)), 34);
  out[n++] = mix(document.prefix[id] as number, 35);
  out[n++] = mix(document.suffix2[id] as number, 36);
  out[n++] = mix(document.suffix3[id] as number, 37);
  out[n++] = mix(document.suffix4[id] as number, 38);
  out[n++] = mix(mix(s0, w1), 39);
  out[n++] = mix(mix(s0, w3), 40);

  const atHead = token === begin ? 1 : 0;
  const mode = document.sentenceCase[sentence] as number;
  const state = (atHead << 3) | (mode << 1) | (document.seenLower[id] as number);
  out[n++] = mix((s0 << 4) | state, 41);
  out[n++] = mix(mix(state, m0), 42);
  out[n++] = mix(mix(atHead, w0), 43);

  const g0 = (gazetteer[token] as number) * 4 + (phrase[token] as number);
  const g1 = token > begin ? (gazetteer[token - 1] as number) * 4 + (phrase[token - 1] as number) : 1 << 20;
  const g3 = token + 1 < end ? (gazetteer[token + 1] as number) * 4 + (phrase[token + 1] as number) : 1 << 20;
  out[n++] = mix(g0, 50);
  out[n++] = mix(mix(g0, s0), 51);
  out[n++] = mix(mix(g1, g0), 52);
  out[n++] = mix(mix(g0, g3), 53);
  out[n++] = mix(g1, 54);
  out[n++] = mix(g3, 55);
  out[n++] = mix(mix(g0, m1), 56);
  for (let bit = 0; bit < gazetteerBitCount; bit++)
    if (((gazetteer[token] as number) >> bit) & 1) out[n++] = mix(bit, 57);

  const c0 = classes[id] as number;
  const c1 = classes[id1] as number;
  const c2 = classes[id2] as number;
  const c3 = classes[id3] as number;
  for (let bit = 0; bit < wordClassNames.length; bit++) {
    if ((c0 >> bit) & 1) out[n++] = mix(bit, 60);
    if ((c1 >> bit) & 1) out[n++] = mix(mix(bit, s0), 61);
    if ((c3 >> bit) & 1) out[n++] = mix(mix(bit, s0), 62);
    if ((c2 >> bit) & 1) out[n++] = mix(mix(bit, s1), 63);
  }

  return writeEvidence(reading, token, out, writeRunFeatures(reading, token, out, n));
}
