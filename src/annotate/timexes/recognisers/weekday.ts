import type { Lean, Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { DAYPART, DAYPARTS, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

const LEANS: Record<string, Lean> = {
  last: 'before',
  'this past': 'before',
  past: 'before',
  next: 'after',
  'this coming': 'after',
  coming: 'after',
  this: 'within',
};
const NAMED =
  /\b(?:black|bloody|good|ash|palm|super|cyber|shrove|maundy|holy|giving|casual|fat|ruby|easter|bowl|pentecost|whit)\s$/;

/** `Tuesday`, `last Friday`, `Monday morning`. */
export const weekday: Recogniser = {
  name: 'weekday',
  needs: TRIGGER.weekday,
  pattern: new RegExp(
    `\\b(?:(last|this past|this coming|this|next|coming|past|the previous|the following|the next)\\s)?(${WEEKDAY})(?:['’]s)?(?:\\s(${DAYPART})\\b)?(?!\\w)`,
    'g',
  ),
  read(match, { text, lower }) {
    const [whole, direction, word = '', daypart] = match;
    const at = match.index + (direction === undefined ? 0 : direction.length + 1);
    if (text[at] === lower[at]) return undefined;
    const rest = lower.slice(at + word.length, at + word.length + 12);
    if (word.endsWith('.') && !/^,? ?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(rest))
      return undefined;
    if (NAMED.test(lower.slice(Math.max(0, at - 12), at))) return undefined;
    if (
      /^ (?:times|herald|post|mirror|telegraph|express|mail|club|night live)\b/.test(rest) &&
      /^ [A-Z]/.test(text.slice(at + word.length))
    )
      return undefined;
    const clock = daypart === undefined ? undefined : DAYPARTS.get(daypart);
    const weekdayPart = weekdayNumber(word);
    if (direction === 'the previous' || direction === 'the following' || direction === 'the next') {
      const lean: Lean = direction === 'the previous' ? 'before' : 'after';
      return { kind: 'parts', parts: { weekday: weekdayPart }, lean, from: 'mentioned', clock };
    }
    const end = match.index + whole.length;
    return {
      kind: 'parts',
      parts: { weekday: weekdayPart },
      lean: direction === undefined ? undefined : LEANS[direction],
      clock,
      end,
    };
  },
};
