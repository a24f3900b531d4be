import { slugShare } from './address-words.ts';
import { lookOf } from './alike-lines.ts';
import { furnitureVocabulary } from './furniture-vocabulary.ts';
import { type HeadlineContext, headlineReach } from './headline-context.ts';
import { factNames } from './line-facts.ts';

const factOf = (name: (typeof factNames)[number]) => factNames.indexOf(name);
const [ends, title, stops] = [factOf('ends-sentence'), factOf('title-case'), factOf('stop-words')];
const kinds = furnitureVocabulary.map(({ kind }) => factOf(kind as (typeof factNames)[number]));
/** Facts of the line itself that tell nothing of a headline, or are summed up. */
const unseen: ReadonlySet<string> = new Set([
  ...furnitureVocabulary.map(({ kind }) => kind),
  'ends-comma',
  'furniture-line',
  'bracketed',
  'speech',
  'credit-only',
  'price',
  'tweet-signature',
  'dateline',
  'menu',
  'stamp',
  'source-note',
]);
/** Facts of the line itself that the choice sees. */
const ownFacts = factNames.flatMap((name, k) => (unseen.has(name) ? [] : [k]));

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
    slugShare(context.slugs, text),
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
  return new Float32Array(row);
}
