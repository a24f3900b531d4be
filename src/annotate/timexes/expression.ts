import type { Timex } from '../../schemas/annotation.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Where a date without an explicit direction lies: before the anchor, in the same week, month or year, after it. */
export type Lean = 'before' | 'within' | 'after';

/** Parts of a calendar date. `year` may be cut short as in TIMEX3: `198` is a decade, `19` a century. */
export interface Parts {
  year?: string | undefined;
  month?: number | undefined;
  day?: number | undefined;
  weekday?: number | undefined;
  quarter?: number | undefined;
  half?: number | undefined;
  season?: 'SP' | 'SU' | 'FA' | 'WI' | undefined;
  weekend?: boolean | undefined;
  /** A feast that moves from year to year: `easter`. */
  feast?: string | undefined;
}

/** What an expression says, before it is placed on the calendar. */
export type Reading =
  /** Parts of a date; what is missing comes from the anchor. `yearShift`: "of last year" is -1. `clock`: TIMEX3 time, `T10:30`, `TMO`. */
  | {
      kind: 'parts';
      parts: Parts;
      lean?: Lean | undefined;
      from?: 'published' | 'mentioned' | undefined;
      yearShift?: number | undefined;
      /** "of last week" is -1. */
      weekShift?: number | undefined;
      /** "of next month" is 1. */
      monthShift?: number | undefined;
      clock?: string | undefined;
      /** End of a range: `May 8-10`. */
      until?: Parts | undefined;
      /** The year that the value was counted from: 1945 for 1945 + 70. */
      computed?: string | undefined;
    }
  /** So many units from the anchor: the day of publication, or the date last mentioned. */
  | {
      kind: 'shift';
      unit: Unit;
      amount: number;
      from: 'published' | 'mentioned';
      clock?: string | undefined;
      asQuarter?: boolean | undefined;
    }
  /** An anniversary whose founding year the sentence does not give; `words` say what is remembered. */
  | { kind: 'anniversary'; count: number; words: ReadonlySet<string> }
  /** A time of day whose day comes from the context. */
  | { kind: 'clock'; clock: string }
  /** A date in figures whose order of day and month the article must decide. */
  | { kind: 'numeric'; first: number; second: number; year: string; separator: string }
  /** `the quarter`: the one that the text is about. `bare`: only "the period". */
  | { kind: 'period'; unit: 'quarter' | 'year' | 'month' | 'week' | 'day'; bare: boolean }
  /** Needs no anchor. */
  | { kind: 'fixed'; type: Timex['type']; value: string; edtf?: string | undefined };

/** A temporal expression as found: offsets are UTF-16 units of the sentence. */
export interface Expression {
  start: number;
  end: number;
  rule: string;
  reading: Reading;
  mod?: Timex['mod'];
}

/** A sentence in which recognisers look. `lower` has the length of `text`. */
export interface Scope {
  text: string;
  lower: string;
}

/** Finds one form of expression. `pattern` is global, runs on the lower-cased sentence, and holds no unbounded repetition. */
export interface Recogniser {
  name: string;
  /** Kinds of words (bits of `TRIGGER`) of which the sentence must hold one; keeps the engine fast. */
  needs: number;
  pattern: RegExp;
  /** The reading, perhaps with narrower offsets; nothing if the words turn out to mean something else. */
  read(match: RegExpExecArray, scope: Scope): ReadResult | undefined;
}

export type ReadResult = Reading & { start?: number; end?: number; mod?: Timex['mod'] };
