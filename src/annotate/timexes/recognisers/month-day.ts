import type { Lean, Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { DASH, DAY, DAY_ORDINAL, MONTH, monthOf, ordinalOf } from '../vocabulary.ts';

const TO = `(?:\\s?${DASH}\\s?|\\sto\\s|\\sthrough\\s|\\suntil\\s)`;
const NOT_A_DAY =
  '(?!:?\\d|[.,/]\\d|(?:st|nd|rd|th)?\\s?(?:%|percent|per cent|million|billion|a\\.?m\\b|p\\.?m\\b|years?\\b|people\\b))';

const LEANS: Record<string, Lean> = { last: 'before', this: 'within', next: 'after' };

/** `May 8`, `May 8th`, `May 8-10`, `March eighth`. */
export const monthDay: Recogniser = {
  name: 'month-day',
  needs: TRIGGER.month,
  pattern: new RegExp(
    `\\b(?:(last|this|next)\\s)?(${MONTH})\\s(?:the\\s)?(?:(${DAY})(?:st|nd|rd|th)?\\b(?:${TO}(${DAY})(?:st|nd|rd|th)?\\b${NOT_A_DAY})?${NOT_A_DAY}|(${DAY_ORDINAL})\\b)`,
    'g',
  ),
  read(match, { text, lower }) {
    const [whole, direction, word = '', figure, until, ordinal = ''] = match;
    const month = monthOf(word);
    if (
      /^(?:may|mar|jan|dec|aug)/.test(word) &&
      !isCapital(text, match.index + whole.indexOf(word, direction?.length ?? 0))
    )
      return undefined;
    if (
      /^(?:,? (?:terror\w*|attacks?|bombings?))/.test(
        lower.slice(match.index + whole.length, match.index + whole.length + 14),
      ) &&
      /^sep.* 11/.test(whole)
    )
      return undefined;
    const lean = direction === undefined ? undefined : LEANS[direction];
    const day = figure === undefined ? ordinalOf(ordinal) : Number(figure);
    const last = until === undefined ? undefined : Number(until);
    if (last !== undefined && day !== undefined && last <= day) return undefined;
    const start = direction === 'this' ? match.index + direction.length + 1 : match.index;
    return {
      kind: 'parts',
      parts: { month, day },
      lean,
      until: last === undefined ? undefined : { month, day: last },
      start,
    };
  },
};

/** `8 May`, `the 8th of May`, `8-10 May`. */
export const dayMonth: Recogniser = {
  name: 'day-month',
  needs: TRIGGER.month,
  pattern: new RegExp(
    `(?<![\\w.,:$£€/-])(?:the\\s)?(?:(?:(${DAY})(?:st|nd|rd|th)?${TO})?(${DAY})(?:st|nd|rd|th)?|(${DAY_ORDINAL}))(?:\\sof)?[\\s-](${MONTH})(?![\\w-])`,
    'g',
  ),
  read(match, scope) {
    const [, from, figure, ordinal = '', word = ''] = match;
    const month = monthOf(word);
    const last = figure === undefined ? ordinalOf(ordinal) : Number(figure);
    if (/^(?:may|mar|jan|dec|aug)/.test(word) && !isCapital(scope.text, match.index + match[0].lastIndexOf(word)))
      return undefined;
    if (from === undefined) return { kind: 'parts', parts: { month, day: last } };
    return { kind: 'parts', parts: { month, day: Number(from) }, until: { month, day: last } };
  },
};

/** `05-Aug-2016`. */
export const dashedDate: Recogniser = {
  name: 'dashed-date',
  needs: TRIGGER.month,
  pattern: /(?<![\w-])(\d\d?)([-/])([a-z]{3,9})\2((?:19|20)\d\d)(?!\w)/g,
  read(match) {
    const month = monthOf(match[3] ?? '');
    return month === undefined ? undefined : { kind: 'parts', parts: { year: match[4], month, day: Number(match[1]) } };
  },
};

function isCapital(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return char !== char.toLowerCase();
}
