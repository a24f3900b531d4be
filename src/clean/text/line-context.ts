import type { FeatureRow } from './boosted-trees.ts';
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
  /** Log-odds of each line by its words alone (`word-model.ts`). */
  words: Float64Array;
}

/** Characters of prose a line counts for in the search of the core. */
const weight = (facts: LineFacts): number =>
  facts.prose ? Math.min(facts.chars, 400) : -35 - Math.min(facts.chars, 60) / 2;

/** Maximum-scoring run of `n` lines (Kadane's algorithm); an empty one if none has a score above 0. */
export function bestRun(n: number, score: (i: number) => number): Stretch {
  let best = 0;
  let run: Stretch = { first: 0, last: -1 };
  let sum = 0;
  let first = 0;
  for (let i = 0; i < n; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += score(i);
    if (sum > best) {
      best = sum;
      run = { first, last: i };
    }
  }
  return run;
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

/** Gathers what the rows of all lines need. Linear in the number of lines and words. `words`: log-odds of the lines by their words alone. */
export function captureContext(
  lines: Line[],
  facts: LineFacts[],
  words = new Float64Array(lines.length),
): CaptureContext {
  const n = lines.length;
  const core = bestRun(n, (i) => weight(facts[i] as LineFacts));
  const bags = facts.map((fact) => new Set(fact.content));
  const seen = new Map<string, number>();
  const keys = lines.map((line) => line.source.text.toLowerCase());
  const before = keys.map((key) => {
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
  const repeats = keys.map((key, i) => ({ before: before[i] ?? 0, all: seen.get(key) ?? 1 }));
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
    words,
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

/** Lines on each side whose words are features, the number of lines whose words are averaged, and the odds beyond the ends of a capture. */
const wordLags = 3;
const wordReaches = [4, 10];
const noWords = -5;
/** Number of features that the words of the lines give; they come last. */
export const wordWidth = 2 * wordLags + 1 + 2 * wordReaches.length;

/** Number of features that `contextRow` writes. */
export const contextWidth =
  factNames.length +
  23 +
  10 +
  2 * markers.length +
  4 * threads.length +
  8 +
  lags.length * (neighbourFacts.length + 1) +
  5 +
  wordWidth;

/** Writes the features of one line into `row` from `at` on: its own facts, its place, its neighbours. Gives the place after the last one. */
export function contextRow(context: CaptureContext, i: number, row: FeatureRow, at = 0): number {
  const { facts, lines, core, charsBefore, proseBefore } = context;
  const n = lines.length;
  const own = facts[i] as LineFacts;
  row.set(own.values, at);
  let k = at + own.values.length;
  const prose = proseBefore[n] as number;
  const chars = charsBefore[n] as number;
  const proseAt = proseBefore[i] as number;
  const charsAt = charsBefore[i] as number;
  row[k++] = i / n;
  row[k++] = Math.log1p(i);
  row[k++] = Math.log1p(n - i);
  row[k++] = chars ? charsAt / chars : 0;
  row[k++] = prose ? proseAt / prose : 0;
  row[k++] = Math.log1p(proseAt);
  row[k++] = Math.log1p(prose - proseAt);
  row[k++] = i < core.first ? i - core.first : i > core.last ? i - core.last : 0;
  row[k++] = Math.max(-far, Math.min(far, i - core.first));
  row[k++] = Math.max(-far, Math.min(far, core.last - i));
  row[k++] = Math.log1p(core.last - core.first + 1);
  row[k++] = Math.log1p(n);
  row[k++] = context.gapShare;
  row[k++] = context.proseShare;
  row[k++] = Math.min(3, lines[i]?.gap ?? 0);
  row[k++] = Math.min(3, lines[i + 1]?.gap ?? 3);
  row[k++] = context.overlap[i] as number;
  row[k++] = Math.log1p((context.repeats[i]?.all ?? 1) - 1);
  row[k++] = Math.min(3, context.repeats[i]?.before ?? 0);
  const previous = context.previousProse[i] as number;
  const next = context.nextProse[i] as number;
  const distance = (from: number, to: number) =>
    Math.log1p((charsBefore[to] as number) - (charsBefore[from] as number));
  row[k++] = previous < 0 ? far : near(i - previous);
  row[k++] = next >= n ? far : near(next - i);
  row[k++] = previous < 0 ? 12 : distance(previous + 1, i);
  row[k++] = next >= n ? 12 : distance(i + 1, next);
  for (let s = 0; s < 2; s++) {
    const { first, last } = (s === 0 ? context.block[i] : context.shortRun[i]) as Stretch;
    const width = (charsBefore[last + 1] as number) - (charsBefore[first] as number);
    row[k++] = Math.log1p(last - first + 1);
    row[k++] = near(i - first);
    row[k++] = near(last - i);
    row[k++] = ((proseBefore[last + 1] as number) - (proseBefore[first] as number)) / Math.max(1, width);
    row[k++] = width / (last - first + 1);
  }
  for (const column of context.lastMarker) {
    const marker = column[i] as number;
    row[k++] = marker < 0 ? far : near(i - marker);
    // Kilobytes of prose between the marker and the line.
    row[k++] = marker < 0 ? far : (proseAt - (proseBefore[marker] as number)) / 1000;
  }
  for (const column of context.threadMarks) {
    const total = column[n] as number;
    const here = column[i] as number;
    row[k++] = here - (column[Math.max(0, i - 12)] as number);
    row[k++] = (column[Math.min(n, i + 13)] as number) - here;
    row[k++] = here;
    row[k++] = total - here;
  }
  for (let side = 0; side < 4; side++) {
    const reach = side < 2 ? 4 : 10;
    const a = side % 2 === 0 ? Math.max(0, i - reach) : Math.min(n, i + 1);
    const b = side % 2 === 0 ? i : Math.min(n, i + 1 + reach);
    const width = (charsBefore[b] as number) - (charsBefore[a] as number);
    row[k++] = width ? ((proseBefore[b] as number) - (proseBefore[a] as number)) / width : -1;
    row[k++] = Math.log1p(width);
  }
  for (const lag of lags) {
    const other = facts[i + lag];
    if (other) for (const fact of neighbourFacts) row[k++] = other.values[fact] as number;
    else for (let missing = neighbourFacts.length; missing > 0; missing--) row[k++] = -1;
    row[k++] = context.overlap[i + lag] ?? -1;
  }
  const length = Math.log1p(own.chars);
  const lengthAt = (line: number) => Math.log1p(facts[line]?.chars ?? 0);
  row[k++] = Math.abs(length - lengthAt(i - 1));
  row[k++] = Math.abs(length - lengthAt(i + 1));
  row[k++] = Math.abs(length - lengthAt(i - 2));
  row[k++] = Math.abs(length - lengthAt(i + 2));
  row[k++] = (own.values[stopWordFact] as number) * own.chars;
  return wordRow(context.words, i, row, k);
}

/** What the words of a line and of the lines around it say. */
function wordRow(words: Float64Array, i: number, row: FeatureRow, at: number): number {
  let k = at;
  for (let lag = -wordLags; lag <= wordLags; lag++) row[k++] = words[i + lag] ?? noWords;
  for (const reach of wordReaches) {
    let before = 0;
    let after = 0;
    for (let step = 1; step <= reach; step++) {
      before += words[i - step] ?? noWords;
      after += words[i + step] ?? noWords;
    }
    row[k++] = before / reach;
    row[k++] = after / reach;
  }
  return k;
}
