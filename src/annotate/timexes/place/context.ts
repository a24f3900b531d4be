import { type CalendarDate, isoDate } from '../calendar.ts';
import type { Lean } from '../expression.ts';
import type { Founding } from '../recognisers/anniversary.ts';

/** A date that the text has mentioned, as fine as its words. */
export interface Mentioned {
  date: CalendarDate;
  quarter?: number | undefined;
  phrase: string;
}

/** What an expression is placed by. */
export interface Context {
  /** Day (or month, or year) of publication, if known. */
  published: CalendarDate | undefined;
  /** Dates mentioned so far, latest last; at most one of each fineness. */
  mentioned: {
    year?: Mentioned;
    month?: Mentioned;
    day?: Mentioned;
    quarter?: Mentioned;
    latest?: Mentioned;
    /** The last day that was still to come at publication. */
    ahead?: Mentioned;
  };
  /** The quarter that the report is about, until it turns to longer stretches. */
  focus?: Mentioned | undefined;
  /** Years that the anniversaries of the article count from. */
  foundings: readonly Founding[];
  /** Whether dates in figures put the day first, if the article tells. */
  dayFirst: boolean | undefined;
  /** Whether this is a headline: those speak of what is near, in any tense. */
  headline: boolean;
  /** Which way the sentence leans at this place. */
  lean: Lean | undefined;
}

/** A placed expression. */
export interface Placed {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  edtf?: string | undefined;
  anchor: string;
  anchorPhrase?: string | undefined;
  /** Whether the words give the value themselves. */
  stated: boolean;
  /** The date for later expressions to go by. */
  date?: CalendarDate | undefined;
  quarter?: number | undefined;
}

/** Remembers a placed date for "the following day" and its like. */
export function remember(context: Context, placed: Placed, phrase: string): void {
  if (placed.type === 'DURATION' && /^P(?:[69]M|1Y)$/.test(placed.value)) context.focus = undefined;
  if (placed.date === undefined) return;
  const mentioned: Mentioned = { date: placed.date, quarter: placed.quarter, phrase };
  const memory = context.mentioned;
  memory.latest = mentioned;
  memory.year = mentioned;
  if (placed.quarter !== undefined) context.focus = mentioned;
  else if (placed.date.month === undefined && placed.stated) context.focus = undefined;
  if (placed.quarter !== undefined) memory.quarter = mentioned;
  if (placed.date.month !== undefined) memory.month = mentioned;
  if (placed.date.day === undefined) return;
  memory.day = mentioned;
  if (context.published !== undefined && isoDate(placed.date) > isoDate(context.published)) memory.ahead = mentioned;
}

/**
 * The anchor of a reading: the date mentioned that is fine enough, else the publication. What is to come ("plans to be there a day
 * later") follows the last day to come.
 */
export function anchorFor(
  context: Context,
  from: 'published' | 'mentioned',
  fineness: 'year' | 'month' | 'day' | 'quarter',
): { date: CalendarDate; anchor: string; anchorPhrase?: string } | undefined {
  const last = from === 'mentioned' ? context.mentioned[fineness] : undefined;
  const mentioned = last && fineness === 'day' && context.lean === 'after' ? (context.mentioned.ahead ?? last) : last;
  if (mentioned) return { date: mentioned.date, anchor: isoDate(mentioned.date), anchorPhrase: mentioned.phrase };
  const { published } = context;
  if (published === undefined) return undefined;
  if (fineness === 'day' && published.day === undefined) return undefined;
  if ((fineness === 'month' || fineness === 'quarter') && published.month === undefined) return undefined;
  return { date: published, anchor: isoDate(published) };
}
