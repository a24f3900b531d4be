import { dateOfDayNumber, dayNumber, weekdayOf } from '../calendar.ts';

/** Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher), as a day number. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth such weekday of a month, as a day number; from the end for -1. */
function nth(year: number, month: number, weekday: number, count: number): number {
  if (count > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
  }
  const last = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

const DAYS: Record<string, (year: number) => number> = {
  easter,
  'easter sunday': easter,
  'easter monday': (year) => easter(year) + 1,
  'good friday': (year) => easter(year) - 2,
  thanksgiving: (year) => nth(year, 11, 4, 4),
  'thanksgiving day': (year) => nth(year, 11, 4, 4),
  'memorial day': (year) => nth(year, 5, 1, -1),
  'labor day': (year) => nth(year, 9, 1, 1),
  'columbus day': (year) => nth(year, 10, 1, 2),
  'martin luther king day': (year) => nth(year, 1, 1, 3),
};

/** Month and day of a movable feast in a year; American Thanksgiving. */
export function dayOfFeast(name: string, year: number): { month: number; day: number } | undefined {
  const days = DAYS[name]?.(year);
  return days === undefined ? undefined : dateOfDayNumber(days);
}
