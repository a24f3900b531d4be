import { factNames, type LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

/** Facts of neighbours that a line is judged by. */
const neighbourFacts = [
  'length',
  'ends-sentence',
  'stop-words',
  'title-case',
  'caption-shape',
  'date-shape',
  'byline-shape',
  'comments',
  'share',
  'promotion',
  'related',
  'form',
  'media',
  'furniture-line',
  'name-only',
  'clock-shape',
  'tweet-signature',
  'request',
  'stamp',
].map((name) => factNames.indexOf(name as (typeof factNames)[number]));
const lags = [-3, -2, -1, 1, 2, 3];
/** Facts that mark what follows: 'Related', 'Comments', 'Sign up'. */
const markers = [
  'comments',
  'share',
  'promotion',
  'related',
  'legal',
  'form',
  'navigation',
  'media',
  'date-shape',
  'byline-shape',
  'leading-away',
  'request',
  'stamp',
].map((name) => factNames.indexOf(name as (typeof factNames)[number]));
const stopWordFact = factNames.indexOf('stop-words');
const endsFact = factNames.indexOf('ends-sentence');

/** A stretch of lines, last one included. */
export interface Stretch {
  first: number;
  last: number;
}

/** What all lines of a capture say together; made once, read by `contextRow`. */
export interface CaptureContext {
  facts: LineFacts[];
  lines: Line[];
  /** The densest stretch of prose. */
  core: Stretch;
  /** How many lines have the same text, up to each line and in all. */
  repeats: { before: number; all: number }[];
  /** The rarer words of each line. */
  bags: Set<string>[];
  /** Share of a line's rarer words that occur in other prose lines of the core. */
  overlap: number[];
  /** Sums of prose characters before each line. */
  proseBefore: Float64Array;
  charsBefore: Float64Array;
  previousProse: Int32Array;
  nextProse: Int32Array;
  block: Stretch[];
  shortRun: Stretch[];
  lastMarker: Int32Array[];
  /** Sums, before each line, of short lines with marks of comment threads and lists of teasers. */
  threadMarks: Int32Array[];
  gapShare: number;
  proseShare: number;
}

/** Characters of prose a line counts for in the search of the core. */
const weight = (facts: LineFacts): number =>
  facts.prose ? Math.min(facts.chars, 400) : -35 - Math.min(facts.chars, 60) / 2;

/** Maximum-scoring run of lines (Kadane's algorithm). */
export function proseCore(facts: LineFacts[]): Stretch {
  let best = 0;
  let core: Stretch = { first: 0, last: -1 };
  let sum = 0;
  let first = 0;
  facts.forEach((fact, i) => {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weight(fact);
    if (sum > best) {
      best = sum;
      core = { first, last: i };
    }
  });
  return core;
}

function stretches(n: number, startsNew: (i: number) => boolean): Stretch[] {
  const result: Stretch[] = new Array(n);
  let current: Stretch = { first: 0, last: -1 };
  for (let i = 0; i < n; i++) {
    if (i === 0 || startsNew(i)) current = { first: i, last: i };
    current.last = i;
    result[i] = current;
  }
  return result;
}

function overlaps(facts: LineFacts[], bags: Set<string>[], core: Stretch): number[] {
  const frequency = new Map<string, number>();
  for (let i = core.first; i <= core.last; i++)
    if (facts[i]?.prose) for (const word of bags[i] ?? []) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return facts.map((fact, i) => {
    const bag = bags[i] ?? new Set();
    if (bag.size === 0) return -1;
    const own = fact.prose && i >= core.first && i <= core.last ? 1 : 0;
    let hits = 0;
    for (const word of bag) if ((frequency.get(word) ?? 0) > own) hits++;
    return hits / bag.size;
  });
}

/** Gathers what the rows of all lines need. Linear in the number of lines and words. */
export function captureContext(lines: Line[], facts: LineFacts[]): CaptureContext {
  const n = lines.length;
  const core = proseCore(facts);
  const bags = facts.map((fact) => new Set(fact.content));
  const seen = new Map<string, number>();
  const before = lines.map((line) => {
    const key = line.source.text.toLowerCase();
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times;
  });
  const proseBefore = new Float64Array(n + 1);
  const charsBefore = new Float64Array(n + 1);
  const previousProse = new Int32Array(n);
  const nextProse = new Int32Array(n);
  let last = -1;
  for (let i = 0; i < n; i++) {
    const fact = facts[i];
    proseBefore[i + 1] = (proseBefore[i] ?? 0) + (fact?.prose ? fact.chars : 0);
    charsBefore[i + 1] = (charsBefore[i] ?? 0) + (fact?.chars ?? 0);
    previousProse[i] = last;
    if (fact?.prose) last = i;
  }
  last = n;
  for (let i = n - 1; i >= 0; i--) {
    nextProse[i] = last;
    if (facts[i]?.prose) last = i;
  }
  const isShort = (i: number) => (facts[i]?.chars ?? 0) < 70 && !facts[i]?.values[endsFact];
  const lastMarker = markers.map((marker) => {
    const column = new Int32Array(n);
    let at = -1;
    for (let i = 0; i < n; i++) {
      column[i] = at;
      if ((facts[i]?.values[marker] ?? 0) > 0 && (facts[i]?.chars ?? 0) < 120) at = i;
    }
    return column;
  });
  const repeats = lines.map((line, i) => ({
    before: before[i] ?? 0,
    all: seen.get(line.source.text.toLowerCase()) ?? 1,
  }));
  const threadMarks = threads.map((isMark) => {
    const column = new Int32Array(n + 1);
    for (let i = 0; i < n; i++) {
      const fact = facts[i];
      column[i + 1] =
        (column[i] ?? 0) + Number(fact !== undefined && fact.chars < 90 && isMark(fact, repeats[i]?.all ?? 1));
    }
    return column;
  });
  return {
    facts,
    lines,
    core,
    threadMarks,
    repeats,
    bags,
    overlap: overlaps(facts, bags, core),
    proseBefore,
    charsBefore,
    previousProse,
    nextProse,
    block: stretches(n, (i) => (lines[i]?.gap ?? 0) > 0),
    shortRun: stretches(n, (i) => isShort(i) !== isShort(i - 1)),
    lastMarker,
    gapShare: lines.filter((line) => line.gap > 0).length / Math.max(1, n),
    proseShare: facts.filter((fact) => fact.prose).length / Math.max(1, n),
  };
}

const factAt = (name: (typeof factNames)[number]) => factNames.indexOf(name);
const [commentsFact, shareFact, dateFact, clockFact, nameFact] = (
  ['comments', 'share', 'date-shape', 'clock-shape', 'name-only'] as const
).map(factAt) as [number, number, number, number, number];
/** Marks of comment threads: repeated short lines, words of comments, times, names. */
const threads: ((fact: LineFacts, times: number) => boolean)[] = [
  (_, times) => times >= 3,
  ({ values }) => (values[commentsFact] ?? 0) + (values[shareFact] ?? 0) > 0,
  ({ values }) => (values[dateFact] ?? 0) + (values[clockFact] ?? 0) > 0,
  ({ values }) => (values[nameFact] ?? 0) > 0,
];

const far = 40;
const near = (distance: number) => Math.min(far, distance);

/** The features of one line: its own facts, its place, its neighbours. Always of the same length. */
export function contextRow(context: CaptureContext, i: number, row: number[]): void {
  const { facts, lines, core } = context;
  const n = lines.length;
  const own = facts[i];
  if (!own) return;
  for (const value of own.values) row.push(value);
  const prose = context.proseBefore[n] ?? 0;
  const chars = context.charsBefore[n] ?? 0;
  const proseAt = context.proseBefore[i] ?? 0;
  const charsAt = context.charsBefore[i] ?? 0;
  row.push(
    i / n,
    Math.log1p(i),
    Math.log1p(n - i),
    chars ? charsAt / chars : 0,
    prose ? proseAt / prose : 0,
    Math.log1p(proseAt),
    Math.log1p(prose - proseAt),
    i < core.first ? i - core.first : i > core.last ? i - core.last : 0,
    Math.max(-far, Math.min(far, i - core.first)),
    Math.max(-far, Math.min(far, core.last - i)),
    Math.log1p(core.last - core.first + 1),
    Math.log1p(n),
    context.gapShare,
    context.proseShare,
    Math.min(3, lines[i]?.gap ?? 0),
    Math.min(3, lines[i + 1]?.gap ?? 3),
    context.overlap[i] ?? 0,
    Math.log1p((context.repeats[i]?.all ?? 1) - 1),
    Math.min(3, context.repeats[i]?.before ?? 0),
  );
  const previous = context.previousProse[i] ?? -1;
  const next = context.nextProse[i] ?? n;
  const distance = (from: number, to: number) =>
    Math.log1p((context.charsBefore[to] ?? 0) - (context.charsBefore[from] ?? 0));
  row.push(
    previous < 0 ? far : near(i - previous),
    next >= n ? far : near(next - i),
    previous < 0 ? 12 : distance(previous + 1, i),
    next >= n ? 12 : distance(i + 1, next),
  );
  for (const stretch of [context.block[i], context.shortRun[i]]) {
    const first = stretch?.first ?? i;
    const last = stretch?.last ?? i;
    row.push(
      Math.log1p(last - first + 1),
      near(i - first),
      near(last - i),
      ((context.proseBefore[last + 1] ?? 0) - (context.proseBefore[first] ?? 0)) /
        Math.max(1, (context.charsBefore[last + 1] ?? 0) - (context.charsBefore[first] ?? 0)),
      ((context.charsBefore[last + 1] ?? 0) - (context.charsBefore[first] ?? 0)) / (last - first + 1),
    );
  }
  for (const column of context.lastMarker) {
    const at = column[i] ?? -1;
    row.push(at < 0 ? far : near(i - at), at < 0 ? far : proseLinesBetween(context, at, i));
  }
  for (const column of context.threadMarks) {
    const total = column[n] ?? 0;
    const here = column[i] ?? 0;
    row.push(here - (column[Math.max(0, i - 12)] ?? 0), (column[Math.min(n, i + 13)] ?? 0) - here, here, total - here);
  }
  for (const reach of [4, 10]) {
    for (const [from, to] of [
      [i - reach, i],
      [i + 1, i + 1 + reach],
    ] as const) {
      const a = Math.max(0, Math.min(n, from));
      const b = Math.max(0, Math.min(n, to));
      const width = (context.charsBefore[b] ?? 0) - (context.charsBefore[a] ?? 0);
      row.push(width ? ((context.proseBefore[b] ?? 0) - (context.proseBefore[a] ?? 0)) / width : -1, Math.log1p(width));
    }
  }
  for (const lag of lags) {
    const other = facts[i + lag];
    for (const fact of neighbourFacts) row.push(other ? (other.values[fact] ?? 0) : -1);
    row.push(context.overlap[i + lag] ?? -1);
  }
  const length = Math.log1p(own.chars);
  const at = (k: number) => Math.log1p(facts[k]?.chars ?? 0);
  row.push(
    Math.abs(length - at(i - 1)),
    Math.abs(length - at(i + 1)),
    Math.abs(length - at(i - 2)),
    Math.abs(length - at(i + 2)),
    (own.values[stopWordFact] ?? 0) * own.chars,
  );
}

/** Kilobytes of prose between a marker and a line. */
function proseLinesBetween(context: CaptureContext, from: number, to: number): number {
  return ((context.proseBefore[to] ?? 0) - (context.proseBefore[from] ?? 0)) / 1000;
}
