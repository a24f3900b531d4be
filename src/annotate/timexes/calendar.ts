/** A day, month or year of the proleptic Gregorian calendar; what is not known is left out. */
export interface CalendarDate {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

/** Days since 1970-01-01 (Howard Hinnant's `days_from_civil`). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that `dayNumber` made the number of. */
export function dateOfDayNumber(days: number): { year: number; month: number; day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** Days in a month, leap years included. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether the calendar has that day. A day without a month has none. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** Week and week-numbering year (ISO 8601). */
export function isoWeekOf(days: number): { year: number; week: number } {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = dateOfDayNumber(thursday);
  return { year, week: 1 + Math.floor((thursday - dayNumber(year, 1, 1)) / 7) };
}

/** Number of the Monday that begins an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Month counted from year 0, to add and subtract months. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function monthOfNumber(months: number): { year: number; month: number } {
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export const twoDigits = (number: number): string => String(number).padStart(2, '0');
export const fourDigits = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');

/** `2015`, `2015-01` or `2015-01-13`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  if (month === undefined) return fourDigits(year);
  if (day === undefined) return `${fourDigits(year)}-${twoDigits(month)}`;
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Reads the `2015`, `2015-01` or `2015-01-13` at the head of an EDTF string; nothing if the year is not whole. */
export function readIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?![\dX])/.exec(text);
  if (!match) return undefined;
  const date: CalendarDate = { year: Number(match[1]) };
  if (match[2] !== undefined) date.month = Number(match[2]);
  if (match[3] !== undefined) date.day = Number(match[3]);
  return isRealDate(date) ? date : undefined;
}
