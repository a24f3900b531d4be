import type { Timex } from '../../schemas/annotation.ts';
import { dayRange, lengthOf } from './day-range.ts';

const YEARLY = /^XXXX-\d\d(?:-\d\d)?$/;

/** EDTF date of a timex that can head an entry; durations and "now" have none. */
export function dateOf(timex: Timex): string | undefined {
  if (timex.type === 'DURATION') return undefined;
  if (timex.type === 'SET') {
    const value = timex.edtf ?? timex.value;
    return YEARLY.test(value) ? value : undefined;
  }
  if (timex.edtf === undefined || /_REF$/.test(timex.value)) return undefined;
  const date = timex.edtf.replace(/T[^/]*/g, '');
  return dayRange(date) ? date : undefined;
}

/** "the 1941-1945 war", "a 2012 law", "the 70th anniversary" beside a date of its own: it dates a noun, not what happens. */
export function isMereAttribute(text: string, timex: Timex, all: readonly Timex[]): boolean {
  const range = dayRange(dateOf(timex) ?? '');
  const before = text.slice(Math.max(0, timex.start - 40), timex.start);
  // "clearer than a month ago", "before winter": another time than that of what the sentence tells.
  if (/\bthan\s(?:[\w-]+\s){0,4}$/.test(before)) return true;
  if (EARLIER.test(text.slice(timex.start, timex.end)) && BASELINE.test(before)) return true;
  if (isLooseHour(text, timex) || isRhetorical(text, timex, all)) return true;
  // "Expo '67", the name of a thing.
  if (timex.rule === 'short-year' && /\p{Lu}[\p{L}\d]*\s$/u.test(before)) return true;
  if (!range || lengthOf(range) <= 31) return false;
  if (/\b(?:before|ahead of|pending)\s(?:the\s)?$/.test(before)) return true;
  const others = all.filter((other) => other !== timex);
  // "bribes for contracts between 2015 and 2018".
  if (
    others.length > 1 &&
    /\b(?:between|from)\s$|\bbetween\s\d{4}\sand\s$|\bfrom\s\d{4}\sto\s$/.test(before) &&
    all.some((other) => isDay(other))
  )
    return true;
  const attributive =
    /^\s+(?!(?:and|or|to|in|on|at|by|for|of|from|with|after|before|when|as|the|a|an|that|is|was|were|are|has|had|have|but|while|during|until|since)\b)\p{L}{3,}/u.test(
      text.slice(timex.end, timex.end + 24),
    );
  const after = /(?:\b(?:the|a|an|his|her|their|its|this|that|of)|['’]s)\s+$/i.test(
    text.slice(Math.max(0, timex.start - 8), timex.start),
  );
  if (timex.rule === 'anniversary')
    return (
      others.length > 0 ||
      /\b(?:mark|celebrat|commemorat)\w*\s+$/i.test(text.slice(Math.max(0, timex.start - 20), timex.start))
    );
  if (!attributive || !after) return false;
  return (
    others.length > 0 ||
    lengthOf(range) > 366 ||
    (/^\d{4}$/.test(text.slice(timex.start, timex.end)) && !OCCASION.test(before))
  );
}

/** "up from a year ago", "compared with the previous month": what something is measured against. */
const EARLIER = /\b(?:ago|earlier|before|last|past|previous|prior)\b/i;
const BASELINE = /\b(?:from|over|against|versus|compared (?:with|to))\s(?:the\s)?(?:[\d.,]+\s(?:\w+\s)?)?$/;
/** "at the company's 2010 conference", "during the 1991 war": what is told took place then; "breaks the 1991 agreement" does not say so. */
const OCCASION = /\b(?:during|at|in)\s(?:[\p{L}’']+\s){0,4}$/iu;

/** "survivors of Tuesday's quake", "before last week's vote". Not "in Friday's raid", which tells of that raid. */
export function isReference(text: string, { start, end }: Timex): boolean {
  return (
    /['’]s?(?:\s|$)/.test(text.slice(end - 2, end + 3)) &&
    /\b(?:of|before|after|since|by|from|with|following|to|despite|about|over)\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}

/** "At 0910", "five minutes earlier", with no day named in the text: the hour of something, on nobody knows which day. */
function isLooseHour(text: string, timex: Timex): boolean {
  if (timex.anchorPhrase !== undefined) return false;
  if (/^(?:(?:twelve|twenty-four)-hour-clock|named-hour|\+)+$/.test(timex.rule)) return true;
  return /\b(?:seconds?|minutes?|hours?) (?:earlier|later|before|after)\b/.test(text.slice(timex.start, timex.end));
}

/** "Here today, tomorrow and always". */
function isRhetorical(text: string, timex: Timex, all: readonly Timex[]): boolean {
  return (
    timex.rule === 'day-deictic' &&
    all.some(
      (other) =>
        other.rule === 'day-deictic' &&
        other !== timex &&
        /^(?:,| and| or)+ $/.test(text.slice(Math.min(timex.end, other.end), Math.max(timex.start, other.start))),
    )
  );
}

function isDay(timex: Timex): boolean {
  const range = dayRange(dateOf(timex) ?? '');
  return range !== undefined && lengthOf(range) === 1;
}
