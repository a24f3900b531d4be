import { alikeRow, lookOf } from './alike-lines.ts';
import { type BoostedTrees, logOdds, probability } from './boosted-trees.ts';
import { type Cohesion, cohesionOf, cohesionRow } from './cohesion.ts';
import { type CaptureContext, contextRow } from './line-context.ts';

/** Two passes: the second one sees what the first made of the neighbours (stacked sequential learning, Cohen and Carvalho 2005). */
export interface BodyModel {
  first: BoostedTrees;
  second: BoostedTrees;
  /** Picks the headline among the lines near the first line of the body. */
  headline: BoostedTrees;
}

/** Features of the first pass. */
export function firstRow(context: CaptureContext, i: number): Float32Array {
  const row: number[] = [];
  contextRow(context, i, row);
  return Float32Array.from(row);
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

/** Features of the second pass: those of the first and its verdicts around the line. */
export function secondRow(context: CaptureContext, verdicts: Verdicts, i: number): Float32Array {
  const row: number[] = [];
  contextRow(context, i, row);
  verdictRow(context, verdicts, i, row);
  return Float32Array.from(row);
}

function verdictRow(context: CaptureContext, verdicts: Verdicts, i: number, row: number[]): void {
  const { odds, p, sum, mass, previous, next } = verdicts;
  const n = odds.length;
  for (let lag = -4; lag <= 4; lag++) row.push(odds[i + lag] ?? -8);
  for (const [from, to] of [
    [i - 3, i],
    [i + 1, i + 4],
    [i - 8, i],
    [i + 1, i + 9],
    [i - 20, i],
    [i + 1, i + 21],
  ] as const) {
    const a = Math.max(0, Math.min(n, from));
    const b = Math.max(0, Math.min(n, to));
    row.push(b > a ? ((sum[b] as number) - (sum[a] as number)) / (b - a) : 0);
  }
  const total = mass[n] as number;
  row.push(
    total ? (mass[i] as number) / total : 0,
    total ? (mass[i + 1] as number) / total : 0,
    Math.log1p(mass[i] as number),
    Math.log1p(total - (mass[i + 1] as number)),
    Math.min(40, i - (previous[i] as number)),
    Math.min(40, (next[i] as number) - i),
    (previous[i] as number) < 0 ? 1 : 0,
    (next[i] as number) >= n ? 1 : 0,
    Math.log1p((context.charsBefore[i] as number) - (context.charsBefore[(previous[i] as number) + 1] as number)),
    Math.log1p((context.charsBefore[next[i] as number] as number) - (context.charsBefore[i + 1] as number)),
  );
  cohesionRow(verdicts.cohesion, i, row);
  alikeRow(verdicts.look, odds, p, i, row);
  for (const stretch of [context.block[i], context.shortRun[i]]) {
    const first = stretch?.first ?? i;
    const last = stretch?.last ?? i;
    const others = last - first;
    row.push(others ? ((sum[last + 1] as number) - (sum[first] as number) - (p[i] as number)) / others : -1);
    row.push((p[first - 1] as number) ?? -1, (p[last + 1] as number) ?? -1);
  }
}

/** Lines up to which the features of the first pass are kept for the second. */
const kept = 20_000;

/** Log-odds that each line belongs to the article's body. */
export function bodyOdds(context: CaptureContext, model: BodyModel): Float64Array {
  const n = context.lines.length;
  const rows: number[][] = [];
  const rowOf = (i: number) => {
    const row: number[] = [];
    contextRow(context, i, row);
    return row;
  };
  const first = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const row = rowOf(i);
    first[i] = logOdds(model.first, row);
    if (n <= kept) rows.push(row);
  }
  const verdicts = gatherVerdicts(first, context);
  return first.map((_, i) => {
    const row = rows[i] ?? rowOf(i);
    verdictRow(context, verdicts, i, row);
    return logOdds(model.second, row);
  });
}
