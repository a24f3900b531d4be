import { kind, kindsOf, smallOf } from './character-kinds.ts';

/**
 * What the words of a line say of it, whatever stands around it: a logistic model over hashed words (Weinberger et al. 2009: the weights
 * hold places in a table, no words).
 */
export interface WordModel {
  bias: number;
  /** What one step of a weight is worth in log-odds. */
  step: number;
  /** The weights in steps, a signed byte each, in base64. */
  steps: string;
}

/** Places of the table: 2 to this power. */
export const wordBits = 15;
const mask = (1 << wordBits) - 1;

const token = /\p{L}[\p{L}\p{M}'’]*|\d+|[^\s\p{L}\d]/gu;
/** Characters of a line's head and tail, and words of each, that are read. */
const head = 300;
const tail = 200;
const most = 30;
/** Lines of up to so many words are a feature as a whole. */
const whole = 8;

/** Kinds of features: the same word has another place in each. */
const [word, pair, first, firstPair, last, lastPair, size, opening, closing, line] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const;

/** Start value and factor of FNV-1a. */
const offset = 2166136261;
const prime = 16777619;

/** FNV-1a hash of a text by its UTF-16 units, a signed number of 32 bits. */
export function hashOf(text: string): number {
  let value = offset;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), prime);
  return value;
}

function place(kind: number, a: number, b = 0): number {
  let value = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul((value ^ (value >>> 13)) + b, 0xc2b2ae35);
  return (value ^ (value >>> 16)) & mask;
}

const figures = hashOf('#');

/** A capital, capitals only, small letters, a figure, or the sign itself. */
function shapeOf(part: string): string {
  const unit = part.charCodeAt(0);
  const own = kindsOf(unit);
  if (own & kind.digit) return '9';
  if (own & kind.capital) return part.length > 1 && part === part.toUpperCase() ? 'A' : 'X';
  return own & kind.letter || /^\p{L}/u.test(part) ? 'x' : part;
}

/** Words of a text: where each begins and ends, and its hash in small letters. */
interface Words {
  starts: number[];
  ends: number[];
  hashes: number[];
}

/** What a word goes on with, by its first unit. */
const inWord = kind.letter | kind.mark | kind.apostrophe;

/** Reads the words in one go; undefined if that takes more than a look at single units. */
function readWords(text: string): Words | undefined {
  const words: Words = { starts: [], ends: [], hashes: [] };
  for (let i = 0; i < text.length; ) {
    const start = i;
    let unit = text.charCodeAt(i++);
    let own = kindsOf(unit);
    if (own & kind.irregular) return undefined;
    if (own & kind.blank) continue;
    let value = Math.imul(offset ^ smallOf(unit), prime);
    const more = own & kind.letter ? inWord : own & kind.digit;
    while (more && i < text.length) {
      unit = text.charCodeAt(i);
      own = kindsOf(unit);
      if (own & kind.irregular) return undefined;
      if (!(own & more)) break;
      value = Math.imul(value ^ smallOf(unit), prime);
      i++;
    }
    words.starts.push(start);
    words.ends.push(i);
    words.hashes.push(more === kind.digit ? figures + Math.min(4, i - start) : value);
  }
  return words;
}

/** The same for any text. */
function matchWords(text: string): Words {
  const matches = [...text.matchAll(token)];
  return {
    starts: matches.map((match) => match.index),
    ends: matches.map((match) => match.index + match[0].length),
    hashes: matches.map(([part]) =>
      /^\d/.test(part) ? figures + Math.min(4, part.length) : hashOf(part.toLowerCase()),
    ),
  };
}

/** The line for which each place was last given. */
const givenFor = new Int32Array(1 << wordBits);
let lines = 0;

/** Places of a line's words, of pairs of them, of the first and last ones, and of the shapes it begins and ends with; each once. */
export function wordPlaces(text: string): number[] {
  const read = text.length > head + tail ? `${text.slice(0, head)} ${text.slice(-tail)}` : text;
  const { starts, ends, hashes } = readWords(read) ?? matchWords(read);
  const n = hashes.length;
  const at = (i: number) => hashes[i] ?? 0;
  const shapes = (from: number, to: number) => {
    let shape = '';
    for (let i = Math.max(0, from); i < Math.min(n, to); i++) shape += shapeOf(read.slice(starts[i], ends[i]));
    return hashOf(shape);
  };
  const places: number[] = [];
  lines = (lines + 1) | 0;
  const add = (where: number) => {
    if (givenFor[where] === lines) return;
    givenFor[where] = lines;
    places.push(where);
  };
  for (let i = 0; i < n; i++) {
    if (i >= most && i < n - most) continue;
    add(place(word, at(i)));
    if (i + 1 < n) add(place(pair, at(i), at(i + 1)));
  }
  add(place(first, at(0)));
  add(place(firstPair, at(0), at(1)));
  add(place(last, at(n - 1)));
  add(place(lastPair, at(n - 2), at(n - 1)));
  add(place(size, n < 6 ? n : n < 12 ? 6 : n < 24 ? 7 : n < 48 ? 8 : 9));
  add(place(opening, shapes(0, 5)));
  add(place(closing, shapes(n - 3, n)));
  if (n <= whole)
    add(
      place(
        line,
        hashes.reduce((sum, own) => Math.imul(sum, 31) + own, 7),
      ),
    );
  return places;
}

const tables = new WeakMap<WordModel, Float64Array>();

function tableOf(model: WordModel): Float64Array {
  const known = tables.get(model);
  if (known) return known;
  const bytes = atob(model.steps);
  const table = Float64Array.from(bytes, (byte) => model.step * ((byte.charCodeAt(0) << 24) >> 24));
  tables.set(model, table);
  return table;
}

/** Sum of the weights of some places, so that long lines do not weigh more than short ones. */
export function sumOf(weights: Float64Array, places: number[]): number {
  let sum = 0;
  for (const at of places) sum += weights[at] as number;
  return sum / Math.sqrt(places.length);
}

/** Log-odds that a line belongs to a body, by its words alone. */
export const wordOdds = (model: WordModel, places: number[]): number => model.bias + sumOf(tableOf(model), places);
