import { alikeRow, alikeWidth, lookOf } from './alike-lines.ts';
import { type BoostedTrees, type FeatureRow, logOdds, probability } from './boosted-trees.ts';
import { type Cohesion, cohesionOf, cohesionRow, cohesionWidth } from './cohesion.ts';
import type { HeadlineModel } from './headline-model.ts';
import { type CaptureContext, contextRow, contextWidth, type Stretch, wordWidth } from './line-context.ts';
import type { WordModel } from './word-model.ts';

/** Two passes: the second one sees what the first made of the neighbours (stacked sequential learning, Cohen and Carvalho 2005). */
export interface BodyModel {
  words: WordModel;
  first: BoostedTrees;
  /** Sees nothing of the words but what the first pass made of them. */
  second: BoostedTrees;
  /** Picks the headline among the lines near the first line of the body. */
  headline: HeadlineModel;
}

/** Features of the first pass. */
export function firstRow(context: CaptureContext, i: number): Float32Array {
  const row = new Float32Array(contextWidth);
  contextRow(context, i, row);
  return row;
}

/** What the second pass knows of the first one's verdicts. */
export interface Verdicts {
  odds: Float64Array;
  p: Float64Array;
  sum: Float64Array;
  /** Sum of probability times characters. */
  mass: Float64Array;
  previous: Int32Array;
  next: Int32Array;
  cohesion: Cohesion;
  /** Looks of the lines. */
  look: Int32Array;
}

/** Gathers the verdicts of the first pass; linear. */
export function gatherVerdicts(odds: Float64Array, context: CaptureContext): Verdicts {
  const n = odds.length;
  const p = odds.map(probability);
  const sum = new Float64Array(n + 1);
  const mass = new Float64Array(n + 1);
  const previous = new Int32Array(n);
  const next = new Int32Array(n);
  let last = -1;
  for (let i = 0; i < n; i++) {
    sum[i + 1] = (sum[i] as number) + (p[i] as number);
    mass[i + 1] = (mass[i] as number) + (p[i] as number) * (context.facts[i]?.chars ?? 0);
    previous[i] = last;
    if ((p[i] as number) > 0.5) last = i;
  }
  last = n;
  for (let i = n - 1; i >= 0; i--) {
    next[i] = last;
    if ((p[i] as number) > 0.5) last = i;
  }
  const look = Int32Array.from(context.facts, lookOf);
  return { odds, p, sum, mass, previous, next, cohesion: cohesionOf(context.bags, p), look };
}

/** Features of the second pass: those of the first but the words, and its verdicts around the line. */
export function secondRow(context: CaptureContext, verdicts: Verdicts, i: number): Float32Array {
  const row = new Float32Array(secondWidth);
  contextRow(context, i, row);
  verdictRow(context, verdicts, i, row);
  return row;
}

const secondWidth = contextWidth + 25 + cohesionWidth + alikeWidth + 6;

/** Turns a row of the first pass into one of the second. */
function verdictRow(context: CaptureContext, verdicts: Verdicts, i: number, row: FeatureRow): void {
  const { odds, p, sum, mass, previous, next } = verdicts;
  const n = odds.length;
  row.fill(0, contextWidth - wordWidth, contextWidth);
  let k = contextWidth;
  for (let lag = -4; lag <= 4; lag++) row[k++] = odds[i + lag] ?? -8;
  const mean = (from: number, to: number) => {
    const a = Math.max(0, Math.min(n, from));
    const b = Math.max(0, Math.min(n, to));
    return b > a ? ((sum[b] as number) - (sum[a] as number)) / (b - a) : 0;
  };
  for (const reach of [3, 8, 20]) {
    row[k++] = mean(i - reach, i);
    row[k++] = mean(i + 1, i + 1 + reach);
  }
  const total = mass[n] as number;
  const before = previous[i] as number;
  const after = next[i] as number;
  row[k++] = total ? (mass[i] as number) / total : 0;
  row[k++] = total ? (mass[i + 1] as number) / total : 0;
  row[k++] = Math.log1p(mass[i] as number);
  row[k++] = Math.log1p(total - (mass[i + 1] as number));
  row[k++] = Math.min(40, i - before);
  row[k++] = Math.min(40, after - i);
  row[k++] = before < 0 ? 1 : 0;
  row[k++] = after >= n ? 1 : 0;
  row[k++] = Math.log1p((context.charsBefore[i] as number) - (context.charsBefore[before + 1] as number));
  row[k++] = Math.log1p((context.charsBefore[after] as number) - (context.charsBefore[i + 1] as number));
  cohesionRow(verdicts.cohesion, i, row, k);
  k += cohesionWidth;
  alikeRow(verdicts, i, row, k);
  k += alikeWidth;
  for (let s = 0; s < 2; s++) {
    const { first, last } = (s === 0 ? context.block[i] : context.shortRun[i]) as Stretch;
    const others = last - first;
    row[k++] = others ? ((sum[last + 1] as number) - (sum[first] as number) - (p[i] as number)) / others : -1;
    row[k++] = p[first - 1] ?? -1;
    row[k++] = p[last + 1] ?? -1;
  }
}

/** Lines up to which the features of the first pass are kept for the second. */
const kept = 5_000;
/** Where they are kept; one place for all captures, as each of its cells is written before it is read. */
let scratch = new Float64Array(0);

/** Log-odds that each line belongs to the article's body. */
export function bodyOdds(context: CaptureContext, model: BodyModel): Float64Array {
  const n = context.lines.length;
  const size = Math.min(n, kept) * secondWidth;
  if (scratch.length < size) scratch = new Float64Array(size);
  const all = scratch;
  const spare = new Float64Array(secondWidth);
  const rowOf = (i: number) => (i < kept ? all.subarray(i * secondWidth, (i + 1) * secondWidth) : spare);
  const first = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const row = rowOf(i);
    contextRow(context, i, row);
    first[i] = logOdds(model.first, row);
  }
  const verdicts = gatherVerdicts(first, context);
  const second = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const row = rowOf(i);
    if (row === spare) contextRow(context, i, row);
    verdictRow(context, verdicts, i, row);
    second[i] = logOdds(model.second, row);
  }
  return second;
}
