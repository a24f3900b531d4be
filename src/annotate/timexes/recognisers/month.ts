import type { Lean, Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { MONTH, monthOf } from '../vocabulary.ts';

const LEANS: Record<string, Lean> = {
  last: 'before',
  past: 'before',
  'this past': 'before',
  next: 'after',
  coming: 'after',
  'this coming': 'after',
  this: 'within',
};
const BEFORE_A_MONTH =
  /(?:^|[\s(“"])(?:in|of|since|by|until|till|from|to|last|next|this|late|early|mid|and|or|between|through|during|before|after|for|each|every|around|about|past|coming|beginning|end|a|the|its|that|on)[\s-]$|[-–—]$/;

/** `DEC` in a text that is not all in capitals: the name of a body. */
function isAcronym(text: string, at: number, name: string): boolean {
  return name.length <= 4 && /^\p{Lu}{3,4}$/u.test(text.slice(at, at + name.length)) && /\p{Ll}{3}/u.test(text);
}

/** A month alone: `January`, `last May`, `Feb.`. `May` and `March` must look like names of months, short names must stand as dates. */
export const month: Recogniser = {
  name: 'month',
  needs: TRIGGER.month,
  pattern: new RegExp(`\\b(?:(last|this past|this coming|this|next|coming|past)\\s)?(${MONTH})(?![\\w-](?!$))`, 'g'),
  read(match, { text, lower }) {
    const [whole, direction, word = ''] = match;
    const at = match.index + whole.length - word.length;
    if (text[at] === lower[at]) return undefined;
    const before = lower.slice(Math.max(0, at - 12), at);
    const next = lower.slice(at + word.length, at + word.length + 12);
    if (/^ \d\d?(?:st|nd|rd|th)?\b(?![:.]?\d|%)/.test(next)) return undefined;
    const name = word.replace('.', '');
    if (isAcronym(text, at, name) && !/^,? ?(?:1[89]|20)\d\d\b/.test(next)) return undefined;
    if (name.length <= 4 && name !== 'june' && name !== 'july') {
      const followedByYear = /^,? ?(?:of )?(?:1[89]|20)\d\d\b/.test(next);
      const sure = followedByYear || BEFORE_A_MONTH.test(before);
      if (name !== 'may' && !(sure || word.endsWith('.'))) return undefined;
      if (name === 'may' && !sure) return undefined;
    }
    if (name === 'march' && !BEFORE_A_MONTH.test(before) && !/^,? ?(?:of )?(?:1[89]|20)\d\d\b/.test(next))
      return undefined;
    if (
      /^(?:’s|'s)? (?:said|says|told|added)\b/.test(next) &&
      direction === undefined &&
      /[A-Z][\w.]* $/.test(text.slice(Math.max(0, at - 12), at))
    )
      return undefined;
    if (/^(?:st|street|avenue|road|revolution)\b/.test(next.trimStart())) return undefined;
    const end = at + (word.endsWith('.') && match.index + whole.length === text.length ? word.length - 1 : word.length);
    return {
      kind: 'parts',
      parts: { month: monthOf(word) },
      lean: direction === undefined ? undefined : LEANS[direction],
      end,
    };
  },
};
