import {
  dateOfDayNumber,
  dayNumber,
  fourDigits,
  isoDate,
  isoWeekOf,
  mondayOfWeek,
  twoDigits,
  weekdayOf,
} from '../calendar.ts';
import type { Reading } from '../expression.ts';
import { anchorFor, type Context, type Placed } from './context.ts';

type PartsReading = Extract<Reading, { kind: 'parts' }>;

/** A weekday alone: the nearest to the anchor on the side that tense or "last" and "next" tell; without either, the one past. */
export function placeWeekday(reading: PartsReading, context: Context): Placed {
  const weekday = reading.parts.weekday ?? 1;
  const clock = reading.clock ?? '';
  const type = reading.clock === undefined ? 'DATE' : 'TIME';
  const anchor = anchorFor(context, reading.from ?? 'published', 'day');
  if (anchor === undefined || anchor.date.month === undefined || anchor.date.day === undefined) {
    return { type, value: `XXXX-WXX-${weekday}${clock}`, anchor: '', stated: false };
  }
  const base = dayNumber(anchor.date.year, anchor.date.month, anchor.date.day);
  const behind = (weekdayOf(base) - weekday + 7) % 7;
  let days: number;
  if (reading.weekShift !== undefined) days = base - weekdayOf(base) + weekday + 7 * reading.weekShift;
  else if (reading.lean === 'within') {
    days = base - weekdayOf(base) + weekday;
    if (days < base && context.lean === 'after') days += 7;
  } else if (reading.lean === 'before') days = base - (behind === 0 ? 7 : behind);
  else if (reading.lean === 'after') days = base + (7 - behind);
  else if (context.lean === 'after') days = base + ((7 - behind) % 7);
  else days = base - behind;
  const date = dateOfDayNumber(days);
  const iso = isoDate(date);
  return {
    type,
    value: iso + clock,
    edtf: iso,
    anchor: anchor.anchor,
    anchorPhrase: anchor.anchorPhrase,
    stated: false,
    date,
  };
}

/** "The weekend": the last one that has begun, or the coming one. */
export function placeWeekend(context: Context): Placed {
  const anchor = anchorFor(context, 'published', 'day');
  if (anchor === undefined) return { type: 'DATE', value: 'XXXX-WXX-WE', anchor: '', stated: false };
  const base = dayNumber(anchor.date.year, anchor.date.month ?? 1, anchor.date.day ?? 1);
  const week = isoWeekOf(weekdayOf(base) >= 6 || context.lean === 'after' ? base : base - 7);
  return weekendOf(week, anchor);
}

/** Saturday and Sunday of an ISO week. */
export function weekendOf(
  week: { year: number; week: number },
  anchor: { anchor: string; anchorPhrase?: string | undefined },
): Placed {
  const monday = mondayOfWeek(week.year, week.week);
  return {
    type: 'DATE',
    value: `${fourDigits(week.year)}-W${twoDigits(week.week)}-WE`,
    edtf: `${isoDate(dateOfDayNumber(monday + 5))}/${isoDate(dateOfDayNumber(monday + 6))}`,
    ...anchor,
    stated: false,
  };
}
