import { dateParts } from './date-label.ts';

/** Earliest and latest day of a date, as days since 1970-01-01. */
export interface DateBounds {
  first: number;
  last: number;
}

/** First and last month of the ISO 8601-2 sub-year groupings 21 to 41 (seasons of the northern hemisphere; winter goes on into the next year). */
const seasonMonths: Record<string, [number, number]> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/** Thousands of entries share some hundred dates. */
const known = new Map<string, DateBounds | undefined>();

/** The days that an EDTF date can mean; undefined if it names no year. An open end is cut at the known one. */
export function dateBounds(edtf: string): DateBounds | undefined {
  if (!known.has(edtf)) known.set(edtf, boundsOf(edtf));
  return known.get(edtf);
}

function boundsOf(edtf: string): DateBounds | undefined {
  const ends = edtf
    .replace(/[[\]{}]/g, '')
    .split(/\/|,|\.\./)
    .filter((end) => end !== '')
    .map(singleBounds)
    .filter((bounds) => bounds !== undefined);
  if (ends.length === 0) return undefined;
  return { first: Math.min(...ends.map((end) => end.first)), last: Math.max(...ends.map((end) => end.last)) };
}

function singleBounds(edtf: string): DateBounds | undefined {
  const parts = dateParts(edtf);
  if (!parts || parts.year.startsWith('X')) return undefined;
  const low = Number(parts.year.replaceAll('X', '0'));
  const high = Number(parts.year.replaceAll('X', '9'));
  const month = parts.month && /^\d\d$/.test(parts.month) ? parts.month : undefined;
  const [from, to] = month ? (seasonMonths[month] ?? [Number(month), Number(month)]) : [1, 12];
  const day = parts.day && /^\d\d$/.test(parts.day) ? Number(parts.day) : undefined;
  return { first: dayNumber(low, from, day ?? 1), last: day ? dayNumber(high, to, day) : dayNumber(high, to + 1, 0) };
}

/** Days since 1970-01-01; month from 1, day 0 is the last day of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}
