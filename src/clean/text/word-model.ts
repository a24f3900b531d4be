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

/** FNV-1a. */
function hashOf(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value;
}

function place(kind: number, a: number, b = 0): number {
  let value = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul((value ^ (value >>> 13)) + b, 0xc2b2ae35);
  return (value ^ (value >>> 16)) & mask;
}

/** A capital, capitals only, small letters, a figure, or the sign itself. */
function shapeOf(part: string): string {
  if (/^\d/.test(part)) return '9';
  if (/^\p{Lu}/u.test(part)) return part.length > 1 && part === part.toUpperCase() ? 'A' : 'X';
  return /^\p{L}/u.test(part) ? 'x' : part;
}

const figures = hashOf('#');

/** Places of a line's words, of pairs of them, of the first and last ones, and of the shapes it begins and ends with; each once. */
export function wordPlaces(text: string): number[] {
  const read = text.length > head + tail ? `${text.slice(0, head)} ${text.slice(-tail)}` : text;
  const parts: string[] = read.match(token) ?? [];
  const n = parts.length;
  const hashes = parts.map((part) =>
    /^\d/.test(part) ? figures + Math.min(4, part.length) : hashOf(part.toLowerCase()),
  );
  const at = (i: number) => hashes[i] ?? 0;
  const places = new Set<number>();
  for (let i = 0; i < n; i++) {
    if (i >= most && i < n - most) continue;
    places.add(place(word, at(i)));
    if (i + 1 < n) places.add(place(pair, at(i), at(i + 1)));
  }
  places.add(place(first, at(0)));
  places.add(place(firstPair, at(0), at(1)));
  places.add(place(last, at(n - 1)));
  places.add(place(lastPair, at(n - 2), at(n - 1)));
  places.add(place(size, n < 6 ? n : n < 12 ? 6 : n < 24 ? 7 : n < 48 ? 8 : 9));
  places.add(place(opening, hashOf(parts.slice(0, 5).map(shapeOf).join(''))));
  places.add(place(closing, hashOf(parts.slice(-3).map(shapeOf).join(''))));
  if (n <= whole)
    places.add(
      place(
        line,
        hashes.reduce((sum, own) => Math.imul(sum, 31) + own, 7),
      ),
    );
  return [...places];
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
