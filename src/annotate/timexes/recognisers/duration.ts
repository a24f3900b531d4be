import type { ReadResult, Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { AMOUNT, amountOf, UNIT } from '../vocabulary.ts';
import { scaleOf, unitOf } from './ago.ts';

const LETTERS: Record<string, [prefix: string, letter: string, scale?: number]> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  year: ['P', 'Y'],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  weekend: ['P', 'WE'],
};

/** TIMEX3 value of so many units: `P3D`, `PT30M`, `PXY`. */
export function durationValue(unit: string, amount: number | 'X'): string {
  const [prefix, letter, scale = 1] = LETTERS[unit] ?? ['P', 'D'];
  if (amount === 'X') return `${prefix}X${unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : letter}`;
  if (amount === 0.5 && unit === 'hour') return 'PT30M';
  if (!Number.isInteger(amount) && unit === 'year')
    return Number.isInteger(amount * 12)
      ? `P${Math.floor(amount)}Y${(amount % 1) * 12}M`.replace('P0Y', 'P')
      : `P${amount}Y`;
  if (!Number.isInteger(amount) && unit === 'hour') return `PT${Math.floor(amount)}H${Math.round((amount % 1) * 60)}M`;
  if (!Number.isInteger(amount) && unit === 'minute')
    return `PT${Math.floor(amount)}M${Math.round((amount % 1) * 60)}S`;
  return `${prefix}${amount * scale}${letter}`;
}

/** `three days`, `a few months`, `two and a half years`, `10-year`, `the past two weeks`, `another five hours`. */
export const duration: Recogniser = {
  name: 'duration',
  needs: TRIGGER.unit | TRIGGER.quarter,
  pattern: new RegExp(
    `(?<![\\w$£€.,])(?:the )?(?:(?:past|last|next|first|final|previous|coming|following|preceding|another|additional|opening|closing|initial) )?(${AMOUNT})[- ](?:(?:more|full|consecutive|straight|additional|trading|working|business|whole|long|calendar|successive|extra|solid|entire) )?(${UNIT})(?: and a (half))?(?:[- ](?:long|period|span))?(?!\\w)`,
    'g',
  ),
  read(match, { lower }) {
    const [whole, words = '', unitWord = '', half] = match;
    const unit = unitOf(unitWord);
    const singular = !unitWord.endsWith('s');
    const end = match.index + whole.length;
    const after = lower.slice(end, end + 16);
    if (/^[- ]olds?\b/.test(after)) return undefined;
    if (unit === 'second' && singular && !/\d/.test(words)) return undefined;
    if (unit === 'quarter' && (singular || /^ (?:of (?:the|all|a|its|his|their)|to)\b/.test(after))) return undefined;
    if (/^(?:nights?|weekends?)$/.test(unitWord) && !/^\d|^(?:two|three|four|five|six|seven|ten)/.test(words))
      return undefined;
    if (/^(?:some|many|few)$/.test(words) && singular) return undefined;
    const before = lower.slice(Math.max(0, match.index - 22), match.index);
    const number = amountOf(words);
    if (/million|billion/.test(words) || (singular && /^(?:19|20)\d\d$/.test(words))) return undefined;
    if (/^an?$/.test(words) && !half) return single(unit, before, after);
    return {
      kind: 'fixed',
      type: 'DURATION',
      value: durationValue(unit, number === 'X' ? 'X' : scaleOf(unitWord) * (number + (half === undefined ? 0 : 0.5))),
    };
  },
};

/** `a year`: a rate after an amount ("$5 a year", "twice a week"), else a length of time. */
function single(unit: string, before: string, after: string): ReadResult | undefined {
  if (
    /(?:\d|percent|per cent|million|billion|thousand|hundred|dollars|cents|times|once|twice|%|barrels|tons|tonnes|hours|minutes|days|games|people|flights|week|month)\s(?:of \w+ )?$/.test(
      before,
    )
  ) {
    return { kind: 'fixed', type: 'SET', value: durationValue(unit, 1) };
  }
  if (/^ (?:of|for|when|that|in which|to remember)\b/.test(after) && unit !== 'hour') return undefined;
  return { kind: 'fixed', type: 'DURATION', value: durationValue(unit, 1) };
}

/** `recent months`, `coming weeks`: of no certain length. */
export const recentUnits: Recogniser = {
  name: 'recent-units',
  needs: TRIGGER.unit | TRIGGER.quarter,
  pattern: /\b(?:recent|coming) (days|weeks|months|quarters|decades)\b|\bcoming (years)\b/g,
  read(match) {
    return { kind: 'fixed', type: 'DURATION', value: durationValue(unitOf(match[1] ?? match[2] ?? ''), 'X') };
  },
};

/** Plural units without a number: `for years`, `weeks of talks`, `decades-long`. */
export const bareDuration: Recogniser = {
  name: 'bare-duration',
  needs: TRIGGER.unit,
  pattern:
    /\b(?:(?<=\b(?:for|in|within|over|after|took|take|takes|taken|spent|several|lasted|last|been|coming|recent|only|just|many|of|next|past|the|than|years or|weeks or|days or|months or|hours or) )(hours|days|weeks|months|years|decades|centuries)|(days|weeks|months|years|decades|centuries)(?:-long| of| before| after| or months))\b(?! ago| old| earlier| later)/g,
  read(match, { lower }) {
    const word = match[1] ?? match[2] ?? '';
    const before = lower.slice(Math.max(0, match.index - 8), match.index);
    if (/\b(?:the|of)\s$/.test(before) && match[1] !== undefined) return undefined;
    return { kind: 'fixed', type: 'DURATION', value: durationValue(unitOf(word), 'X'), end: match.index + word.length };
  },
};
