import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { DAY_ORDINAL, ordinalOf } from '../vocabulary.ts';

/** `the 70th anniversary of the 1945 victory`: a year where the sentence gives the one it counts from (the last of a range). */
export const anniversary: Recogniser = {
  name: 'anniversary',
  needs: TRIGGER.anniversary,
  pattern: new RegExp(`\\b(?:the |its |his |her |their )?(\\d{1,3}(?:st|nd|rd|th)|${DAY_ORDINAL}) anniversary\\b`, 'g'),
  read(match, { lower }) {
    const count = ordinalOf(match[1] ?? '');
    const end = match.index + match[0].length;
    const of =
      /^ (?:of|since)\b[^.;:]{1,100}?(?<![\w$£€.,-])((?:1\d|20)\d\d)(?:[-–—]((?:1\d|20)\d\d))?(?![\w%]|[.,]\d)/.exec(
        lower.slice(end, end + 130),
      );
    if (count === undefined || of === null) return undefined;
    return { kind: 'parts', parts: { year: String(Number(of[2] ?? of[1]) + count) }, computed: true };
  },
};
