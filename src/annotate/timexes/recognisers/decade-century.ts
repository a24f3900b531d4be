import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { DAY_ORDINAL, ordinalOf } from '../vocabulary.ts';

const NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** `the 1980s`, `the '80s`, `the nineteen-sixties`, `the nineties`. */
export const decade: Recogniser = {
  name: 'decade',
  needs: TRIGGER.decade,
  pattern: new RegExp(
    `(?<![\\w$£€-])(?:(?:the )?(1[0-9]\\d|20\\d)0['’]?s|(?:(?:the )(?:early |late |mid[- ])?['’‘]?|['’‘]|(?<=0s (?:and|or) ))([2-9])0['’]?s|(?:the )(?:early |late |mid[- ])?(nineteen |nineteen-|eighteen |eighteen-)?(${NAMES.join('|')}))(?!\\w)`,
    'g',
  ),
  read(match) {
    const [whole, figures, short, century, name] = match;
    const mod = / early /.test(whole) ? 'START' : / late /.test(whole) ? 'END' : / mid/.test(whole) ? 'MID' : undefined;
    const extra = mod === undefined ? {} : ({ mod } as const);
    // "1000s of birds" are a number.
    if (figures !== undefined && /^1[0-4]/.test(figures) && !whole.startsWith('the ')) return undefined;
    if (figures !== undefined) return { kind: 'parts', parts: { year: figures }, ...extra };
    if (short !== undefined) return { kind: 'parts', parts: { year: `19${short}` }, ...extra };
    const prefix = century?.startsWith('eighteen') ? '18' : '19';
    return { kind: 'parts', parts: { year: `${prefix}${NAMES.indexOf(name ?? '') + 2}` }, ...extra };
  },
};

/** `the 20th century`, `nineteenth-century`. */
export const century: Recogniser = {
  name: 'century',
  needs: TRIGGER.unit,
  pattern: new RegExp(
    `\\b(?:the )?(?:(early|late|mid)[- ])?(\\d\\d?(?:st|nd|rd|th)|${DAY_ORDINAL})[- ]century\\b(?! fox)(?: (bce?|b\\.c\\.))?`,
    'g',
  ),
  read(match) {
    const [, part, ordinal = '', era] = match;
    const number = ordinalOf(ordinal);
    if (number === undefined || number < 1 || number > 21 || era !== undefined) return undefined;
    const mod = part === 'early' ? 'START' : part === 'late' ? 'END' : part === 'mid' ? 'MID' : undefined;
    const reading = { kind: 'parts', parts: { year: String(number - 1).padStart(2, '0') } } as const;
    return mod === undefined ? reading : { ...reading, mod };
  },
};
