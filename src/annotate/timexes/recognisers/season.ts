import type { Lean, Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { SEASONS } from '../vocabulary.ts';

const LEANS: Record<string, Lean> = {
  last: 'before',
  'this past': 'before',
  past: 'before',
  previous: 'before',
  this: 'within',
  next: 'after',
  coming: 'after',
  'this coming': 'after',
  following: 'after',
};

/** `last summer`, `the spring of 1998`, `in the fall`, `winter 2014`. */
export const season: Recogniser = {
  name: 'season',
  needs: TRIGGER.season,
  pattern:
    /\b(?:(?:the )?(last|this past|this coming|this|next|coming|past|previous|following) (spring|summer|autumn|fall|winter)(?! of (?:discontent|communism))|(?<=\b(?:in|by|since|until|during|before|after|from|through|late|early|mid|of) )(?:the )?(?:(?:early|late|mid)[- ])?(spring|summer|autumn|fall|winter)(?![-\w]| (?:of (?!the year|this year|last year|next year|\d|nineteen)|olympics?|games|apart|off|in)\b)|(?:the )?(?:(?:early|late|mid)[- ])?(spring|summer|autumn|fall|winter)(?= (?:of )?(?:nineteen|(?:19|20)\d\d\b|['’]\d\d\b)))(?!\w)/g,
  read(match, { text }) {
    const [whole, direction, directed, after, dated] = match;
    const word = directed ?? after ?? dated ?? '';
    if (word === 'fall' && directed === undefined && dated === undefined && !whole.startsWith('the ')) return undefined;
    const at = match.index + whole.lastIndexOf(word);
    const two = /^ (?:of )?((?:19|20)\d\d)[-–/]\d\d(?!\d)/.exec(text.slice(match.index + whole.length));
    if (two && word === 'winter')
      return {
        kind: 'parts',
        parts: { season: SEASONS.get(word), year: two[1] },
        end: match.index + whole.length + two[0].length,
      };
    if (directed === undefined && dated === undefined && text[at] !== word[0]) return undefined;
    return {
      kind: 'parts',
      parts: { season: SEASONS.get(word) },
      lean: direction === undefined ? undefined : LEANS[direction],
    };
  },
};

/** `the weekend`, `weekend`. */
export const weekend: Recogniser = {
  name: 'weekend',
  needs: TRIGGER.unit,
  pattern: /\b(?<=\b(?:over|at|on|during|of|by|for|through|until|before) )(?:the |a )?weekend\b/g,
  read(match) {
    return match[0].startsWith('a ') ? undefined : { kind: 'parts', parts: { weekend: true } };
  },
};
