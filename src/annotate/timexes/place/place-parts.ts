import { type CalendarDate, fourDigits, isRealDate, monthNumber, twoDigits } from '../calendar.ts';
import type { Lean, Parts, Reading } from '../expression.ts';
import { anchorFor, type Context, type Placed } from './context.ts';
import { dayOfFeast } from './feasts.ts';
import { placeDayOfMonth } from './place-day-of-month.ts';
import { placeWeekday, placeWeekend } from './place-weekday.ts';

type PartsReading = Extract<Reading, { kind: 'parts' }>;
/** A date within so many days (of months of 31) is meant whatever the tense. */
const NEAR = 45;
const SEASON_EDTF = { SP: '21', SU: '22', FA: '23', WI: '24' } as const;
const SEASON_MONTH = { SP: 4, SU: 7, FA: 10, WI: 1 } as const;

/** Places the parts of a date on the calendar; what is missing comes from the anchor. Nothing if there is no such day. */
export function placeParts(reading: PartsReading, context: Context): Placed | undefined {
  const { parts } = reading;
  if (parts.weekend) return placeWeekend(context);
  if (parts.weekday !== undefined && parts.day === undefined && parts.month === undefined)
    return placeWeekday(reading, context);
  if (parts.day !== undefined && parts.month === undefined) return placeDayOfMonth(reading, context);
  if (parts.year !== undefined)
    return assemble(reading, parts.year, { anchor: reading.computed ?? '' }, reading.computed === undefined);
  const anchor = anchorFor(
    context,
    reading.from ?? 'published',
    reading.yearShift === undefined && needsMonth(parts) ? 'month' : 'year',
  );
  if (anchor === undefined) return assemble(reading, 'XXXX', { anchor: '' }, false);
  const year =
    reading.yearShift === undefined
      ? chooseYear(
          parts,
          anchor.date,
          reading.lean ?? (context.headline ? undefined : context.lean),
          reading.lean !== undefined,
        )
      : anchor.date.year + reading.yearShift;
  return assemble(reading, fourDigits(year), anchor, false);
}

const needsMonth = (parts: Parts): boolean =>
  parts.month !== undefined || parts.feast !== undefined || parts.quarter !== undefined || parts.season !== undefined;

/** The year in which a date lies that names none. */
function chooseYear(parts: Parts, anchor: CalendarDate, lean: Lean | undefined, explicit: boolean): number {
  const { year } = anchor;
  if (lean === 'within' && explicit) return year;
  if (parts.quarter !== undefined && !explicit) return yearOfQuarter(parts.quarter, anchor, lean);
  const feast = parts.feast === undefined ? undefined : dayOfFeast(parts.feast, year);
  const month =
    feast?.month ??
    parts.month ??
    (parts.quarter !== undefined
      ? parts.quarter * 3 - 2
      : parts.season !== undefined
        ? SEASON_MONTH[parts.season]
        : parts.half === 2
          ? 7
          : 1);
  const day = feast?.day ?? parts.day;
  const anchorMonth = anchor.month ?? 6;
  const difference =
    day !== undefined && anchor.day !== undefined
      ? (month - anchorMonth) * 31 + day - anchor.day
      : (month - anchorMonth) * 31;
  if (explicit) {
    if (lean === 'before') return difference < 0 ? year : year - 1;
    return difference > 0 ? year : year + 1;
  }
  const nearest = difference > 186 ? year - 1 : difference < -186 ? year + 1 : year;
  if (Math.abs(difference + (nearest - year) * 372) <= NEAR) return nearest;
  if (lean === 'before') return difference > 0 ? year - 1 : year;
  if (lean === 'after') return difference < 0 ? year + 1 : year;
  return nearest;
}

/**
 * The year of a quarter that names none. The one just over is what is reported on, whatever the tense ("expects a third-quarter loss", in
 * October), then the present one and the next; another lies where the verb points.
 */
function yearOfQuarter(quarter: number, { year, month }: CalendarDate, lean: Lean | undefined): number {
  const present = Math.ceil((month ?? 6) / 3);
  const back = (present - quarter + 4) % 4;
  const before = back > present - 1 ? year - 1 : year;
  if (back <= 1) return before;
  return lean === 'after' || (lean === undefined && back === 3) ? (quarter > present ? year : year + 1) : before;
}

/** TIMEX3 value and EDTF of parts with their year. */
function assemble(
  reading: PartsReading,
  year: string,
  anchor: { anchor: string; anchorPhrase?: string | undefined },
  stated: boolean,
): Placed | undefined {
  const whole = /^\d{4}$/.test(year);
  const number = Number(year);
  let { parts } = reading;
  if (parts.feast !== undefined) {
    const day = whole ? dayOfFeast(parts.feast, number) : undefined;
    if (day === undefined) return { type: 'DATE', value: 'XXXX', ...anchor, stated: false };
    parts = { month: day.month, day: day.day };
  }
  if (whole && !isRealDate({ year: number, month: parts.month, day: parts.day })) return undefined;
  if (
    parts.month !== undefined &&
    parts.day !== undefined &&
    !isRealDate({ year: 2000, month: parts.month, day: parts.day })
  )
    return undefined;
  const value = timexValue(parts, year);
  let edtf = edtfOf(parts, year);
  if (reading.until !== undefined) {
    const end = timexValue(reading.until, reading.until.year ?? year);
    edtf = edtf === undefined ? undefined : `${edtf}/${end}`;
    return {
      type: 'DATE',
      value: `${value}/${end}`,
      edtf,
      ...anchor,
      stated,
      date: whole ? dateOf(parts, number) : undefined,
    };
  }
  return {
    type: reading.clock === undefined ? 'DATE' : 'TIME',
    value: value + (reading.clock ?? ''),
    edtf,
    ...anchor,
    stated,
    date: whole ? dateOf(parts, number) : undefined,
    quarter: parts.quarter,
  };
}

function dateOf(parts: Parts, year: number): CalendarDate {
  return { year, month: parts.month, day: parts.day };
}

function timexValue(parts: Parts, year: string): string {
  if (parts.quarter !== undefined) return `${year}-Q${parts.quarter}`;
  if (parts.half !== undefined) return `${year}-H${parts.half}`;
  if (parts.season !== undefined) return `${year}-${parts.season}`;
  if (parts.month === undefined) return year;
  return parts.day === undefined
    ? `${year}-${twoDigits(parts.month)}`
    : `${year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

function edtfOf(parts: Parts, year: string): string | undefined {
  if (!/^\d{2,4}$/.test(year)) return undefined;
  const padded = year.padEnd(4, 'X');
  if (parts.quarter !== undefined) return `${padded}-${32 + parts.quarter}`;
  if (parts.half !== undefined) return `${padded}-${39 + parts.half}`;
  if (parts.season !== undefined) return `${padded}-${SEASON_EDTF[parts.season]}`;
  return timexValue(parts, padded);
}

/** Months from year 0 of a date with a month. */
export const monthsOf = (date: CalendarDate): number => monthNumber(date.year, date.month ?? 1);
