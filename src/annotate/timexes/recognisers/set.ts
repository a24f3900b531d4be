import { twoDigits } from '../calendar.ts';
import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import {
  AMOUNT,
  amountOf,
  DAY,
  DAYPARTS,
  MONTH,
  monthOf,
  ordinalOf,
  SEASONS,
  WEEKDAY,
  weekdayNumber,
} from '../vocabulary.ts';
import { scaleOf, unitOf } from './ago.ts';
import { durationValue } from './duration.ts';

const ADVERBS: Record<string, string> = {
  daily: 'P1D',
  nightly: 'P1D',
  everyday: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
};

/** `daily`, `annually`. */
export const setAdverb: Recogniser = {
  name: 'set-adverb',
  needs: TRIGGER.set,
  pattern: /(?<![\w-])(?:daily|nightly|weekly|biweekly|monthly|bimonthly|annually|annual|yearly|hourly)(?![\w-])/g,
  read(match, { text }) {
    const [word] = match;
    const capital = text[match.index] !== word[0];
    if (
      capital &&
      /^[\w’'-]+ [A-Z]|(?:Daily|Weekly|Monthly|Quarterly)$/.test(text.slice(match.index, match.index + 24))
    )
      return undefined;
    if (capital && /[A-Za-z’'] $/.test(text.slice(Math.max(0, match.index - 2), match.index))) return undefined;
    return { kind: 'fixed', type: 'SET', value: ADVERBS[word] ?? 'P1D' };
  },
};

/** `every day`, `each Tuesday`, `every two weeks`, `every other month`, `every year on May 9`, `each spring`. */
export const every: Recogniser = {
  name: 'every',
  needs: TRIGGER.set,
  pattern: new RegExp(
    `\\b(?:(?:on )?(?:the )?(?:(${MONTH}) (${DAY})(?:st|nd|rd|th)?|(${DAY})(?:st|nd|rd|th)? (?:of )?(${MONTH})) )?(?:every|each|per|every single)[- ](?:(other|second|third|fourth|fifth|${AMOUNT})[- ])?(?:(seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|weekends?)|(${WEEKDAY})|(${MONTH})|(spring|summer|autumn|fall|winter)|(morning|afternoon|evening|night))(?!\\w)(?:,? on (?:the )?(?:(${MONTH}) (${DAY})(?:st|nd|rd|th)?|(${DAY})(?:st|nd|rd|th)? (?:of )?(${MONTH}))(?!\\w))?`,
    'g',
  ),
  read(match) {
    const [
      ,
      beforeMonth,
      beforeDay,
      beforeDay2,
      beforeMonth2,
      step,
      unitWord,
      weekday,
      monthWord,
      season,
      daypart,
      afterMonth,
      afterDay,
      afterDay2,
      afterMonth2,
    ] = match;
    const month = beforeMonth ?? beforeMonth2 ?? afterMonth ?? afterMonth2;
    const day = beforeDay ?? beforeDay2 ?? afterDay ?? afterDay2;
    if (month !== undefined && day !== undefined && unitWord === 'year') {
      return { kind: 'fixed', type: 'SET', value: `XXXX-${twoDigits(monthOf(month) ?? 0)}-${twoDigits(Number(day))}` };
    }
    if (weekday !== undefined) return { kind: 'fixed', type: 'SET', value: `XXXX-WXX-${weekdayNumber(weekday)}` };
    if (monthWord !== undefined)
      return { kind: 'fixed', type: 'SET', value: `XXXX-${twoDigits(monthOf(monthWord) ?? 0)}` };
    if (season !== undefined) return { kind: 'fixed', type: 'SET', value: `XXXX-${SEASONS.get(season)}` };
    if (daypart !== undefined) return { kind: 'fixed', type: 'SET', value: `XXXX-XX-XX${DAYPARTS.get(daypart)}` };
    if (unitWord === undefined) return undefined;
    const amount = step === undefined ? 1 : step === 'other' ? 2 : (ordinalOf(step) ?? amountOf(step));
    return {
      kind: 'fixed',
      type: 'SET',
      value: durationValue(unitOf(unitWord), amount === 'X' ? 'X' : amount * scaleOf(unitWord)),
    };
  },
};

/** `Tuesdays`, `Monday nights`, `weekends`. */
export const plural: Recogniser = {
  name: 'plural-set',
  needs: TRIGGER.weekday,
  pattern:
    /\b(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s|(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|afternoon|evening|night)s)\b/g,
  read(match) {
    const clock = DAYPARTS.get(match[3] ?? '') ?? '';
    return { kind: 'fixed', type: 'SET', value: `XXXX-WXX-${weekdayNumber(match[1] ?? match[2] ?? '')}${clock}` };
  },
};

/** `once a week`, `three times a year`. */
export const timesA: Recogniser = {
  name: 'times-a',
  needs: TRIGGER.set | TRIGGER.unit,
  pattern: new RegExp(
    `\\b(?:once|twice|(?:${AMOUNT}) times) (?:an?|each|every|per) (hour|day|week|month|quarter|year|decade)\\b`,
    'g',
  ),
  read(match) {
    return { kind: 'fixed', type: 'SET', value: durationValue(match[1] ?? '', 1) };
  },
};
