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

/** What the search for the headline knows of a capture. Questions to lines are answered when they are asked, and once. */
export interface HeadlineContext {
  lines: Line[];
  facts: LineFacts[];
  firstBody: number;
  /** First line of the densest stretch of the body. */
  start: number;
  /** Lines that may be the headline by their place, in order. */
  candidates: number[];
  /** Line after the last candidate. */
  to: number;
  /** Rarer words of the body by their stems, with the number of paragraphs that hold them. */
  words: Map<string, number>;
  isBody: boolean[];
  isDate: (i: number) => boolean;
  isByline: (i: number) => boolean;
  isCaption: (i: number) => boolean;
  /** Whether a line is as long as a headline, and no date, byline or menu. */
  isShaped: (i: number) => boolean;
  /** The first body line after each line; the number of lines if there is none. */
  next: Int32Array;
  /** How many lines have the same text, up to each line and in all. */
  repeats: CaptureContext['repeats'];
  /** In how many of the lines around each word stands. */
  frequency: Map<string, number>;
  /** Lines around by the words they hold. */
  posts: Map<string, number[]>;
  /** By line: share of its words that the text takes up, rare ones weighing more; -1 without words. */
  taken: Float64Array;
  /** Stems of a line's rarer words. */
  stemsOf: (i: number) => readonly string[];
  /** Body characters before each line. */
  bodyBefore: Float64Array;
  /** Words of addresses that stand around, as sets: '/news/old-ferry-sails-again-123.html'. */
  slugs: Set<string>[];
  /** Words of the first four body lines from a line on, for those asked for. */
  early: Map<number, Set<string>>;
}

/** Letters by which inflected forms of a word are taken for the same. */
const stem = 6;

/** Answers by line, each found once. */
function asked(n: number, find: (i: number) => boolean): (i: number) => boolean {
  const known = new Int8Array(n);
  return (i) => {
    if (i < 0 || i >= n) return false;
    if (known[i] === 0) known[i] = find(i) ? 1 : 2;
    return known[i] === 1;
  };
}

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

/** Lines that may be the headline by their place: around the first body line, around the densest stretch, and above the stretches between. */
function placesOf(isBody: boolean[], firstBody: number, start: number, bodyBefore: Float64Array): Uint8Array {
  const n = isBody.length;
  const places = new Uint8Array(n);
  if (firstBody < 0) return places;
  const mark = (from: number, to: number) => places.fill(1, Math.max(0, from), Math.min(n, to));
  mark(firstBody - headlineReach, firstBody + inside);
  mark(start - headlineReach, start + inside);
  const most = 0.7 * (bodyBefore[n] as number);
  for (let i = firstBody + 1, stretches = 0; i < n && (bodyBefore[i] as number) < most && stretches < 24; i++)
    if (isBody[i] && !isBody[i - 1] && !isBody[i - 2]) {
      mark(i - shortReach, i + 2);
      stretches++;
    }
  return places;
}

const addressFact = factOf('address');
const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the addresses in a range of lines that name their page in at least three words. */
function slugsOf(facts: LineFacts[], lines: Line[], from: number, to: number): Set<string>[] {
  const slugs: Set<string>[] = [];
  for (let i = from; i < to && slugs.length < 5; i++) {
    if (!facts[i]?.values[addressFact]) continue;
    const slug = /(?:https?:\/\/|www\.)\S{1,200}?\/([\p{L}\p{N}%]+(?:[-_][\p{L}\p{N}%]+){2,})/iu.exec(
      lines[i]?.source.text ?? '',
    );
    if (slug?.[1] !== undefined) slugs.push(new Set(wordsIn(slug[1])));
  }
  return slugs;
}

/** Largest share of a line's words that an address names. */
export function slugShare({ slugs, lines }: HeadlineContext, i: number): number {
  if (slugs.length === 0) return 0;
  const words = wordsIn(lines[i]?.source.text ?? '');
  if (words.length < 3) return 0;
  return Math.max(...slugs.map((slug) => words.filter((word) => slug.has(word)).length / words.length));
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
  const bags: (readonly string[])[] = [];
  const stemsOf = (i: number) => {
    bags[i] ??= [...new Set(facts[i]?.content.map((word) => word.slice(0, stem)) ?? [])];
    return bags[i] as readonly string[];
  };
  const words = new Map<string, number>();
  for (let i = Math.max(0, firstBody), paragraphs = 0; i < n && paragraphs < 60; i++) {
    if (!isBody[i]) continue;
    for (const word of stemsOf(i)) words.set(word, (words.get(word) ?? 0) + 1);
    paragraphs++;
  }
  const places = placesOf(isBody, firstBody, start, bodyBefore);
  const to = places.lastIndexOf(1) + 1;
  const around = { from: Math.max(0, places.indexOf(1) - 3), to: Math.min(n, to + 12) };
  const frequency = new Map<string, number>();
  const posts = new Map<string, number[]>();
  for (let i = around.from; i < around.to; i++)
    for (const word of stemsOf(i)) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      if ((facts[i]?.chars ?? 0) >= 400) continue;
      const list = posts.get(word);
      if (list) list.push(i);
      else posts.set(word, [i]);
    }
  const taken = new Float64Array(n).fill(-1);
  for (let i = around.from; i < around.to; i++) {
    let all = 0;
    let hit = 0;
    for (const word of stemsOf(i)) {
      const weight = 1 / Math.sqrt(1 + (frequency.get(word) ?? 0));
      all += weight;
      const count = (words.get(word) ?? 0) - (isBody[i] ? 1 : 0);
      if (count > 0) hit += weight * Math.min(1.3, 0.7 + 0.15 * count);
    }
    if (all > 0) taken[i] = hit / (all + 0.3);
  }
  const candidates: number[] = [];
  for (let i = 0; i < to; i++) if (places[i]) candidates.push(i);
  const textOf = (i: number) => lines[i]?.source.text ?? '';
  const isDate = asked(n, (i) => textOf(i).length < 220 && readLineDates(textOf(i)).length > 0);
  const isByline = asked(n, (i) => readByline(textOf(i)) !== undefined);
  const isCaption = asked(n, (i) => isCaptionShaped(textOf(i)));
  const isShaped = asked(n, (i) => {
    const { length } = textOf(i);
    return length >= 18 && length < 160 && (facts[i]?.values[menu] ?? 0) === 0 && !isDate(i) && !isByline(i);
  });
  return {
    lines,
    facts,
    firstBody,
    start,
    candidates,
    to,
    words,
    isBody,
    isDate,
    isByline,
    isCaption,
    isShaped,
    next,
    repeats,
    frequency,
    posts,
    taken,
    stemsOf,
    bodyBefore,
    slugs: slugsOf(facts, lines, around.from, around.to),
    early: new Map(),
  };
}

/** Lines to the next one of which something holds, at most `most` + 1. */
const distanceTo = (holds: (i: number) => boolean, i: number, step: 1 | -1, most = 5): number => {
  for (let k = 1; k <= most; k++) if (holds(i + step * k)) return k;
  return most + 1;
};

/** How many other lines around hold the whole text of a line (share texts, trails, captions), and whether it holds another one whole. */
function heldBy({ lines, posts, frequency, stemsOf }: HeadlineContext, i: number): [number, number] {
  const text = lines[i]?.source.text ?? '';
  if (text.length < 12) return [0, 0];
  let rarest = '';
  let least = Number.POSITIVE_INFINITY;
  let holds = 0;
  for (const word of stemsOf(i)) {
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
  for (const k of posts.get(rarest) ?? []) {
    const other = lines[k]?.source.text ?? '';
    if (other.length > text.length && other.includes(text)) held++;
  }
  return [held, holds];
}

/** Words of the first four body lines after a line. */
function wordsAfter({ next, isBody, stemsOf, early, lines }: HeadlineContext, i: number): Set<string> {
  const first = next[i] as number;
  const known = early.get(first);
  if (known) return known;
  const words = new Set<string>();
  for (let k = first, found = 0; k < Math.min(lines.length, first + 20) && found < 4; k++) {
    if (!isBody[k]) continue;
    found++;
    for (const word of stemsOf(k)) words.add(word);
  }
  early.set(first, words);
  return words;
}

/** What the line's own words share with the text. */
function wordRow(context: HeadlineContext, i: number): number[] {
  const { words, isBody, stemsOf } = context;
  const early = wordsAfter(context, i);
  const own = isBody[i] ? 1 : 0;
  let hits = 0;
  let earlyHits = 0;
  let depth = 0;
  const bag = stemsOf(i);
  for (const word of bag) {
    const count = (words.get(word) ?? 0) - own;
    if (count > 0) hits++;
    if (early.has(word)) earlyHits++;
    depth += Math.log1p(Math.max(0, count));
  }
  const size = Math.max(1, bag.length);
  return [hits / size, hits, earlyHits / size, earlyHits, depth / size, bag.length];
}

/** How a candidate stands beside others of the shape of a headline: a headline is the first line whose words the text takes up. */
function rivalRow({ lines, isBody, isShaped, taken, to }: HeadlineContext, i: number): number[] {
  const text = lines[i]?.source.text;
  const mine = taken[i] as number;
  let betterBefore = 0;
  let betterAfter = 0;
  let bestBefore = 0;
  let bestAfter = 0;
  let alongBefore = 0;
  for (let k = Math.max(0, i - headlineReach); k < Math.min(to, i + headlineReach); k++) {
    const value = taken[k] as number;
    if (value <= 0 || k === i || isBody[k] || !isShaped(k) || lines[k]?.source.text === text) continue;
    if (k < i) {
      if (value >= mine) betterBefore++;
      if (value > bestBefore) bestBefore = value;
      if (value > 0.3 && k > i - 12) alongBefore++;
    } else {
      if (value > mine) betterAfter++;
      if (value > bestAfter) bestAfter = value;
    }
  }
  return [mine, mine - bestBefore, mine - bestAfter, bestBefore, betterBefore, betterAfter, alongBefore];
}

/** What stands around a candidate: dates, bylines, lines that look like it. */
function placeRow(context: HeadlineContext, i: number): number[] {
  const { facts, isBody, isDate, isByline, isShaped, next } = context;
  const toDate = distanceTo(isDate, i, 1, 10);
  const toByline = distanceTo(isByline, i, 1, 10);
  const nearest = Math.min(toDate, toByline);
  let between = 0;
  for (let k = 1; k < nearest; k++) if (isShaped(i + k)) between++;
  const fact = facts[i];
  const look = fact ? lookOf(fact) : 0;
  const isAlike = (k: number) => {
    const other = facts[k];
    return other !== undefined && !isBody[k] && isShaped(k) && lookOf(other) === look;
  };
  let datesBefore = 0;
  let datesAfter = 0;
  let alike = 0;
  for (let k = 1; k <= 8; k++) {
    if (isDate(i - k)) datesBefore++;
    if (isDate(i + k)) datesAfter++;
    if (isAlike(i - k)) alike++;
    if (isAlike(i + k)) alike++;
  }
  let run = 0;
  while (run < 8 && !isBody[i + run + 1] && isShaped(i + run + 1)) run++;
  let back = 0;
  while (back < 8 && !isBody[i - back - 1] && isShaped(i - back - 1)) back++;
  const follows = next[i] as number;
  let prose = 0;
  let shapes = 0;
  for (let k = i + 1; k < Math.min(follows, i + 80); k++) {
    if (facts[k]?.prose) prose++;
    if (isShaped(k)) shapes++;
  }
  const fromDate = distanceTo(isDate, i, -1);
  const fromByline = distanceTo(isByline, i, -1);
  return [
    toDate,
    fromDate,
    toByline,
    fromByline,
    nearest,
    Math.min(nearest, fromDate, fromByline),
    between,
    datesBefore,
    datesAfter,
    alike,
    run,
    back,
    follows - i,
    Math.log1p(follows - i),
    prose,
    shapes,
  ];
}

const noValues = new Float64Array(factNames.length);
const lags = [-2, -1, 1, 2, 3];

/** Features of a candidate for the headline. */
export function headlineRow(context: HeadlineContext, i: number): Float32Array {
  const { lines, facts, firstBody, start, taken, isBody, isCaption, bodyBefore, repeats } = context;
  const fact = facts[i];
  const text = lines[i]?.source.text ?? '';
  const before = bodyBefore[i] as number;
  const values = fact?.values ?? noValues;
  const row: number[] = [];
  for (const k of ownFacts) row.push(values[k] as number);
  let signs = 0;
  for (const k of kinds) signs += values[k] as number;
  row.push(
    signs,
    Number(fact?.prose ?? false),
    Number(isBody[i] ?? false),
    before / Math.max(1, bodyBefore[lines.length] as number),
    Math.log1p(before),
    i - firstBody,
    i - start,
    Math.log1p(i),
    ...wordRow(context, i),
    ...rivalRow(context, i),
    ...placeRow(context, i),
    Math.min(3, lines[i]?.gap ?? 0),
    Math.min(3, lines[i + 1]?.gap ?? 0),
    ...heldBy(context, i),
    slugShare(context, i),
    Math.min(6, repeats[i]?.all ?? 1),
    repeats[i]?.before ?? 0,
  );
  for (const lag of lags) {
    const other = facts[i + lag];
    const near = lines[i + lag]?.source.text ?? '';
    row.push(
      other ? Math.log1p(other.chars) : -1,
      other?.values[ends] ?? -1,
      other?.values[stops] ?? -1,
      other?.values[title] ?? -1,
      taken[i + lag] ?? -1,
      Number(isCaption(i + lag)),
      near !== '' && near !== text && (near.includes(text) || text.includes(near)) ? 1 : 0,
    );
  }
  return Float32Array.from(row);
}
