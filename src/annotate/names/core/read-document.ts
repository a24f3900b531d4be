import type { Sentence } from '../../../schemas/annotation.ts';
import { characterClass, UPPER } from '../../tokens/character-classes.ts';
import { type Tokens, tokenize } from '../../tokens/tokenize.ts';
import { HashTable } from './hash-table.ts';
import { extendPhrase, PHRASE_SEED } from './phrase-hash.ts';
import { gazetteerBits, type Lexicon, longestPhrase } from './resources.ts';
import { wordClassBits } from './word-classes.ts';
import { hashExact, hashLower } from './word-hash.ts';
import { isCapitalised, shapeOf, shapes } from './word-shape.ts';

/** How a sentence uses capitals. */
export const NORMAL_CASE = 0;
export const TITLE_CASE = 1;
export const UPPER_CASE = 2;

const FULL_STOP = 0x2e;
const EDGE = 0x1b873593;
const EDGE_SHAPE = 31;
const NO_CLUSTER = 0xffff;

/** A text as the model sees it: tokens, their sentences, and their types (each distinct word once). Typed arrays throughout. */
export interface NameDocument {
  tokens: Tokens;
  /** Type of each token. */
  type: Int32Array;
  /** Index of the sentence of each token. */
  sentence: Int32Array;
  /** First token of each sentence; one more entry for the end. */
  sentenceStart: Int32Array;
  /** `NORMAL_CASE`, `TITLE_CASE` or `UPPER_CASE` of each sentence. */
  sentenceCase: Uint8Array;
  /** Gazetteer bits of each token, and of its place in a phrase (1 first, 2 inside). */
  gazetteer: Uint16Array;
  phrase: Uint8Array;
  /** By type; after the last type stands what lies beyond a sentence. */
  exact: Uint32Array;
  lower: Uint32Array;
  shape: Uint8Array;
  classes: Uint16Array;
  /** Word clusters of three grains; where a word is in none, its shape stands for the coarser two. */
  fine: Int32Array;
  middle: Int32Array;
  coarse: Int32Array;
  prefix: Uint32Array;
  suffix2: Uint32Array;
  suffix3: Uint32Array;
  suffix4: Uint32Array;
  /** By type: whether the same word occurs in lower case. */
  seenLower: Uint8Array;
  typeCount: number;
}

/** Reads a text: tokens, sentences, types, gazetteer. Sentences must be in order; tokens outside of any belong to the one before. */
export function readDocument(
  text: string,
  sentences: Pick<Sentence, 'start' | 'end'>[],
  lexicon: Lexicon,
): NameDocument {
  const tokens = tokenize(text);
  const { count, start, end } = tokens;
  const type = new Int32Array(count);
  const types = new HashTable(256);
  const lowers = new HashTable(64);
  const exact: number[] = [];
  const first: number[] = [];
  for (let token = 0; token < count; token++) {
    const hash = hashExact(text, start[token] ?? 0, end[token] ?? 0);
    let id = types.get(hash);
    if (id < 0) {
      id = exact.length;
      types.set(hash, id);
      exact.push(hash);
      first.push(token);
    }
    type[token] = id;
  }
  const typeCount = exact.length;
  const document: NameDocument = {
    tokens,
    type,
    sentence: new Int32Array(count),
    sentenceStart: new Int32Array(0),
    sentenceCase: new Uint8Array(0),
    gazetteer: new Uint16Array(count),
    phrase: new Uint8Array(count),
    exact: Uint32Array.from(exact),
    lower: new Uint32Array(typeCount + 1),
    shape: new Uint8Array(typeCount + 1),
    classes: new Uint16Array(typeCount + 1),
    fine: new Int32Array(typeCount + 1),
    middle: new Int32Array(typeCount + 1),
    coarse: new Int32Array(typeCount + 1),
    prefix: new Uint32Array(typeCount),
    suffix2: new Uint32Array(typeCount),
    suffix3: new Uint32Array(typeCount),
    suffix4: new Uint32Array(typeCount),
    seenLower: new Uint8Array(typeCount),
    typeCount,
  };
  for (let id = 0; id < typeCount; id++) {
    const token = first[id] as number;
    readType(document, id, start[token] as number, end[token] as number, lexicon);
    if (document.shape[id] === shapes.lower) lowers.set(document.lower[id] as number, 1);
  }
  document.lower[typeCount] = EDGE;
  document.fine[typeCount] = EDGE;
  document.middle[typeCount] = EDGE;
  document.coarse[typeCount] = EDGE;
  document.shape[typeCount] = EDGE_SHAPE;
  for (let id = 0; id < typeCount; id++) document.seenLower[id] = lowers.get(document.lower[id] ?? 0) < 0 ? 0 : 1;
  assignSentences(document, sentences);
  matchGazetteer(document, lexicon);
  return document;
}

/** What is known of a word by itself, from its first place in the text. */
function readType(document: NameDocument, id: number, from: number, to: number, lexicon: Lexicon): void {
  const { text } = document.tokens;
  const lower = hashLower(text, from, to);
  const shape = shapeOf(text, from, to);
  const cluster = lexicon.clusters.get(lower);
  document.lower[id] = lower;
  document.shape[id] = shape;
  document.classes[id] = wordClassBits(lower);
  document.fine[id] = cluster < 0 ? NO_CLUSTER : cluster;
  document.middle[id] = cluster < 0 ? NO_CLUSTER + shape : (lexicon.middle[cluster] as number);
  document.coarse[id] = cluster < 0 ? NO_CLUSTER + shape : (lexicon.coarse[cluster] as number);
  if (!isCapitalised(shape)) return;
  document.prefix[id] = hashLower(text, from, Math.min(to, from + 3));
  document.suffix2[id] = hashLower(text, Math.max(from, to - 2), to);
  document.suffix3[id] = hashLower(text, Math.max(from, to - 3), to);
  document.suffix4[id] = hashLower(text, Math.max(from, to - 4), to);
}

function assignSentences(document: NameDocument, sentences: Pick<Sentence, 'start' | 'end'>[]): void {
  const { count, start } = document.tokens;
  const starts = [0];
  let next = 1;
  for (let token = 0; token < count; token++) {
    let isNew = false;
    while (next < sentences.length && (start[token] ?? 0) >= (sentences[next]?.start ?? 0)) {
      next++;
      isNew = true;
    }
    if (isNew && token > 0) starts.push(token);
    document.sentence[token] = starts.length - 1;
  }
  starts.push(count);
  document.sentenceStart = Int32Array.from(starts);
  document.sentenceCase = new Uint8Array(starts.length - 1);
  for (let sentence = 0; sentence + 1 < starts.length; sentence++)
    document.sentenceCase[sentence] = caseOf(document, starts[sentence] ?? 0, starts[sentence + 1] ?? 0);
}

/** Title case: nearly every word of four or more letters has a capital, and no full stop ends it. Upper case: nearly every letter is one. */
function caseOf(document: NameDocument, from: number, to: number): number {
  const { tokens, type, shape } = document;
  let words = 0;
  let capitalised = 0;
  let upper = 0;
  for (let token = from; token < to; token++) {
    const kind = shape[type[token] ?? 0] ?? 0;
    if (kind === shapes.sign || kind === shapes.number) continue;
    const begin = tokens.start[token] ?? 0;
    const length = (tokens.end[token] ?? 0) - begin;
    if (length < 4) continue;
    words++;
    if (characterClass[tokens.text.charCodeAt(begin)] === UPPER) capitalised++;
    if (kind === shapes.capitals) upper++;
  }
  if (words < 3) return NORMAL_CASE;
  if (upper >= words * 0.8) return UPPER_CASE;
  const isStopped = tokens.text.charCodeAt((tokens.end[to - 1] ?? 0) - 1) === FULL_STOP;
  return capitalised >= words * 0.8 && !isStopped ? TITLE_CASE : NORMAL_CASE;
}

const singleWordBits = gazetteerBits.femaleName | gazetteerBits.maleName | gazetteerBits.lastName;

/** Marks the longest gazetteer phrase from each capitalised token on. */
function matchGazetteer(document: NameDocument, lexicon: Lexicon): void {
  const { tokens, type, shape, lower, gazetteer, phrase } = document;
  let done = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (!isCapitalised(shape[type[token] ?? 0] ?? 0)) continue;
    let hash = PHRASE_SEED;
    let length = 0;
    let bits = 0;
    for (let size = 1; size <= longestPhrase && token + size <= tokens.count; size++) {
      hash = extendPhrase(hash, lower[type[token + size - 1] ?? 0] ?? 0);
      const found = lexicon.gazetteer.get(hash);
      if (found < 0) continue;
      if (size === 1) gazetteer[token] = (gazetteer[token] ?? 0) | (found & singleWordBits);
      if ((found & ~singleWordBits) !== 0) {
        length = size;
        bits = found & ~singleWordBits;
      }
    }
    if (token < done) continue;
    for (let at = 0; at < length; at++) {
      gazetteer[token + at] = (gazetteer[token + at] ?? 0) | bits;
      phrase[token + at] = at === 0 ? (length === 1 ? 1 : 2) : 3;
    }
    if (length > 0) done = token + length;
  }
}
