import { type CalendarDate, isoDate, isRealDate } from '../../annotate/timexes/calendar.ts';
import type { DateClue } from '../../schemas/article.ts';
import type { Evidence } from './gather-evidence.ts';
import { weighDates } from './weigh-dates.ts';

const NUMERIC = /(?<!\d)(\d\d?)([/.-])(\d\d?)\2((?:19|20)\d\d)(?!\d)/;

/** Both readings of a clue such as `03/02/2015`, the clue's own first; nothing if the numbers leave no doubt. */
export function readingsOf(clue: DateClue): [string, string] | undefined {
  const match = NUMERIC.exec(clue.phrase);
  if (match === null || !/^\d{4}-\d\d-\d\d/.test(clue.edtf)) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const readings = [
    { year, month: b, day: a },
    { year, month: a, day: b },
  ]
    .filter(isRealDate)
    .map(isoDate);
  const own = clue.edtf.slice(0, 10);
  const other = readings.find((reading) => reading !== own);
  return readings.length === 2 && a !== b && other !== undefined && readings.includes(own) ? [own, other] : undefined;
}

/** Which of two readings the evidence of the text and of the other articles bears out; nothing if it does not tell. */
export function decideOrder(
  readings: [string, string],
  evidence: Evidence,
  others: readonly number[],
  captured: CalendarDate | undefined,
): { value: string; words: string } | undefined {
  const days = readings.map((reading) => ({
    year: Number(reading.slice(0, 4)),
    month: Number(reading.slice(5, 7)),
    day: Number(reading.slice(8, 10)),
  }));
  const [best, second] = weighDates(days, evidence, others, captured).sort((a, b) => b.weight - a.weight);
  if (best === undefined || second === undefined || best.weight < 2 * second.weight) return undefined;
  const words = best.reasons.map((reason) => reason.words);
  return { value: isoDate(best.day), words: words.length > 0 ? words.join('; ') : 'nearer to the other articles' };
}
