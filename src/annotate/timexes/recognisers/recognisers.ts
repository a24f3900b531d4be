import type { Recogniser } from '../expression.ts';
import { ago, dayBefore, yearEarlier } from './ago.ts';
import { anniversary } from './anniversary.ts';
import { daypart, namedHour, twelveHourClock, twentyFourHourClock } from './clock.ts';
import { cyrillicDate } from './cyrillic-date.ts';
import { dayDeictic } from './day-deictic.ts';
import { dayOfMonth } from './day-of-month.ts';
import { century, decade } from './decade-century.ts';
import { bareDuration, duration, recentUnits } from './duration.ts';
import { holiday } from './holiday.ts';
import { isoDate } from './iso-date.ts';
import { month } from './month.ts';
import { dashedDate, dayMonth, monthDay } from './month-day.ts';
import { numericDate } from './numeric-date.ts';
import { half, quarter, thePeriod, yearEnd } from './quarter.ts';
import { season, weekend } from './season.ts';
import { every, plural, setAdverb, timesA } from './set.ts';
import { unitDeictic } from './unit-deictic.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { eraYear, shortYear, spelledYear, year } from './year.ts';

/** Every form of expression, most telling first: of two findings of one length the earlier in this list is kept. */
export const RECOGNISERS: readonly Recogniser[] = [
  isoDate,
  numericDate,
  monthDay,
  dayMonth,
  dashedDate,
  dayOfMonth,
  cyrillicDate,
  every,
  plural,
  timesA,
  setAdverb,
  ago,
  dayBefore,
  yearEarlier,
  anniversary,
  quarter,
  half,
  yearEnd,
  season,
  weekend,
  holiday,
  weekday,
  month,
  decade,
  century,
  year,
  eraYear,
  shortYear,
  spelledYear,
  dayDeictic,
  unitDeictic,
  twelveHourClock,
  twentyFourHourClock,
  namedHour,
  daypart,
  thePeriod,
  duration,
  bareDuration,
  recentUnits,
  vague,
];
