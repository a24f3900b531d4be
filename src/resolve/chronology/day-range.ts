import edtf from 'edtf';

/** The days that an EDTF date may mean, as day numbers since 1970-01-01, both ends included. */
export interface DayRange {
  first: number;
  last: number;
}

const DAY = 86_400_000;
/** First and last month of the seasons of EDTF (21 to 24, northern, and the hemisphere-free quarters 33 to 36). */
const SEASONS: Record<string, [first: number, last: number]> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
};

/**
 * Reads an EDTF date as a range of days. Of an interval with an open end ("since 2003") it is the end that is known.
 * @returns undefined for a date that is on no calendar: without a year, or ill-formed
 */
export function dayRange(date: string): DayRange | undefined {
  const [from, to, ...rest] = date.split('/');
  if (from === undefined || rest.length > 0) return undefined;
  const first = singleRange(from);
  if (to === undefined) return first;
  const last = singleRange(to);
  if (isOpen(from)) return last;
  if (isOpen(to)) return first;
  return !first || !last || first.first > last.last ? undefined : { first: first.first, last: last.last };
}

/** Whether one end of an interval is open (or the interval of EDTF is not known). */
function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function singleRange(date: string): DayRange | undefined {
  const plain = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(date);
  if (plain) {
    const year = Number(plain[1]);
    const season = plain[2] ? SEASONS[plain[2]] : undefined;
    if (season) return { first: dayOf(year, season[0], 1), last: dayOf(year, season[1] + 1, 0) };
    const month = plain[2] ? Number(plain[2]) : undefined;
    if (month !== undefined && month >= 1 && month <= 12) {
      const day = plain[3] ? Number(plain[3]) : undefined;
      if (day !== undefined) {
        const number = dayOf(year, month, day);
        return new Date(number * DAY).getUTCDate() === day ? { first: number, last: number } : undefined;
      }
      return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
    }
    if (month === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  }
  if (/^X{3,4}/.test(date)) return undefined;
  try {
    const { min, max } = edtf(date);
    return Number.isFinite(min) && Number.isFinite(max)
      ? { first: Math.floor(min / DAY), last: Math.floor(max / DAY) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Day number of a date; month and day may lie outside their bounds, as in `Date.UTC`. */
function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** Number of days of a range. */
export function lengthOf(range: DayRange): number {
  return range.last - range.first + 1;
}

/** Whether one range lies within the other: the dates agree, one is vaguer. */
export function agree(a: DayRange, b: DayRange): boolean {
  return (a.first >= b.first && a.last <= b.last) || (b.first >= a.first && b.last <= a.last);
}
