import { agencyName } from '../metadata/agencies.ts';
import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { furnitureLine } from './furniture-vocabulary.ts';
import type { HeadlineContext } from './headline-context.ts';
import { factNames, type LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

const dateline = factNames.indexOf('dateline');
const menu = factNames.indexOf('menu');

/** Whether a candidate can be the headline by its shape. */
export function standsAsHeadline(context: HeadlineContext, i: number): boolean {
  const { lines, facts, isDate, isByline, isCaption } = context;
  if (!canBeHeadline(lines[i], facts[i], 4, 300) || isByline(i) || isCaption(i)) return false;
  return !(isDate(i) && lineIsDate(lines[i])) && !isForeign(context, i) && !isTrail(context, i);
}

/** Whether a line has letters of a script that the text has not: the name of a language in a menu. */
function isForeign({ lines, start }: HeadlineContext, i: number): boolean {
  const text = lines[i]?.source.text ?? '';
  return otherScripts.test(text) && start >= 0 && i < start && !otherScripts.test(lines[start]?.source.text ?? '');
}

const otherScripts = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u;

/** Whether a line ends with another one that may be the headline: a trail of breadcrumbs, a share text. */
function isTrail({ lines, facts, posts, stemsOf, frequency }: HeadlineContext, i: number): boolean {
  const text = lines[i]?.source.text ?? '';
  if (text.length < 24 || text.length > 300) return false;
  // A word of the other one's end is among the last ones of this.
  for (const word of stemsOf(i).slice(-3)) {
    if ((frequency.get(word) ?? 0) > 20) continue;
    for (const k of posts.get(word) ?? []) {
      const other = lines[k]?.source.text ?? '';
      if (
        k === i ||
        other.length < Math.max(20, 0.55 * text.length) ||
        other.length >= text.length - 3 ||
        !text.endsWith(other)
      )
        continue;
      if (Math.abs(k - i) <= 25 && canBeHeadline(lines[k], facts[k], 20, 300)) return true;
    }
  }
  return false;
}

/** Nothing but a date and a time, or a labelled date. */
function lineIsDate(line: Line | undefined): boolean {
  const text = line?.source.text ?? '';
  const dates = readLineDates(text);
  let rest = text;
  for (const { date } of dates.toReversed()) rest = rest.slice(0, date.start) + rest.slice(date.end);
  const timed = dates.some(({ date }) => date.time !== undefined);
  return (
    timed ||
    dates.some(({ labelled }) => labelled) ||
    (dates.length > 0 && readByline(rest.replace(/^[^\p{L}@]+/u, '')) !== undefined) ||
    (dates.length > 0 && rest.replace(/\P{L}/gu, '').length <= 3)
  );
}

/** Whether a line can be a headline at all: neither furniture nor paragraph, of a length from `least` to `most` (UTF-16). */
export function canBeHeadline(
  line: Line | undefined,
  fact: LineFacts | undefined,
  least: number,
  most: number,
): boolean {
  const source = line?.source;
  if (!source || source.text.length < least || source.text.length > most || readsOn(fact)) return false;
  if (/^(?:—|\S+@\S+$|https?:)/.test(source.text)) return false;
  return !furnitureLine.test(source.text) && (fact?.values[menu] ?? 0) === 0 && !agencyName(source.text);
}

/** A paragraph: long prose, or with a dateline. */
const readsOn = (fact: LineFacts | undefined) =>
  fact !== undefined && ((fact.prose && fact.chars > 180) || (fact.values[dateline] ?? 0) > 0);
