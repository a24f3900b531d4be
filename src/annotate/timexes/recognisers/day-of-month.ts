import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';

const SHIFTS: Record<string, number> = { this: 0, the: 0, last: -1, next: 1 };

/** `on the 18th`, `by the 5th of next month`: a preposition before it, and nothing after it that it could count. */
export const dayOfMonth: Recogniser = {
  name: 'day-of-month',
  needs: TRIGGER.figure,
  pattern:
    /(?<=\b(?:on|by|until|till|from|since|before|after|for|to|and) )the (3[01]|[12]?\d)(?:st|nd|rd|th)(?: of (this|the|last|next) month\b|(?=[.,;:!?)"”’]|$| (?:and|or|but|to|until|when|while|as|after|before|with|by|he|she|it|they|we|was|were|is|are|will|would|had|has)\b))/g,
  read(match) {
    const [, day, month] = match;
    return {
      kind: 'parts',
      parts: { day: Number(day) },
      ...(month === undefined ? {} : { monthShift: SHIFTS[month] }),
    };
  },
};
