import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { isCaptionShaped } from '../metadata/split-credit.ts';
import { lookOf } from './alike-lines.ts';
import { furnitureVocabulary } from './furniture-vocabulary.ts';
import type { CaptureContext } from './line-context.ts';
import { factNames, type LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

/** Lines before the body that may be the headline, and lines of it. */
export const headlineReach = 60;
const inside = 8;
/** Lines above each further stretch of body lines that may be the headline. */
const shortReach = 8;

const factOf = (name: (typeof factNames)[number]) => factNames.indexOf(name);
const [ends, title, stops, menu] = [
  factOf('ends-sentence'),
  factOf('title-case'),
  factOf('stop-words'),
  factOf('menu'),
];
const kinds = furnitureVocabulary.map(({ kind }) => factOf(kind as (typeof factNames)[number]));
/** Facts of the line itself that the choice sees. */
const ownFacts = (
  [
    'length',
    'words',
    'ends-sentence',
    'ends-colon',
    'ends-ellipsis',
    'starts-quote',
    'starts-lower',
    'starts-digit',
    'bullet',
    'title-case',
    'upper',
    'digits',
    'commas',
    'inner-sentences',
    'stop-words',
    'joined-words',
    'address',
    'separators',
    'cells',
    'caption-shape',
    'credit-shape',
    'date-shape',
    'clock-shape',
    'byline-shape',
    'leading-away',
    'second-person',
    'quotes',
    'handle',
    'mean-word',
    'question',
    'name-only',
    'request',
  ] as const
).map(factOf);

/** What the search for the headline knows of a capture. */
export interface HeadlineContext {
  lines: Line[];
  facts: LineFacts[];
  firstBody: number;
  /** First line of the densest stretch of the body. */
  start: number;
  /** Lines that may be the headline, in order. */
  candidates: number[];
  from: number;
  to: number;
  /** Rarer words of the body, with the number of paragraphs that hold them. */
  words: Map<string, number>;
  dates: boolean[];
  bylines: boolean[];
  captions: boolean[];
  /** Whether a line has the shape of a headline. */
  shaped: boolean[];
  isBody: boolean[];
  /** The first body line after each line; the number of lines if there is none. */
  next: Int32Array;
  /** Number of times each text stands among the candidates. */
  times: Map<string, number>;
  repeats: CaptureContext['repeats'];
  /** In how many of the lines around each word stands. */
  frequency: Map<string, number>;
  /** Lines around by a word of theirs. */
  posts: Map<string, number[]>;
  /** By line: weighted share of its words that the text takes up. */
  taken: Float64Array;
  bags: string[][];
  bodyBefore: Float64Array;
  early: Map<number, Set<string>>;
}

/** Letters by which inflected forms of a word are taken for the same. */
const stem = 6;
const stemOf = (word: string) => word.slice(0, stem);

/** First line of the run of lines that holds most of the body (Kadane's algorithm). */
function denseStart(facts: LineFacts[], isBody: boolean[]): number {
  let best = 0;
  let start = -1;
  let sum = 0;
  let first = 0;
  for (let i = 0; i < facts.length; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += isBody[i] ? 20 + Math.min(facts[i]?.chars ?? 0, 400) : -80;
    if (sum > best) {
      best = sum;
      start = first;
    }
  }
  while (start >= 0 && !isBody[start]) start++;
  return start;
}

/** Gathers what the rows of the candidates need. */
export function headlineContext(capture: CaptureContext, bodyOf: (i: number) => boolean): HeadlineContext {
  const { lines, facts, repeats } = capture;
  const n = lines.length;
  const isBody = lines.map((_, i) => bodyOf(i));
  const firstBody = isBody.indexOf(true);
  const start = denseStart(facts, isBody);
  const bodyBefore = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) bodyBefore[i + 1] = (bodyBefore[i] as number) + (isBody[i] ? (facts[i]?.chars ?? 0) : 0);
  const next = new Int32Array(n + 1).fill(n);
  for (let i = n - 2; i >= 0; i--) next[i] = isBody[i + 1] ? i + 1 : (next[i + 1] as number);
  const bags = facts.map(({ content }) => [...new Set(content.map(stemOf))]);
  const words = new Map<string, number>();
  let k = 0;
  for (let i = Math.max(0, firstBody); i < n && k < 60; i++) {
    if (!isBody[i]) continue;
    for (const word of bags[i] ?? []) words.set(word, (words.get(word) ?? 0) + 1);
    k++;
  }
  const wanted = new Uint8Array(n);
  const mark = (from: number, to: number) => {
    for (let i = Math.max(0, from); i < Math.min(n, to); i++) wanted[i] = 1;
  };
  if (firstBody >= 0) {
    mark(firstBody - headlineReach, firstBody + inside);
    mark(start - headlineReach, start + inside);
    const half = 0.7 * (bodyBefore[n] as number);
    for (let i = firstBody + 1, segments = 0; i < n && (bodyBefore[i] as number) < half && segments < 24; i++)
      if (isBody[i] && !isBody[i - 1] && !isBody[i - 2]) {
        mark(i - shortReach, i + 2);
        segments++;
      }
  }
  const from = Math.max(0, wanted.indexOf(1));
  const to = wanted.lastIndexOf(1) + 1;
  const dates: boolean[] = [];
  const bylines: boolean[] = [];
  const captions: boolean[] = [];
  const shaped: boolean[] = [];
  const times = new Map<string, number>();
  const frequency = new Map<string, number>();
  const posts = new Map<string, number[]>();
  for (let i = Math.max(0, from - 12); i < Math.min(n, to + 12); i++) {
    const text = lines[i]?.source.text ?? '';
    dates[i] = text.length < 220 && readLineDates(text).length > 0;
    bylines[i] = text.length < 200 && readByline(text) !== undefined;
    captions[i] = isCaptionShaped(text);
    shaped[i] =
      text.length >= 18 && text.length < 160 && !dates[i] && !bylines[i] && (facts[i]?.values[menu] ?? 0) === 0;
    times.set(text, (times.get(text) ?? 0) + 1);
    for (const word of bags[i] ?? []) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      if (text.length >= 400) continue;
      const list = posts.get(word);
      if (list) list.push(i);
      else posts.set(word, [i]);
    }
  }
  const taken = new Float64Array(n).fill(-1);
  for (let i = Math.max(0, from - 3); i < Math.min(n, to + 3); i++) {
    let all = 0;
    let hit = 0;
    for (const word of bags[i] ?? []) {
      const weight = 1 / Math.sqrt(1 + (frequency.get(word) ?? 0));
      all += weight;
      const count = (words.get(word) ?? 0) - (isBody[i] ? 1 : 0);
      if (count > 0) hit += weight * Math.min(1.3, 0.7 + 0.15 * count);
    }
    if (all > 0) taken[i] = hit / (all + 0.3);
  }
  const candidates: number[] = [];
  for (let i = from; i < to; i++) if (wanted[i]) candidates.push(i);
  return {
    lines,
    facts,
    firstBody,
    start,
    candidates,
    from,
    to,
    words,
    dates,
    bylines,
    captions,
    shaped,
    isBody,
    next,
    times,
    repeats,
    frequency,
    posts,
    taken,
    bags,
    bodyBefore,
    early: new Map(),
  };
}

const distanceTo = (flags: boolean[], i: number, step: 1 | -1, most = 5): number => {
  for (let k = 1; k <= most; k++) if (flags[i + step * k]) return k;
  return most + 1;
};

/** How many other lines around hold the whole text of a line (share texts, trails, captions), and whether it holds another one whole. */
function heldBy({ lines, posts, frequency, bags }: HeadlineContext, i: number): [number, number] {
  const text = lines[i]?.source.text ?? '';
  if (text.length < 12) return [0, 0];
  let rarest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  let holds = 0;
  for (const word of bags[i] ?? []) {
    const count = frequency.get(word) ?? 0;
    if (count < least) {
      least = count;
      rarest = word;
    }
    if (holds || count > 12) continue;
    for (const k of posts.get(word) ?? []) {
      const other = lines[k]?.source.text ?? '';
      if (other.length >= 15 && other.length < text.length && text.includes(other)) holds = 1;
    }
  }
  let held = 0;
  for (const k of posts.get(rarest ?? '') ?? []) {
    const other = lines[k]?.source.text ?? '';
    if (other.length > text.length && other.includes(text)) held++;
  }
  return [held, holds];
}

/** Words of the first four body lines after a line. */
function wordsAfter({ next, isBody, bags, early, lines }: HeadlineContext, i: number): Set<string> {
  const first = next[i] as number;
  const known = early.get(first);
  if (known) return known;
  const words = new Set<string>();
  for (let k = first, found = 0; k < Math.min(lines.length, first + 20) && found < 4; k++) {
    if (!isBody[k]) continue;
    found++;
    for (const word of bags[k] ?? []) words.add(word);
  }
  early.set(first, words);
  return words;
}

/** Features of a candidate for the headline. */
export function headlineRow(context: HeadlineContext, i: number): Float32Array {
  const { lines, facts, firstBody, start, words, taken, isBody, shaped, bodyBefore, next, bags } = context;
  const line = lines[i];
  const fact = facts[i];
  const text = line?.source.text ?? '';
  const bag = bags[i] ?? [];
  const early = wordsAfter(context, i);
  let hits = 0;
  let earlyHits = 0;
  let depth = 0;
  const own = isBody[i] ? 1 : 0;
  for (const word of bag) {
    const count = (words.get(word) ?? 0) - own;
    if (count > 0) hits++;
    if (early.has(word)) earlyHits++;
    depth += Math.log1p(Math.max(0, count));
  }
  const size = Math.max(1, bag.length);
  const mine = taken[i] as number;
  let betterBefore = 0;
  let betterAfter = 0;
  let bestBefore = 0;
  let bestAfter = 0;
  let alongBefore = 0;
  for (let j = Math.max(0, i - headlineReach); j < Math.min(context.to, i + headlineReach); j++) {
    if (j === i || isBody[j] || !shaped[j] || lines[j]?.source.text === text) continue;
    const value = taken[j] as number;
    if (j < i) {
      if (value >= mine) betterBefore++;
      if (value > bestBefore) bestBefore = value;
      if (value > 0.3 && j > i - 12) alongBefore++;
    } else {
      if (value > mine) betterAfter++;
      if (value > bestAfter) bestAfter = value;
    }
  }
  const toDate = distanceTo(context.dates, i, 1, 10);
  const toByline = distanceTo(context.bylines, i, 1, 10);
  const nearest = Math.min(toDate, toByline);
  let between = 0;
  for (let k = 1; k < nearest; k++) if (shaped[i + k]) between++;
  let stampsBefore = 0;
  let stampsAfter = 0;
  let alike = 0;
  const look = fact ? lookOf(fact) : 0;
  for (let k = -8; k <= 8; k++) {
    if (k === 0) continue;
    if (context.dates[i + k]) {
      if (k < 0) stampsBefore++;
      else stampsAfter++;
    }
    const other = facts[i + k];
    if (other && shaped[i + k] && !isBody[i + k] && lookOf(other) === look) alike++;
  }
  let run = 0;
  for (let k = 1; k <= 8 && shaped[i + k] && !isBody[i + k]; k++) run++;
  let back = 0;
  for (let k = 1; k <= 8 && shaped[i - k] && !isBody[i - k]; k++) back++;
  const [held, holds] = heldBy(context, i);
  const follows = next[i] as number;
  let prose = 0;
  let shapes = 0;
  for (let k = i + 1; k < Math.min(follows, i + 80); k++) {
    if (facts[k]?.prose) prose++;
    if (shaped[k]) shapes++;
  }
  const total = Math.max(1, bodyBefore[lines.length] as number);
  const row = [
    ...ownFacts.map((k) => fact?.values[k] ?? 0),
    kinds.reduce((sum, k) => sum + (fact?.values[k] ?? 0), 0),
    Number(fact?.prose ?? false),
    own,
    (bodyBefore[i] as number) / total,
    Math.log1p(bodyBefore[i] as number),
    i - firstBody,
    i - start,
    follows - i,
    Math.log1p(follows - i),
    Math.log1p(i),
    hits / size,
    hits,
    earlyHits / size,
    earlyHits,
    depth / size,
    bag.length,
    mine,
    mine - bestBefore,
    mine - bestAfter,
    bestBefore,
    betterBefore,
    betterAfter,
    alongBefore,
    prose,
    shapes,
    Math.min(3, line?.gap ?? 0),
    Math.min(3, lines[i + 1]?.gap ?? 0),
    Number(context.captions[i] ?? false),
    toDate,
    distanceTo(context.dates, i, -1),
    toByline,
    distanceTo(context.bylines, i, -1),
    nearest,
    between,
    stampsBefore,
    stampsAfter,
    alike,
    run,
    back,
    held,
    holds,
    context.times.get(text) ?? 1,
    Math.min(6, context.repeats[i]?.all ?? 1),
    context.repeats[i]?.before ?? 0,
  ];
  for (const lag of [-2, -1, 1, 2, 3]) {
    const other = facts[i + lag];
    const near = lines[i + lag]?.source.text ?? '';
    row.push(
      other ? Math.log1p(other.chars) : -1,
      other?.values[ends] ?? -1,
      other?.values[stops] ?? -1,
      other?.values[title] ?? -1,
      taken[i + lag] ?? -1,
      Number(context.captions[i + lag] ?? false),
      near !== '' && near !== text && (near.includes(text) || text.includes(near)) ? 1 : 0,
    );
  }
  return Float32Array.from(row);
}
