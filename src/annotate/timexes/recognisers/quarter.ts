import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { monthOf } from '../vocabulary.ts';

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};

/** `the third quarter`, `third-quarter`, `Q3`, `Q3 2011`, `2011 Q3`. */
export const quarter: Recogniser = {
  name: 'quarter',
  needs: TRIGGER.quarter,
  pattern:
    /\b(?:(?:the )?(?:(fiscal|current|its|his|their|company['’]s|financial|last|this) )?(?:(\d{4}) )?(?:fiscal )?(first|second|third|fourth|final|1st|2nd|3rd|4th)(?:-| |-fiscal-| fiscal )quarter(?! (?:of an?|mile|final|century|horse|back))|(?:((?:19|20)\d\d)[- ]?)?q([1-4])(?:[- ]?((?:19|20)\d\d)|['’](\d\d))?)(?!\w)/g,
  read(match) {
    const [whole, owner, yearBefore, ordinal, yearFirst, number, yearLast, short] = match;
    const year = yearBefore ?? yearFirst ?? yearLast ?? (short === undefined ? undefined : `20${short}`);
    const value = number === undefined ? ORDINALS[ordinal ?? ''] : Number(number);
    const start =
      owner !== undefined && owner !== 'fiscal' && owner !== 'current'
        ? match.index + whole.indexOf(owner) + owner.length + 1
        : match.index;
    return { kind: 'parts', parts: { quarter: value, year }, start };
  },
};

/** `the first half`, `second-half`, `H1 2014`: of a year, so not of a match. */
export const half: Recogniser = {
  name: 'half',
  needs: TRIGGER.quarter,
  pattern:
    /\b(?:(?:the )?(first|second|latter|last|1st|2nd)(?:-| )half(?= (?:of (?:the (?:year|fiscal|current)|this year|last year|next year|fiscal|\d{4})|results|profits?|earnings|net|sales|revenue))|h([12])(?= ?(?:19|20)\d\d\b))/g,
  read(match) {
    const [, ordinal, number] = match;
    return {
      kind: 'parts',
      parts: { half: number === undefined ? (ordinal === 'first' || ordinal === '1st' ? 1 : 2) : Number(number) },
    };
  },
};

/** `year-end`, `the end of the year`. */
export const yearEnd: Recogniser = {
  name: 'year-end',
  needs: TRIGGER.unit,
  pattern:
    /\b(?:year[- ]end|(?:the )?end of the (?:fiscal |calendar )?(year|month|week|quarter|decade|century))(?!\w)/g,
  read(match) {
    const unit = match[1] ?? 'year';
    return {
      kind: 'shift',
      unit: unit as 'year' | 'month' | 'week' | 'quarter',
      amount: 0,
      from: 'published',
      mod: 'END',
    };
  },
};

/** The quarter of the calendar that most of the three months up to an end lie in: `ended Sept. 30` 3, `ended July 31` 2. */
function quarterEnding(after: string): number | undefined {
  const name = /^,? end(?:ed|ing)(?: on)? (?:\d{1,2} )?([a-z]{3,9})\b/.exec(after)?.[1];
  const month = name === undefined ? undefined : monthOf(name);
  return month === undefined ? undefined : (Math.floor((month + 10) / 3) % 4) + 1;
}

/** `the quarter`, `the latest period`: the stretch of time that the report is about. */
export const thePeriod: Recogniser = {
  name: 'the-period',
  needs: TRIGGER.quarter | TRIGGER.unit,
  pattern:
    /(?:\b(?:in|for|during|of|from|over|throughout|through|end|ended|ending|close|closed|finish|finished|finishing|start of|end of) |^(?=the (?:latest|quarter))|(?<=\s)(?=the latest))(the (?:(?:latest|current|recent|most recent|reported|just-ended|whole|full|entire|same|year['’]s) )?(?:fiscal )?(?:quarter|period|year|month|week|day))(?![\w-])(?! (?:of|to come|for which|when|that|old|ago|earlier)\b)(?! (?:before|after) (?:the|his|her|its|a|an|he|she|they)\b)/g,
  read(match, { lower }) {
    const words = match[1] ?? '';
    if (
      /^ end(?:ed|ing)\b/.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 8)) &&
      /year$/.test(words)
    ) {
      return { kind: 'fixed', type: 'DURATION', value: 'P1Y', start: match.index + match[0].length - words.length };
    }
    const ended = /quarter$/.test(words) ? quarterEnding(lower.slice(match.index + match[0].length)) : undefined;
    if (ended !== undefined)
      return { kind: 'parts', parts: { quarter: ended }, start: match.index + match[0].length - words.length };
    const unit = /quarter|period/.test(words) ? 'quarter' : (/(year|month|week|day)$/.exec(words)?.[1] ?? 'year');
    if (/\bsame\b/.test(words) && unit !== 'quarter') return undefined;
    return {
      kind: 'period',
      unit: unit as 'quarter' | 'year' | 'month' | 'week' | 'day',
      bare: words.endsWith('period'),
      start: match.index + match[0].length - words.length,
    };
  },
};
