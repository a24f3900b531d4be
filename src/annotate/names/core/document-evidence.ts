import { contextBitCount, contextBits } from './context-bits.ts';
import type { Runs } from './find-runs.ts';
import { type NameDocument, NORMAL_CASE } from './read-document.ts';
import { gazetteerBits } from './resources.ts';
import { wordClassBit } from './word-classes.ts';
import { shapes } from './word-shape.ts';

/**
 * What a document says of a word in its other places ("global features", Chieu and Ng 2003): after a title, last in a full
 * name, after "in", in brackets … One bit a kind of evidence.
 */
export interface Evidence {
  /** Bits that hold at the token itself. */
  local: Uint32Array;
  /** By type: bits that hold at some token of it, and those that hold at several. */
  once: Uint32Array;
  twice: Uint32Array;
}

/** From this bit on: what stands before and after the run (`contextBits`). */
export const firstContextBit = 14;
export const evidenceBitCount = firstContextBit + contextBitCount;

const title = wordClassBit('title');
const locative = wordClassBit('locative');
const speech = wordClassBit('speech');
const institution = wordClassBit('body') | wordClassBit('suffix');
const kinship = wordClassBit('kinship');
const givenName = gazetteerBits.femaleName | gazetteerBits.maleName;

/** Gathers the evidence of a document in one pass. */
export function gatherEvidence(document: NameDocument, runs: Runs): Evidence {
  const { count } = document.tokens;
  const local = new Uint32Array(count);
  const once = new Uint32Array(document.typeCount);
  const twice = new Uint32Array(document.typeCount);
  for (let token = 0; token < count; token++) {
    const from = runs.start[token] ?? 0;
    const to = runs.end[token] ?? 0;
    if (to === 0 || document.sentenceCase[document.sentence[token] ?? 0] !== NORMAL_CASE) continue;
    const bits = localEvidence(document, token, from, to);
    local[token] = bits;
    const id = document.type[token] as number;
    twice[id] = (twice[id] as number) | ((once[id] as number) & bits);
    once[id] = (once[id] as number) | bits;
  }
  return { local, once, twice };
}

/** Bits of evidence for a token from its other occurrences in the document. */
export function evidenceElsewhere(document: NameDocument, evidence: Evidence, token: number): number {
  const id = document.type[token] as number;
  const own = evidence.local[token] as number;
  return ((evidence.once[id] as number) & ~own) | ((evidence.twice[id] as number) & own);
}

function localEvidence(document: NameDocument, token: number, from: number, to: number): number {
  const { type, classes, lower, gazetteer, shape, sentence, sentenceStart } = document;
  const classAt = (at: number): number => classes[type[at] ?? 0] ?? 0;
  const begin = sentenceStart[sentence[token] ?? 0] ?? 0;
  const end = sentenceStart[(sentence[token] ?? 0) + 1] ?? 0;
  const before = from > begin ? classAt(from - 1) : 0;
  const after = to < end ? classAt(to) : 0;
  let hasInstitution = false;
  for (let at = from; at < to; at++) if (at !== token && (classAt(at) & institution) !== 0) hasInstitution = true;
  const afterGivenName = token > from && ((gazetteer[token - 1] ?? 0) & givenName) !== 0;
  const long = to - from > 1;
  const nextLower = to < end ? (lower[type[to] ?? 0] ?? 0) : 0;
  return (
    (token > begin ? 1 : 0) |
    (token > begin && (classAt(token - 1) & title) !== 0 ? 2 : 0) |
    (afterGivenName ? 4 : 0) |
    (long && token === to - 1 ? 8 : 0) |
    (long && token === from ? 16 : 0) |
    (hasInstitution ? 32 : 0) |
    ((before & locative) !== 0 ? 64 : 0) |
    ((after & speech) !== 0 ? 128 : 0) |
    ((before & wordClassBit('connector')) !== 0 ? 256 : 0) |
    (long ? 0 : 512) |
    (shape[type[token] ?? 0] === shapes.capitals && from > begin && lower[type[from - 1] ?? 0] === OPEN_BRACKET
      ? 1024
      : 0) |
    (long && token === to - 1 && ((gazetteer[from] ?? 0) & givenName) !== 0 && !hasInstitution ? 2048 : 0) |
    (nextLower === WHO || (nextLower === COMMA && to + 1 < end && lower[type[to + 1] ?? 0] === WHO) ? 4096 : 0) |
    ((before & kinship) !== 0 ? 8192 : 0) |
    (contextBits(document, from, to, begin, end) << firstContextBit)
  );
}

import { hashLower } from './word-hash.ts';

const OPEN_BRACKET = hashLower('(', 0, 1);
const COMMA = hashLower(',', 0, 1);
const WHO = hashLower('who', 0, 3);
