import type { ReadResult, Recogniser, Unit } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { AMOUNT, amountOf, UNIT } from '../vocabulary.ts';

const SINGULAR: Record<string, Unit> = {
  centuries: 'century',
  fortnight: 'week',
  fortnights: 'week',
  nights: 'day',
  night: 'day',
};

/** Unit of a word such as `weeks`. A fortnight is two weeks: see `scaleOf`. */
export function unitOf(word: string): Unit {
  return SINGULAR[word] ?? (word.replace(/s$/, '') as Unit);
}
export const scaleOf = (word: string): number => (word.startsWith('fortnight') ? 2 : 1);

/** `a week ago`, `three days earlier`, `two months later`, `ten days from now`, `a year and a half ago`. */
export const ago: Recogniser = {
  name: 'ago',
  needs: TRIGGER.unit,
  pattern: new RegExp(
    `\\b(?:(${AMOUNT})[- ](?:more )?)?(${UNIT})(?: and a (half))?(?: or (?:so|more|two|three))?[- ](ago|earlier|later|from now|hence|afterwards?|previously)\\b`,
    'g',
  ),
  read(match) {
    const [, words, unitWord = '', half, direction = ''] = match;
    const sign = /ago|earlier|previously/.test(direction) ? -1 : 1;
    const from = direction === 'ago' || direction === 'from now' || direction === 'hence' ? 'published' : 'mentioned';
    const amount = words === undefined ? 'X' : amountOf(words);
    if (words === undefined && !unitWord.endsWith('s')) return undefined;
    const unit = unitOf(unitWord);
    if (amount === 'X')
      return {
        kind: 'fixed',
        type: 'DATE',
        value: sign < 0 ? 'PAST_REF' : from === 'mentioned' ? 'XXXX' : 'FUTURE_REF',
      };
    return shiftBy(unit, sign * scaleOf(unitWord) * (amount + (half === undefined ? 0 : 0.5)), from);
  },
};

/** `the year before`, `a day after`, where nothing follows that would be the anchor. */
export const dayBefore: Recogniser = {
  name: 'unit-before',
  needs: TRIGGER.unit,
  pattern:
    /\b(?:(the|one|a) )(day|week|month|year) (before|after|previous|prior)\b(?! (?:the|a|an|his|her|its|their|he|she|it|they|that|this|\w+ing|yesterday|tomorrow|[a-z]+)\b)/g,
  read(match) {
    const [, , unit = '', direction] = match;
    return shiftBy(unit as Unit, direction === 'after' ? 1 : -1, 'mentioned');
  },
};

/** `year-earlier`, `year-ago`: the same stretch of the year before. */
export const yearEarlier: Recogniser = {
  name: 'year-earlier',
  needs: TRIGGER.unit,
  pattern:
    /\b(?:the (?:comparable |corresponding |same )?)?(?:fiscal )?(year|month|week)-(?:ago|earlier)(?: (?:period|quarter|month|week|(first|second|third|fourth)[- ]quarter))?\b/g,
  read(match) {
    const quarter = ['first', 'second', 'third', 'fourth'].indexOf(match[2] ?? '');
    if (quarter >= 0) return { kind: 'parts', parts: { quarter: quarter + 1 }, yearShift: -1 };
    return { kind: 'shift', unit: match[1] as Unit, amount: -1, from: 'published', asQuarter: match[1] === 'year' };
  },
};

function shiftBy(unit: Unit, amount: number, from: 'published' | 'mentioned'): ReadResult {
  if (Number.isInteger(amount)) {
    if (unit === 'decade') return { kind: 'shift', unit: 'year', amount: 10 * amount, from };
    return { kind: 'shift', unit, amount, from, asQuarter: unit === 'year' && amount === -1 };
  }
  if (unit === 'year') return { kind: 'shift', unit: 'month', amount: Math.round(amount * 12), from };
  if (unit === 'decade') return { kind: 'shift', unit: 'year', amount: Math.round(amount * 10), from };
  return { kind: 'fixed', type: 'DATE', value: amount < 0 ? 'PAST_REF' : 'FUTURE_REF' };
}
