import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';

/** `13/01/2015`, `1/13/15`, `13.01.2015`: which number is the day is decided by the evidence of the article. */
export const numericDate: Recogniser = {
  name: 'numeric-date',
  needs: TRIGGER.figure,
  pattern: /(?<![\w$£€./,-])(\d\d?)([/.-])(\d\d?)\2((?:19|20)\d\d|\d\d)(?![\w/]|[.,-]\d)/g,
  read(match) {
    const [, first, separator = '', second, end = ''] = match;
    if (end.length === 2 && separator !== '/') return undefined;
    const a = Number(first);
    const b = Number(second);
    if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
    const year = end.length === 4 ? end : `${Number(end) < 50 ? '20' : '19'}${end}`;
    return { kind: 'numeric', first: a, second: b, year, separator };
  },
};
