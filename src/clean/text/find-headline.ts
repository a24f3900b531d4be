import { type BoostedTrees, logOdds } from './boosted-trees.ts';
import { furnitureLine } from './furniture-vocabulary.ts';
import { type HeadlineContext, headlineContext, headlineRow } from './headline-row.ts';
import { factNames, type LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

const dateline = factNames.indexOf('dateline');

/** Log-odds that the best candidate must reach. */
const least = -6.5;
/** The same for a line that counts as body. */
const leastInBody = -2;
/** By how much the line above a standfirst may be less likely than it and yet be the headline. */
const slack = 2.5;

/** Index of the line that is the headline: the likeliest one near the first line of the body; -1 if none is likely. */
export function findHeadline(
  lines: Line[],
  facts: LineFacts[],
  isBody: (i: number) => boolean,
  model: BoostedTrees,
): number {
  const context = headlineContext(lines, facts, isBody);
  if (context.firstBody < 0) return -1;
  const scores = new Map<number, number>();
  let best = -1;
  let bestOdds = least;
  for (let i = context.from; i < context.to; i++) {
    const { length } = lines[i]?.source.text ?? '';
    if (length < 4 || length > 300 || readsOn(facts[i]) || furnitureLine.test(lines[i]?.source.text ?? '')) continue;
    const odds = logOdds(model, headlineRow(context, i));
    scores.set(i, odds);
    if (i >= context.firstBody && odds < leastInBody) continue;
    if (odds > bestOdds) {
      bestOdds = odds;
      best = i;
    }
  }
  if (best < 0) return nearestLine(context);
  // A standfirst shares more words with the text than the headline above it.
  while (
    best > 0 &&
    (scores.get(best - 1) ?? -99) > (scores.get(best) ?? 0) - slack &&
    isAbove(lines[best - 1], lines[best])
  )
    best--;
  return best;
}

/** The nearest line before the body that can be a headline at all. */
function nearestLine({ lines, facts, firstBody, from, dates, bylines, captions }: HeadlineContext): number {
  for (let i = firstBody - 1; i >= from; i--) {
    const text = lines[i]?.source.text ?? '';
    if (text.length < 8 || text.length > 150 || furnitureLine.test(text) || readsOn(facts[i])) continue;
    if (!dates[i] && !bylines[i] && !captions[i]) return i;
  }
  return -1;
}

/** A paragraph: long prose, or with a dateline. */
const readsOn = (fact: LineFacts | undefined) =>
  fact !== undefined && ((fact.prose && fact.chars > 180) || (fact.values[dateline] ?? 0) > 0);

/** Whether a line can be the headline over a line that looks like a standfirst. */
function isAbove(upper: Line | undefined, lower: Line | undefined): boolean {
  const a = upper?.source.text ?? '';
  const b = lower?.source.text ?? '';
  return a.length >= 25 && b.length > 45 && b.length > 0.8 * a.length && a !== b && !/[.:。]$/.test(a);
}
