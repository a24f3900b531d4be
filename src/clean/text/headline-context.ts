import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { isCaptionShaped } from '../metadata/split-credit.ts';
import { slugsOf } from './address-words.ts';
import { bestRun, type CaptureContext } from './line-context.ts';
import { factNames, type LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

/** Lines before the body that may be the headline, and lines of it. */
export const headlineReach = 60;
const inside = 8;
/** Lines above each further stretch of body lines that may be the headline. */
const shortReach = 8;

const menu = factNames.indexOf('menu');

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

/** First body line of the run of lines that holds most of the body; -1 without a body. */
function denseStart(facts: LineFacts[], isBody: boolean[]): number {
  const { first } = bestRun(isBody.length, (i) => (isBody[i] ? 20 + Math.min(facts[i]?.chars ?? 0, 400) : -80));
  return isBody.indexOf(true, first);
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
