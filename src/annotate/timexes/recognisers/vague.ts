import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';

const VALUES: [string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'][] = [
  [
    'now(?!adays)(?! and (?:again|then))(?! that\\b)|right now|currently|nowadays|these days|at present|at the moment|for the time being|at this time|current|the present',
    'PRESENT_REF',
  ],
  [
    '(?:more )?recently|lately|(?:in )?recent (?:years|times|history)|recent(?! (?:days|weeks|months|quarters|decades)\\b)|(?<=(?:in|of|from) )the past(?! (?:\\w+ )?(?:\\w+ )?(?:years?|months?|weeks?|days?|decades?|quarters?|hours?|centur|fiscal))',
    'PAST_REF',
  ],
  [
    '(?:very )?soon(?! after| as|er)|(?:in |for )?the (?:near |foreseeable |immediate )?future|the (?:near|short|long|medium)(?: |-)term\\b',
    'FUTURE_REF',
  ],
];

/** References to past, present and future without a place on the calendar: `now`, `recently`, `soon`. */
export const vague: Recogniser = {
  name: 'vague',
  needs: TRIGGER.deictic,
  pattern: new RegExp(`(?<![\\w-])(?:${VALUES.map(([source]) => `(${source})`).join('|')})(?![\\w-])`, 'g'),
  read(match) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const value = VALUES[index]?.[1];
    if (value === undefined) return undefined;
    const offset = /^(?:in|for) /.exec(match[0])?.[0].length ?? 0;
    return { kind: 'fixed', type: 'DATE', value, start: match.index + offset };
  },
};
