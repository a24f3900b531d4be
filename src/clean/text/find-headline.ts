import { agencyName } from '../metadata/agencies.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { type BoostedTrees, logOdds } from './boosted-trees.ts';
import { type HeadlineDoubts, headlineDoubts } from './doubt-headline.ts';
import { furnitureLine } from './furniture-vocabulary.ts';
import { type HeadlineContext, headlineContext, headlineRow } from './headline-row.ts';
import { factNames, type LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

const dateline = factNames.indexOf('dateline');
const menu = factNames.indexOf('menu');

/** Log-odds that the best candidate must reach. */
const least = -6.5;
/** The same for a line that counts as body. */
const leastInBody = -2;
/** By how much the line above a standfirst may be less likely than it and yet be the headline. */
const slack = 2.5;
/** Doubt from which on a line is no headline if nothing speaks for it but its place. */
const doubtful = 1.5;

/** Index of the line that is the headline: the likeliest one near the first line of the body; -1 if none is likely. */
export function findHeadline(
  lines: Line[],
  facts: LineFacts[],
  isBody: (i: number) => boolean,
  model: BoostedTrees,
  sharedLines: Map<string, number>,
): number {
  const context = headlineContext(lines, facts, isBody);
  if (context.firstBody < 0) return -1;
  const doubts = headlineDoubts(context, sharedLines);
  const scores = new Map<number, number>();
  let best = -1;
  let bestOdds = least;
  for (let i = context.from; i < context.to; i++) {
    if (!canBeHeadline(lines[i], facts[i], 4, 300) || (context.dates[i] && lineIsDate(lines[i]))) continue;
    const odds = logOdds(model, headlineRow(context, i)) - doubts.of(i).doubt;
    scores.set(i, odds);
    if (i >= context.firstBody && (odds < leastInBody || endsLikeSentence.test(lines[i]?.source.text ?? ''))) continue;
    if (odds > bestOdds) {
      bestOdds = odds;
      best = i;
    }
  }
  if (best < 0) return toldLine(context, doubts, nearestLine(context, doubts));
  // A standfirst shares more words with the text than the headline above it.
  while (
    best > 0 &&
    (scores.get(best - 1) ?? -99) > (scores.get(best) ?? 0) - slack &&
    isAbove(lines[best - 1], lines[best]) &&
    isToldAbove(doubts, best, endsLikeSentence.test(lines[best]?.source.text ?? ''))
  )
    best--;
  return withoutTrail(context, toldLine(context, doubts, best));
}

/** The headline on a line of its own instead of a trail of breadcrumbs that ends with it. */
function withoutTrail({ lines, facts, from, to }: HeadlineContext, chosen: number): number {
  const text = lines[chosen]?.source.text ?? '';
  for (let i = from; i < to; i++) {
    const other = lines[i]?.source.text ?? '';
    if (other.length < 20 || other.length >= text.length || !text.endsWith(other)) continue;
    if (canBeHeadline(lines[i], facts[i], 20, 300)) return i;
  }
  return chosen;
}

/** The first line of the text instead, if it stands alone and the text takes up its words, but none of the line chosen above it. */
function toldLine({ lines, facts, firstBody }: HeadlineContext, doubts: HeadlineDoubts, chosen: number): number {
  if (chosen < 0 || chosen >= firstBody || doubts.of(chosen).told > 0 || doubts.of(firstBody).told < 2) return chosen;
  const set = standsAlone(lines[firstBody], lines[firstBody + 1]) && facts[firstBody + 1]?.prose === true;
  return set && canBeHeadline(lines[firstBody], facts[firstBody], 12, 150) ? firstBody : chosen;
}

/** The nearest line before the body that can be a headline at all. */
function nearestLine(
  { lines, facts, firstBody, from, dates, bylines, captions }: HeadlineContext,
  doubts: HeadlineDoubts,
): number {
  const above = firstBody - 1;
  const set = above < 0 || dates[above] || bylines[above] || !canBeHeadline(lines[above], facts[above], 8, 150);
  if (set && standsAlone(lines[firstBody], lines[firstBody + 1]) && facts[firstBody + 1]?.prose) return firstBody;
  for (let i = firstBody - 1; i >= from; i--) {
    const shortest = /\p{Lo}/u.test(lines[i]?.source.text ?? '') ? 4 : 8;
    if (!canBeHeadline(lines[i], facts[i], shortest, 150)) continue;
    if (!dates[i] && !bylines[i] && !captions[i] && doubts.of(i).doubt < doubtful) return i;
  }
  return -1;
}

/** Whether the line above a candidate may be the headline over it: it is no furniture, and if the text takes up none of its words, what it stands over is a sentence. */
function isToldAbove(doubts: HeadlineDoubts, lower: number, isSentence: boolean): boolean {
  const { doubt, words, told } = doubts.of(lower - 1);
  return doubt < doubtful && (isSentence || told > 0 || words === 0 || doubts.of(lower).told < 2);
}

/** A line without a full stop that a blank line parts from the text. */
function standsAlone(line: Line | undefined, next: Line | undefined): boolean {
  const text = line?.source.text ?? '';
  return text.length >= 12 && text.length <= 150 && (next?.gap ?? 0) > 0 && !/[.:;,。：，…]["”’»)]?$/u.test(text);
}

/** Nothing but a date and a time, or a labelled date. */
function lineIsDate(line: Line | undefined): boolean {
  const text = line?.source.text ?? '';
  const dates = readLineDates(text);
  let rest = text;
  for (const { date } of dates.toReversed()) rest = rest.slice(0, date.start) + rest.slice(date.end);
  const timed = dates.some(({ date }) => date.start === 0 && date.time !== undefined);
  return (
    timed || dates.some(({ labelled }) => labelled) || (dates.length > 0 && rest.replace(/\P{L}/gu, '').length <= 3)
  );
}

/** A sentence with its full stop is no headline once the body has begun. */
const endsLikeSentence = /\p{L}{2}[.。।۔]["”’»」]?$|\p{Ll}{2}[.!?] \p{Ll}/u;

function canBeHeadline(line: Line | undefined, fact: LineFacts | undefined, least: number, most: number): boolean {
  const source = line?.source;
  if (!source || source.text.length < least || source.text.length > most || readsOn(fact)) return false;
  return !furnitureLine.test(source.text) && (fact?.values[menu] ?? 0) === 0 && !agencyName(source.text);
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
