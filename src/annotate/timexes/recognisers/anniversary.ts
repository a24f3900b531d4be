import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { DAY_ORDINAL, ordinalOf } from '../vocabulary.ts';

const ANNIVERSARY = `\\b(?:the |its |his |her |their )?(\\d{1,3}(?:st|nd|rd|th)|${DAY_ORDINAL}) anniversary\\b`;
const YEAR_OF =
  /^ (?:of|since)\b[^.;:]{1,100}?(?<![\w$£€.,-])((?:1\d|20)\d\d)(?:[-–—]((?:1\d|20)\d\d))?(?![\w%]|[.,]\d)/;

/** What an anniversary counts from: a year and the words that name it. */
export interface Founding {
  year: number;
  words: ReadonlySet<string>;
  phrase: string;
}

/** `the 70th anniversary of the 1945 victory`: its year is worked out where the text gives the one it counts from (the last of a range). */
export const anniversary: Recogniser = {
  name: 'anniversary',
  needs: TRIGGER.anniversary,
  pattern: new RegExp(ANNIVERSARY, 'g'),
  read(match, { lower }) {
    const count = ordinalOf(match[1] ?? '');
    if (count === undefined) return undefined;
    const rest = lower.slice(match.index + match[0].length, match.index + match[0].length + 130);
    const of = YEAR_OF.exec(rest);
    if (of === null) return { kind: 'anniversary', count, words: wordsAfter(rest) };
    const from = of[2] ?? of[1] ?? '';
    return { kind: 'parts', parts: { year: String(Number(from) + count) }, computed: from };
  },
};

/** The years that the anniversaries of an article count from, where it gives them. */
export function foundingsOf(text: string): Founding[] {
  if (!text.includes('anniversary')) return [];
  const foundings: Founding[] = [];
  const lower = text.toLowerCase();
  for (const match of lower.matchAll(new RegExp(ANNIVERSARY, 'g'))) {
    const rest = lower.slice(match.index + match[0].length, match.index + match[0].length + 130);
    const of = YEAR_OF.exec(rest);
    if (of !== null)
      foundings.push({
        year: Number(of[2] ?? of[1]),
        words: wordsAfter(rest),
        phrase: of[2] === undefined ? (of[1] ?? '') : `${of[1]}-${of[2]}`,
      });
  }
  return foundings;
}

/** Content words that say what is remembered: those after "anniversary of", up to the next clause. */
function wordsAfter(rest: string): Set<string> {
  const clause = /^ (?:of|since) ([^.,;:]{0,80})/.exec(rest)?.[1] ?? '';
  return new Set((clause.match(/[a-z]{5,}/g) ?? []).slice(0, 6));
}
