import {
  dateOfDayNumber,
  dayNumber,
  fourDigits,
  isoDate,
  isoWeekOf,
  mondayOfWeek,
  monthOfNumber,
  twoDigits,
} from '../calendar.ts';
import type { Reading, Unit } from '../expression.ts';
import { anchorFor, type Context, type Placed } from './context.ts';
import { monthsOf } from './place-parts.ts';
import { weekendOf } from './place-weekday.ts';

type ShiftReading = Extract<Reading, { kind: 'shift' }>;
const FINENESS: Partial<Record<Unit, 'day' | 'month' | 'quarter'>> = {
  day: 'day',
  week: 'day',
  weekend: 'day',
  month: 'month',
  quarter: 'quarter',
  half: 'month',
  season: 'month',
  hour: 'day',
  minute: 'day',
  second: 'day',
};

/** Places "last month", "two weeks ago", "the following year": so many units from the anchor, no finer than the unit. */
export function placeShift(reading: ShiftReading, context: Context): Placed {
  const { unit, amount } = reading;
  const anchor = anchorFor(context, reading.from, FINENESS[unit] ?? 'year');
  if (anchor === undefined) return unplaced(reading);
  const from = { anchor: anchor.anchor, anchorPhrase: anchor.anchorPhrase, stated: false } as const;
  const { date } = anchor;
  const plain = (value: string, shifted: { year: number; month?: number; day?: number }): Placed => ({
    type: 'DATE',
    value,
    edtf: value,
    ...from,
    date: shifted,
  });
  switch (unit) {
    case 'year': {
      const quarter = reading.asQuarter ? context.focus?.quarter : undefined;
      if (quarter !== undefined) return quarterOf(date.year + amount, quarter, context);
      return plain(fourDigits(date.year + amount), { year: date.year + amount });
    }
    case 'month': {
      const shifted = monthOfNumber(monthsOf(date) + amount);
      return plain(isoDate(shifted), shifted);
    }
    case 'quarter': {
      const quarter = Math.floor(monthsOf(date) / 3) + amount;
      const year = Math.floor(quarter / 4);
      const number = (((quarter % 4) + 4) % 4) + 1;
      return {
        type: 'DATE',
        value: `${fourDigits(year)}-Q${number}`,
        edtf: `${fourDigits(year)}-${32 + number}`,
        ...from,
        date: { year },
        quarter: number,
      };
    }
    case 'half': {
      const half = Math.floor(monthsOf(date) / 6) + amount;
      const year = Math.floor(half / 2);
      const number = (((half % 2) + 2) % 2) + 1;
      return {
        type: 'DATE',
        value: `${fourDigits(year)}-H${number}`,
        edtf: `${fourDigits(year)}-${39 + number}`,
        ...from,
        date: { year },
      };
    }
    case 'decade': {
      const decade = String(Math.floor(date.year / 10) + amount);
      return { type: 'DATE', value: decade, edtf: `${decade}X`, ...from };
    }
    case 'century': {
      const century = String(Math.floor(date.year / 100) + amount);
      return { type: 'DATE', value: century, edtf: `${century}XX`, ...from };
    }
  }
  const base = dayNumber(date.year, date.month ?? 1, date.day ?? 1);
  if (unit === 'week' || unit === 'weekend') {
    const week = isoWeekOf(base + 7 * amount);
    if (unit === 'weekend') return weekendOf(week, from);
    const monday = mondayOfWeek(week.year, week.week);
    return {
      type: 'DATE',
      value: `${fourDigits(week.year)}-W${twoDigits(week.week)}`,
      edtf: `${isoDate(dateOfDayNumber(monday))}/${isoDate(dateOfDayNumber(monday + 6))}`,
      ...from,
    };
  }
  if (unit === 'day') {
    const shifted = dateOfDayNumber(base + amount);
    const iso = isoDate(shifted);
    return {
      type: reading.clock === undefined ? 'DATE' : 'TIME',
      value: iso + (reading.clock ?? ''),
      edtf: iso,
      ...from,
      date: shifted,
    };
  }
  const days = unit === 'hour' && amount % 24 === 0 ? amount / 24 : 0;
  const shifted = dateOfDayNumber(base + days);
  return { type: 'DATE', value: isoDate(shifted), edtf: isoDate(shifted), ...from };
}

/** "A year ago" in a report on a quarter: that quarter of the other year. */
function quarterOf(year: number, quarter: number, { focus }: Context): Placed {
  const own = focus === undefined ? '' : `${fourDigits(focus.date.year)}-${32 + quarter}`;
  const edtf = `${fourDigits(year)}-${32 + quarter}`;
  return {
    type: 'DATE',
    value: `${fourDigits(year)}-Q${quarter}`,
    edtf,
    anchor: own,
    anchorPhrase: focus?.phrase,
    stated: false,
  };
}

/** Without an anchor the words give only a direction. */
function unplaced({ unit, amount, clock = '' }: ShiftReading): Placed {
  const value =
    unit === 'day' && amount === 0
      ? `XXXX-XX-XX${clock}`
      : amount < 0
        ? 'PAST_REF'
        : amount > 0
          ? 'FUTURE_REF'
          : 'PRESENT_REF';
  return { type: unit === 'day' && clock !== '' ? 'TIME' : 'DATE', value, anchor: '', stated: false };
}
