import { twoDigits } from '../calendar.ts';
import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { amountOf } from '../vocabulary.ts';

const ZONE =
  '(?:,?\\s\\(?(gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|mt|pt|cet|cest|bst|jst|ist|kst|msk|eastern(?: (?:standard |daylight )?time)?|pacific(?: time)?|central(?: time)?|local(?: time)?|moscow time|[a-z]+ time)\\)?(?![a-z]))?';

/** `10:30 a.m.`, `3 p.m. EST`. */
export const twelveHourClock: Recogniser = {
  name: 'twelve-hour-clock',
  needs: TRIGGER.figure,
  pattern: new RegExp(
    `(?<![\\w:.$£€])(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d)(?::[0-5]\\d)?)?\\s?(a\\.m\\.?|p\\.m\\.?|am|pm)(?![a-z])${ZONE}`,
    'g',
  ),
  read(match) {
    const hour = (Number(match[1]) % 12) + (match[3]?.startsWith('p') ? 12 : 0);
    return { kind: 'clock', clock: `T${twoDigits(hour)}:${match[2] ?? '00'}${zulu(match[4])}` };
  },
};

/** `18:00`, `16:08 UTC`, `0900 GMT`. */
export const twentyFourHourClock: Recogniser = {
  name: 'twenty-four-hour-clock',
  needs: TRIGGER.figure,
  pattern: new RegExp(
    `(?<![\\w:.,$£€/-])(?:([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:.%-])(?! (?:to|minutes|win|victory|defeat|lead|loss))|([01]\\d|2[0-3])([0-5]\\d)(?= ?(?:gmt|utc|hours|hrs|local time|et)\\b))(?: hours| hrs| h\\b)?${ZONE}`,
    'g',
  ),
  read(match) {
    const hour = Number(match[1] ?? match[3]);
    return { kind: 'clock', clock: `T${twoDigits(hour)}:${match[2] ?? match[4]}${zulu(match[5])}` };
  },
};

/** `noon`, `midnight`, `five o'clock`. */
export const namedHour: Recogniser = {
  name: 'named-hour',
  needs: TRIGGER.clock,
  pattern:
    /\b(?:(?:12 )?(noon|midday|midnight)|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])(?: |-)?o['’]clock(?: in the (morning|afternoon|evening))?)\b/g,
  read(match) {
    const [, name, words, part] = match;
    if (name !== undefined) return { kind: 'clock', clock: name === 'midnight' ? 'T24:00' : 'T12:00' };
    const number = amountOf(words ?? '');
    if (number === 'X') return undefined;
    return {
      kind: 'clock',
      clock: `T${twoDigits((number % 12) + (part === 'afternoon' || part === 'evening' ? 12 : 0))}:00`,
    };
  },
};

/** `in the morning`, `that night`, `the afternoon of`. */
export const daypart: Recogniser = {
  name: 'daypart',
  needs: TRIGGER.daypart,
  pattern:
    /\b(?:(?<=\b(?:in|during|on|by|until|since|for|of) )the (morning|afternoon|evening)|that (morning|afternoon|evening|night)|(?:early |late |mid[- ]?)?(morning|afternoon|evening|night)(?= (?:of|on) (?:the \d|[a-z]+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)))\b/g,
  read(match) {
    const clocks: Record<string, string> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };
    return { kind: 'clock', clock: clocks[match[1] ?? match[2] ?? match[3] ?? ''] ?? 'TMO' };
  },
};

function zulu(zone: string | undefined): string {
  return zone === 'gmt' || zone === 'utc' ? 'Z' : '';
}
