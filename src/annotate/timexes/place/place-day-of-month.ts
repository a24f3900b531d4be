import { type CalendarDate, isoDate, isRealDate, monthNumber, monthOfNumber } from '../calendar.ts';
import type { Reading } from '../expression.ts';
import { anchorFor, type Context, type Placed } from './context.ts';

type PartsReading = Extract<Reading, { kind: 'parts' }>;

/** "The 18th": of the month that the text is in, else of that of publication, or the one beside it where the verb points. Nothing if it has no such day. */
export function placeDayOfMonth(reading: PartsReading, context: Context): Placed | undefined {
  const day = reading.parts.day ?? 1;
  const anchor = anchorFor(context, 'published', 'month');
  if (anchor === undefined) return undefined;
  const present = monthNumber(anchor.date.year, anchor.date.month ?? 1);
  const told = reading.monthShift === undefined ? context.mentioned.month : undefined;
  const far = told && monthNumber(told.date.year, told.date.month ?? 1);
  if (told !== undefined && far !== undefined && far !== present)
    return placed(day, far, isoDate(told.date), told.phrase);
  const shift = reading.monthShift ?? shiftByTense(day, anchor.date, context);
  return placed(day, present + shift, anchor.anchor);
}

/** Months from that of publication, by the tense of the sentence. */
function shiftByTense(day: number, { day: today }: CalendarDate, { lean }: Context): number {
  if (today === undefined) return 0;
  if (lean === 'after') return day < today ? 1 : 0;
  return lean === 'before' && day > today ? -1 : 0;
}

function placed(day: number, month: number, anchor: string, anchorPhrase?: string): Placed | undefined {
  const date = { ...monthOfNumber(month), day };
  if (!isRealDate(date)) return undefined;
  const value = isoDate(date);
  return { type: 'DATE', value, edtf: value, anchor, anchorPhrase, stated: false, date };
}
