import { fourDigits, isoDate } from '../calendar.ts';
import type { Expression } from '../expression.ts';
import { anchorFor, type Context, type Placed } from './context.ts';
import { placeNumeric } from './place-numeric.ts';
import { placeParts } from './place-parts.ts';
import { placeShift } from './place-shift.ts';

/** Gives an expression its value. Nothing if the words mean no date after all. */
export function placeExpression({ reading }: Expression, context: Context): Placed | undefined {
  switch (reading.kind) {
    case 'parts':
      return placeParts(reading, context);
    case 'shift':
      return placeShift(reading, context);
    case 'clock':
      return placeClock(reading.clock, context);
    case 'anniversary':
      return placeAnniversary(reading, context);
    case 'period':
      return placePeriod(reading, context);
    case 'numeric':
      return placeNumeric(reading, context);
    case 'fixed':
      return { type: reading.type, value: reading.value, edtf: reading.edtf, anchor: '', stated: true };
  }
}

/** The year of an anniversary, from what another sentence of the article says of the same thing. Nothing if none does. */
function placeAnniversary(
  reading: { count: number; words: ReadonlySet<string> },
  context: Context,
): Placed | undefined {
  const founding = context.foundings.find(({ words }) => [...words].some((word) => reading.words.has(word)));
  if (founding === undefined) return undefined;
  const year = fourDigits(founding.year + reading.count);
  return {
    type: 'DATE',
    value: year,
    edtf: year,
    anchor: fourDigits(founding.year),
    anchorPhrase: founding.phrase,
    stated: false,
  };
}

/** A time of day: of the day last mentioned, else of the day of publication. */
function placeClock(clock: string, context: Context): Placed {
  const anchor = anchorFor(context, 'mentioned', 'day');
  if (anchor === undefined) return { type: 'TIME', value: clock, anchor: '', stated: true };
  const day = isoDate(anchor.date);
  return {
    type: 'TIME',
    value: day + clock,
    edtf: day,
    anchor: anchor.anchor,
    anchorPhrase: anchor.anchorPhrase,
    stated: false,
  };
}

/** "The quarter": the one last mentioned, else the last one that is over. "The year", "the month": the present one; "the day": the one last mentioned. */
function placePeriod(
  reading: { unit: 'quarter' | 'year' | 'month' | 'week' | 'day'; bare: boolean },
  context: Context,
): Placed | undefined {
  if (reading.unit !== 'quarter')
    return placeShift(
      { kind: 'shift', unit: reading.unit, amount: 0, from: reading.unit === 'day' ? 'mentioned' : 'published' },
      context,
    );
  const mentioned = context.mentioned.quarter;
  if (mentioned?.quarter === undefined) {
    return reading.bare
      ? undefined
      : placeShift({ kind: 'shift', unit: 'quarter', amount: -1, from: 'published' }, context);
  }
  const year = fourDigits(mentioned.date.year);
  return {
    type: 'DATE',
    value: `${year}-Q${mentioned.quarter}`,
    edtf: `${year}-${32 + mentioned.quarter}`,
    anchor: `${year}-${32 + mentioned.quarter}`,
    anchorPhrase: mentioned.phrase,
    stated: false,
    date: mentioned.date,
    quarter: mentioned.quarter,
  };
}
