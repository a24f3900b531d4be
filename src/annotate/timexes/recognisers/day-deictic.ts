import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { DAYPART, DAYPARTS } from '../vocabulary.ts';

const DAYS: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };

/** `today`, `yesterday morning`, `tonight`, `last night`, `this afternoon`, `the day before yesterday`. */
export const dayDeictic: Recogniser = {
  name: 'day-deictic',
  needs: TRIGGER.deictic | TRIGGER.daypart,
  pattern: new RegExp(
    `\\b(?:(the day before yesterday|the day after tomorrow)|(today|yesterday|tomorrow)(?:['’]s)?(?:\\s(${DAYPART})\\b)?|(tonight)|(last|this|yester) ?(${DAYPART})\\b)(?!\\w)`,
    'g',
  ),
  read(match, { text, lower }) {
    const [whole, far, day, daypart, tonight, which, part = ''] = match;
    if (
      /^(?:usa? )?today$/.test(whole) &&
      /\b(?:USA|Russia|Psychology|India|[Tt]he) Today$/.test(text.slice(Math.max(0, match.index - 11), match.index + 5))
    )
      return undefined;
    if (
      /^[- ]night live| show\b/.test(lower.slice(match.index + whole.length, match.index + whole.length + 11)) &&
      day !== undefined
    )
      return undefined;
    if (far !== undefined)
      return { kind: 'shift', unit: 'day', amount: far.endsWith('yesterday') ? -2 : 2, from: 'published' };
    if (tonight !== undefined) return { kind: 'shift', unit: 'day', amount: 0, from: 'published', clock: 'TNI' };
    if (day !== undefined) {
      const clock = daypart === undefined ? undefined : DAYPARTS.get(daypart);
      return { kind: 'shift', unit: 'day', amount: DAYS[day] ?? 0, from: 'published', clock };
    }
    return {
      kind: 'shift',
      unit: 'day',
      amount: which === 'this' ? 0 : -1,
      from: 'published',
      clock: DAYPARTS.get(part),
    };
  },
};
