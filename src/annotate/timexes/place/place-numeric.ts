import { type CalendarDate, dayNumber, isoDate, isRealDate } from '../calendar.ts';
import type { Reading } from '../expression.ts';
import type { Context, Placed } from './context.ts';

type NumericReading = Extract<Reading, { kind: 'numeric' }>;
/** A reading so many days from publication is believed if the other is farther off. */
const CLOSE = 14;

/**
 * Decides which number is the day: the one above 12; in dates with full stops the first; else the order of the article's other dates, or
 * the reading that lies close to publication. If nothing decides, the year alone is given.
 */
export function placeNumeric({ first, second, year, separator }: NumericReading, context: Context): Placed | undefined {
  const number = Number(year);
  const dayFirst: CalendarDate = { year: number, month: second, day: first };
  const monthFirst: CalendarDate = { year: number, month: first, day: second };
  const real = [dayFirst, monthFirst].filter(isRealDate);
  const [only] = real;
  if (only === undefined) return undefined;
  if (real.length === 1 || first === second || separator === '.') return stated(only);
  if (context.dayFirst !== undefined) return inferred(context.dayFirst ? dayFirst : monthFirst, '');
  const { published } = context;
  if (published?.month !== undefined && published.day !== undefined) {
    const distance = (date: CalendarDate) =>
      Math.abs(
        dayNumber(date.year, date.month ?? 1, date.day ?? 1) -
          dayNumber(published.year, published.month ?? 1, published.day ?? 1),
      );
    const [near, far] = distance(dayFirst) <= distance(monthFirst) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    if (distance(near) <= CLOSE && distance(far) > CLOSE) return inferred(near, isoDate(published));
  }
  return { type: 'DATE', value: year, edtf: year, anchor: '', stated: true, date: { year: number } };
}

function stated(date: CalendarDate): Placed {
  return { type: 'DATE', value: isoDate(date), edtf: isoDate(date), anchor: '', stated: true, date };
}

function inferred(date: CalendarDate, anchor: string): Placed {
  return { ...stated(date), anchor, stated: false };
}

/** Whether the article's dates in figures put the day first; nothing if none of them tells. */
export function dayFirstIn(text: string): boolean | undefined {
  for (const match of text.matchAll(/(?<![\d/.])(\d\d?)\/(\d\d?)\/(?:19|20)\d\d(?!\d)/g)) {
    const [a, b] = [Number(match[1]), Number(match[2])];
    if (a > 12 && a <= 31 && b <= 12) return true;
    if (b > 12 && b <= 31 && a <= 12) return false;
  }
  return undefined;
}
