import { isRealDate } from '../calendar.ts';
import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';

/** `2015-01-13`, `2015/01/13`, `2015-01-13T10:30Z`. */
export const isoDate: Recogniser = {
  name: 'iso-date',
  needs: TRIGGER.year,
  pattern:
    /(?<![\w./-])((?:1\d|20)\d\d)([-/])(\d\d?)\2(\d\d?)(?:(?:t| at | )(\d\d:\d\d)(?::\d\d)?(?:z|[+-]\d\d:?\d\d)?)?(?![\w/]|-\d)/g,
  read(match) {
    const [, year = '', , month, day, time] = match;
    const parts = { year, month: Number(month), day: Number(day) };
    if (!isRealDate({ year: Number(year), month: parts.month, day: parts.day })) return undefined;
    return { kind: 'parts', parts, clock: time === undefined ? undefined : `T${time}` };
  },
};
