import { type Evidence, evidenceBitCount, evidenceElsewhere } from './document-evidence.ts';
import type { Runs } from './find-runs.ts';
import type { NameDocument } from './read-document.ts';
import { gazetteerBitCount, type Lexicon } from './resources.ts';
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

const EDGE = 0x1b873593;
const NO_CLUSTER = 0xffff;

/**
 * Writes the hashes of the features of a token: words, word clusters, shapes, affixes and gazetteer bits in a window of
 * two tokens, the run of capitalised words around it, and what the document says of the word elsewhere.
 * @returns how many were written
 */
export function writeFeatures({ document, runs, evidence, lexicon }: Reading, token: number, out: Uint32Array): number {
  const { type, lower, exact, shape, classes, cluster, gazetteer, phrase } = document;
  const sentence = document.sentence[token] ?? 0;
  const begin = document.sentenceStart[sentence] ?? 0;
  const end = document.sentenceStart[sentence + 1] ?? 0;
  const id = type[token] ?? 0;
  const id1 = token > begin ? (type[token - 1] ?? 0) : -1;
  const id2 = token - 1 > begin ? (type[token - 2] ?? 0) : -1;
  const id3 = token + 1 < end ? (type[token + 1] ?? 0) : -1;
  const id4 = token + 2 < end ? (type[token + 2] ?? 0) : -1;
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = mix(value, template);
  };
  const word = (at: number): number => (at < 0 ? EDGE : (lower[at] ?? 0));
  const fine = (at: number): number => (at < 0 ? EDGE : (cluster[at] ?? -1) < 0 ? NO_CLUSTER : (cluster[at] ?? 0));
  const middle = (at: number): number =>
    at < 0 ? EDGE : (cluster[at] ?? -1) < 0 ? NO_CLUSTER + (shape[at] ?? 0) : (lexicon.middle[cluster[at] ?? 0] ?? 0);
  const coarse = (at: number): number =>
    at < 0 ? EDGE : (cluster[at] ?? -1) < 0 ? NO_CLUSTER + (shape[at] ?? 0) : (lexicon.coarse[cluster[at] ?? 0] ?? 0);
  const form = (at: number): number => (at < 0 ? 31 : (shape[at] ?? 0));

  const w0 = word(id);
  const w1 = word(id1);
  const w3 = word(id3);
  put(1, exact[id] ?? 0);
  put(2, w0);
  put(3, w1);
  put(4, w3);
  put(5, word(id2));
  put(6, word(id4));
  put(7, mix(w1, w0));
  put(8, mix(w0, w3));
  put(9, mix(word(id2), w1));
  put(10, mix(w3, word(id4)));
  put(11, mix(w1, w3));

  const m0 = middle(id);
  const m1 = middle(id1);
  const m3 = middle(id3);
  put(12, fine(id));
  put(13, m0);
  put(14, coarse(id));
  put(15, fine(id1));
  put(16, m1);
  put(17, fine(id3));
  put(18, m3);
  put(19, middle(id2));
  put(20, middle(id4));
  put(21, mix(m1, m0));
  put(22, mix(m0, m3));
  put(23, mix(mix(coarse(id1), coarse(id)), coarse(id3)));
  put(24, coarse(id1));
  put(25, coarse(id3));
  put(26, mix(m0, w1));
  put(27, mix(m0, w3));

  const s0 = form(id);
  const s1 = form(id1);
  const s3 = form(id3);
  put(30, s0);
  put(31, mix(s1, s0));
  put(32, mix(s0, s3));
  put(33, (s1 << 10) | (s0 << 5) | s3);
  put(34, mix(mix(form(id2), s1), mix(s0, s3)));
  put(35, document.prefix[id] ?? 0);
  put(36, document.suffix2[id] ?? 0);
  put(37, document.suffix3[id] ?? 0);
  put(38, document.suffix4[id] ?? 0);
  put(39, mix(s0, w1));
  put(40, mix(s0, w3));

  const atHead = token === begin ? 1 : 0;
  const mode = document.sentenceCase[sentence] ?? 0;
  const state = (atHead << 3) | (mode << 1) | (document.seenLower[id] ?? 0);
  put(41, (s0 << 4) | state);
  put(42, mix(state, m0));
  put(43, mix(atHead, w0));

  const g0 = (gazetteer[token] ?? 0) * 4 + (phrase[token] ?? 0);
  const g1 = token > begin ? (gazetteer[token - 1] ?? 0) * 4 + (phrase[token - 1] ?? 0) : 1 << 20;
  const g3 = token + 1 < end ? (gazetteer[token + 1] ?? 0) * 4 + (phrase[token + 1] ?? 0) : 1 << 20;
  put(50, g0);
  put(51, mix(g0, s0));
  put(52, mix(g1, g0));
  put(53, mix(g0, g3));
  put(54, g1);
  put(55, g3);
  put(56, mix(g0, m1));
  for (let bit = 0; bit < gazetteerBitCount; bit++) if (((gazetteer[token] ?? 0) >> bit) & 1) put(57, bit);

  const c0 = classes[id] ?? 0;
  const c1 = id1 < 0 ? 0 : (classes[id1] ?? 0);
  const c2 = id2 < 0 ? 0 : (classes[id2] ?? 0);
  const c3 = id3 < 0 ? 0 : (classes[id3] ?? 0);
  for (let bit = 0; bit < wordClassNames.length; bit++) {
    if ((c0 >> bit) & 1) put(60, bit);
    if ((c1 >> bit) & 1) put(61, mix(bit, s0));
    if ((c3 >> bit) & 1) put(62, mix(bit, s0));
    if ((c2 >> bit) & 1) put(63, mix(bit, s1));
  }

  const from = runs.start[token] ?? 0;
  const to = runs.end[token] ?? 0;
  if (to > 0) {
    const length = Math.min(5, to - from);
    const place = token === from ? (length === 1 ? 0 : 1) : token === to - 1 ? 2 : 3;
    const before = from > begin ? (type[from - 1] ?? 0) : -1;
    const after = to < end ? (type[to] ?? 0) : -1;
    const head = type[to - 1] ?? 0;
    const opening = type[from] ?? 0;
    const spot = place * 8 + length;
    put(70, spot);
    put(71, mix(word(head), place));
    put(72, mix(middle(head), place));
    put(73, mix(word(before), place));
    put(74, mix(middle(before), place));
    put(75, mix(word(after), place));
    put(76, mix(middle(after), place));
    put(77, mix(word(opening), place));
    put(78, mix(middle(opening), place));
    put(79, mix(gazetteer[from] ?? 0, spot));
    put(80, mix(gazetteer[to - 1] ?? 0, spot));
    put(81, mix(classes[head] ?? 0, place));
    put(82, mix(mix(middle(before), middle(after)), spot));
    put(83, mix(mix(fine(opening), fine(head)), spot));
    put(84, mix(mix(coarse(before), coarse(opening)), mix(coarse(head), coarse(after))));
    put(85, mix(mix(form(opening), form(head)), spot));
  }

  const elsewhere = evidenceElsewhere(document, evidence, token);
  if (elsewhere !== 0) {
    for (let bit = 0; bit < evidenceBitCount; bit++) if ((elsewhere >> bit) & 1) put(90, mix(bit, s0));
    put(91, elsewhere);
    put(92, mix(elsewhere, to - from));
  }
  if (id1 >= 0 && to > 0 && token > from) put(93, evidenceElsewhere(document, evidence, token - 1));
  if (to > 0 && token + 1 < to) put(94, evidenceElsewhere(document, evidence, token + 1));
  return n;
}
