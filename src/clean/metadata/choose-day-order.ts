import type { FoundDate } from './find-dates.ts';

/** What decides between day-month and month-day in numeric dates of one capture. */
export interface DayOrder {
  order: 'day-first' | 'month-first' | undefined;
  evidence: string;
}

const dayFirstLanguages = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'ru',
  'uk',
  'pl',
  'nl',
  'tr',
  'ar',
  'id',
  'cs',
  'sv',
  'da',
  'fi',
  'no',
  'nb',
  'vi',
  'hi',
  'ro',
  'bg',
  'el',
  'ms',
  'fa',
]);

/** Whether a language (BCP 47) writes the day before the month wherever it is written. */
export const writesDayFirst = (language: string | undefined): boolean =>
  language !== undefined && dayFirstLanguages.has(language);

/**
 * Finds the order of numeric dates: another numeric date that can be read one way only, a written-out date that equals
 * one of the readings, or the language. Undefined if nothing decides.
 */
export function chooseDayOrder(dates: FoundDate[], all: FoundDate[], language: string | undefined): DayOrder {
  const doubtful = dates.find((date) => date.other !== undefined);
  if (!doubtful) return { order: undefined, evidence: '' };
  const same = all.find(
    (date) => date.other === undefined && [doubtful.edtf, doubtful.other].some((value) => matches(value, date.edtf)),
  );
  if (same) return { order: matches(doubtful.edtf, same.edtf) ? 'day-first' : 'month-first', evidence: same.edtf };
  if (writesDayFirst(language)) return { order: 'day-first', evidence: language ?? '' };
  return { order: undefined, evidence: '' };
}

const matches = (value: string | undefined, other: string) =>
  value !== undefined && (value === other || (other.startsWith('XXXX') && value.slice(4) === other.slice(4)));

/** The date in the order found; only the year if the order is not known. */
export function orderedDate(date: FoundDate, { order }: DayOrder): { edtf: string; doubtful: boolean } {
  if (date.other === undefined || order === 'day-first') return { edtf: date.edtf, doubtful: false };
  if (order === 'month-first') return { edtf: date.other, doubtful: false };
  return { edtf: date.edtf.slice(0, 4), doubtful: true };
}
