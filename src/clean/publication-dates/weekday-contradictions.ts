import { dayNumber, isRealDate, twoDigits, weekdayOf } from '../../annotate/timexes/calendar.ts';
import { MONTH, monthOf, WEEKDAY_NUMBERS } from '../../annotate/timexes/vocabulary.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY_NAME = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thu|fri|sat|sun)\\.?';
const DATES = new RegExp(
  `\\b${DAY_NAME},? (?:(${MONTH}) (\\d\\d?)(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)|(\\d\\d?)(?:st|nd|rd|th)? (${MONTH}),? ((?:19|20)\\d\\d))\\b`,
  'g',
);

/** English name of a weekday, 1 for Monday. */
export const nameOfWeekday = (weekday: number): string => NAMES[weekday - 1] ?? '';

/** Warnings for dates whose weekday the calendar contradicts: "Thursday Dec 17, 2014". Each names both readings. Sorted as in the text, no repeats. */
export function weekdayContradictions(text: string): string[] {
  const lower = text.toLowerCase();
  const warnings = new Set<string>();
  for (const match of lower.matchAll(DATES)) {
    const [whole, word = '', monthFirst, dayAfter, yearAfter, dayFirst, monthAfter, yearLast] = match;
    const month = monthOf(monthFirst ?? monthAfter ?? '') ?? 0;
    const day = Number(dayAfter ?? dayFirst);
    const year = Number(yearAfter ?? yearLast);
    const said = WEEKDAY_NUMBERS.get(word) ?? 0;
    const phrase = lower.length === text.length ? text.slice(match.index, match.index + whole.length) : whole;
    if (!isRealDate({ year, month, day })) {
      warnings.add(`“${phrase}”: there is no such day`);
      continue;
    }
    const real = weekdayOf(dayNumber(year, month, day));
    if (real === said) continue;
    const years = nearestYears(month, day, year, said);
    const other = years.length === 0 ? '' : `; it was a ${nameOfWeekday(said)} in ${years.join(' and ')}`;
    warnings.add(
      `“${phrase}”: ${year}-${twoDigits(month)}-${twoDigits(day)} was a ${nameOfWeekday(real)}, not a ${nameOfWeekday(said)}${other}`,
    );
  }
  return [...warnings];
}

/** The nearest years before and after in which that day fell on that weekday. */
function nearestYears(month: number, day: number, year: number, weekday: number): number[] {
  const fits = (candidate: number) =>
    isRealDate({ year: candidate, month, day }) && weekdayOf(dayNumber(candidate, month, day)) === weekday;
  const before = Array.from({ length: 12 }, (_, index) => year - 1 - index).find(fits);
  const after = Array.from({ length: 12 }, (_, index) => year + 1 + index).find(fits);
  return [before, after].filter((candidate) => candidate !== undefined);
}
