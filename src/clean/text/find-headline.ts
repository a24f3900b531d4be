import { slugShare } from './address-words.ts';
import { type HeadlineDoubts, headlineDoubts } from './doubt-headline.ts';
import { type HeadlineContext, headlineContext, headlineReach } from './headline-context.ts';
import { type HeadlineModel, headlineScore } from './headline-model.ts';
import { headlineRow } from './headline-row.ts';
import { canBeHeadline, standsAsHeadline } from './headline-shape.ts';
import type { CaptureContext } from './line-context.ts';
import { factNames } from './line-facts.ts';
import type { Line } from './read-lines.ts';

const upper = factNames.indexOf('upper');

/** Log-odds that the best candidate must reach. */
const least = -6.5;
/** The same for a line that counts as body. */
const leastInBody = -4;
/** By how much the line above a standfirst may be less likely than it and yet be the headline. */
const slack = 3.5;
/** For a line whose words are those of the only address around: few pages to learn from have one. */
const byAddress = 8;
/** So many lines above the text, a line without a word of it is not worth a look. */
const far = 20;
/** Doubt from which on a line is no headline if nothing speaks for it but its place. */
const doubtful = 1.5;

/** Index of the line that is the headline: the likeliest one near the first line of the body; -1 if none is likely. */
export function findHeadline(
  capture: CaptureContext,
  isBody: (i: number) => boolean,
  model: HeadlineModel,
  sharedLines: Map<string, number>,
): number {
  const { lines } = capture;
  const context = headlineContext(capture, isBody);
  if (context.firstBody < 0) return -1;
  const doubts = headlineDoubts(context, sharedLines);
  const scores = new Map<number, number>();
  let best = -1;
  let bestOdds = least;
  for (const i of context.candidates) {
    const isFar = (context.next[i] ?? 0) - i > far && (context.taken[i] ?? 0) <= 0;
    if (isFar || !standsAsHeadline(context, i)) continue;
    const named =
      context.slugs.length === 1 && slugShare(context.slugs, lines[i]?.source.text ?? '') > 0.7 ? byAddress : 0;
    const odds = headlineScore(model, headlineRow(context, i)) - doubts.of(i).doubt + named;
    scores.set(i, odds);
    if (i >= context.firstBody && (odds < leastInBody || endsLikeSentence.test(lines[i]?.source.text ?? ''))) continue;
    if (odds > bestOdds) {
      bestOdds = odds;
      best = i;
    }
  }
  if (best < 0) return toldLine(context, doubts, nearestLine(context, doubts));
  // A standfirst shares more words with the text than the headline above it.
  for (let above = lineAbove(context, best); above >= 0; above = lineAbove(context, best)) {
    if ((scores.get(above) ?? -99) <= (scores.get(best) ?? 0) - slack || !isAbove(lines[above], lines[best])) break;
    if (isCapitals(context, above) && !isCapitals(context, best)) break;
    if (!isToldAbove(doubts, above, best, endsLikeSentence.test(lines[best]?.source.text ?? ''))) break;
    best = above;
  }
  return withoutTrail(context, toldLine(context, doubts, best));
}

/** The headline on a line of its own instead of a trail of breadcrumbs that ends with it. */
function withoutTrail({ lines, facts, candidates }: HeadlineContext, chosen: number): number {
  const text = lines[chosen]?.source.text ?? '';
  for (const i of candidates) {
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
  { lines, facts, firstBody, isDate, isByline, isCaption }: HeadlineContext,
  doubts: HeadlineDoubts,
): number {
  const above = firstBody - 1;
  const set = above < 0 || isDate(above) || isByline(above) || !canBeHeadline(lines[above], facts[above], 8, 150);
  if (set && standsAlone(lines[firstBody], lines[firstBody + 1]) && facts[firstBody + 1]?.prose) return firstBody;
  for (let i = firstBody - 1; i >= Math.max(0, firstBody - headlineReach); i--) {
    const shortest = /\p{Lo}/u.test(lines[i]?.source.text ?? '') ? 4 : 8;
    if (!canBeHeadline(lines[i], facts[i], shortest, 150)) continue;
    if (!isDate(i) && !isByline(i) && !isCaption(i) && doubts.of(i).doubt < doubtful) return i;
  }
  return -1;
}

/** Capitals above words in small letters are a section's name. */
const isCapitals = ({ facts }: HeadlineContext, i: number) => (facts[i]?.values[upper] ?? 0) > 0.7;

/** The line above, past one short one such as a date or the number of comments; -1 if there is none. */
function lineAbove({ isShaped, isDate, candidates }: HeadlineContext, i: number): number {
  const first = candidates[0] ?? 0;
  for (const k of [i - 1, i - 2]) {
    if (k >= first && isShaped(k)) return k;
    if (isDate(k)) break;
  }
  return -1;
}

/** Whether the line above a candidate may be the headline over it: it is no furniture, and if the text takes up none of its words, what it stands over is a sentence. */
function isToldAbove(doubts: HeadlineDoubts, upper: number, lower: number, isSentence: boolean): boolean {
  const { doubt, words, told } = doubts.of(upper);
  return doubt < doubtful && (isSentence || told > 0 || words === 0 || doubts.of(lower).told < 2);
}

/** A line without a full stop that a blank line parts from the text. */
function standsAlone(line: Line | undefined, next: Line | undefined): boolean {
  const text = line?.source.text ?? '';
  return text.length >= 12 && text.length <= 150 && (next?.gap ?? 0) > 0 && !/[.:;,。：，…]["”’»)]?$/u.test(text);
}

/** A sentence with its full stop is no headline once the body has begun. */
const endsLikeSentence = /\p{L}{2}[.。।۔]["”’»」]?$|\p{Ll}{2}[.!?] \p{Ll}/u;

/** Whether a line can be the headline over a line that looks like a standfirst. */
function isAbove(upper: Line | undefined, lower: Line | undefined): boolean {
  const a = upper?.source.text ?? '';
  const b = lower?.source.text ?? '';
  return a.length >= 25 && b.length > 45 && b.length > 0.8 * a.length && a !== b && !/[.:。]$/.test(a);
}
