import { type CalendarDate, isoDate, isRealDate } from '../../annotate/timexes/calendar.ts';
import type { DateClue } from '../../schemas/article.ts';
import type { Evidence } from './gather-evidence.ts';
import { weighDates } from './weigh-dates.ts';

const NUMERIC = /(?<!\d)(\d\d?)([/.-])(\d\d?)\2((?:19|20)\d\d)(?!\d)/;

/**
 * The better reading must weigh so many times the other. Where the clue left the order open it must be more than "on
 * Wednesday" gives in a report of Wednesday or Thursday.
 */
const MARGIN = { settled: 2, open: 2.1 };

/** Both readings of a clue such as `03/02/2015`, the clue's own first; nothing if the numbers leave no doubt. */
export function readingsOf(clue: DateClue): [string, string] | undefined {
  const match = NUMERIC.exec(clue.phrase);
  if (match === null || !/^\d{4}(?:-\d\d-\d\d|$)/.test(clue.edtf)) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  // With full stops, 10.03.2016, the day is first wherever that gives a date.
  if (match[2] === '.' && isRealDate({ year, month: b, day: a })) return undefined;
  const readings = [
    { year, month: b, day: a },
    { year, month: a, day: b },
  ]
    .filter(isRealDate)
    .map(isoDate);
  const [dayFirst, monthFirst] = readings;
  // The clue left it open: the order of most of the world stands first.
  if (clue.edtf.length === 4)
    return dayFirst !== undefined && monthFirst !== undefined && a !== b && clue.edtf === match[4]
      ? [dayFirst, monthFirst]
      : undefined;
  const own = clue.edtf.slice(0, 10);
  const other = readings.find((reading) => reading !== own);
  return readings.length === 2 && a !== b && other !== undefined && readings.includes(own) ? [own, other] : undefined;
}

/** The form of a date line, all numbers alike: `Published 00/00/0000, 00:00`. */
function formOf(phrase: string): string {
  return phrase.replace(/\d+/g, (digits) => '0'.repeat(digits.length === 4 ? 4 : 2));
}

/** Date lines of other captures, by their form, whose numbers leave no doubt: `Published 21/01/2015, 13:10` puts the day first. */
export function knownOrders(
  clues: readonly DateClue[],
): Map<string, { dayFirst: boolean; phrase: string } | undefined> {
  const orders = new Map<string, { dayFirst: boolean; phrase: string } | undefined>();
  for (const { phrase } of clues) {
    const match = NUMERIC.exec(phrase);
    const [a, b] = [Number(match?.[1]), Number(match?.[3])];
    if (match === null || a > 12 === b > 12) continue;
    const form = formOf(phrase);
    const known = orders.get(form);
    const contradicted = orders.has(form) && known?.dayFirst !== a > 12;
    orders.set(form, contradicted ? undefined : { dayFirst: a > 12, phrase });
  }
  return orders;
}

/** The reading of a clue that another capture with the same form of date line bears out. */
export function orderOfForm(
  clue: DateClue,
  readings: readonly string[],
  orders: ReturnType<typeof knownOrders>,
): { value: string; words: string } | undefined {
  const known = orders.get(formOf(clue.phrase));
  const month = NUMERIC.exec(clue.phrase)?.[known?.dayFirst ? 3 : 1];
  const value = readings.find((reading) => Number(reading.slice(5, 7)) === Number(month));
  return known === undefined || value === undefined
    ? undefined
    : { value, words: `written like “${known.phrase}” of another capture` };
}

/** Which of two readings the evidence of the text and of the other articles bears out; nothing if it does not tell. */
export function decideOrder(
  readings: [string, string],
  evidence: Evidence,
  others: readonly number[],
  captured: CalendarDate | undefined,
  open: boolean,
): { value: string; words: string } | undefined {
  const days = readings.map((reading) => ({
    year: Number(reading.slice(0, 4)),
    month: Number(reading.slice(5, 7)),
    day: Number(reading.slice(8, 10)),
  }));
  const [best, second] = weighDates(days, evidence, others, captured).sort((a, b) => b.weight - a.weight);
  if (best === undefined || second === undefined || best.weight < MARGIN[open ? 'open' : 'settled'] * second.weight)
    return undefined;
  const words = best.reasons.map((reason) => reason.words);
  return { value: isoDate(best.day), words: words.length > 0 ? words.join('; ') : 'nearer to the other articles' };
}
