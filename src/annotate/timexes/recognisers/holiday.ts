import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';

/** Feasts on the same day every year: month, day. */
const FIXED: Record<string, [number, number]> = {
  'christmas day': [12, 25],
  christmas: [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "new year's": [1, 1],
  'new year': [1, 1],
  "valentine's day": [2, 14],
  halloween: [10, 31],
  'may day': [5, 1],
  'veterans day': [11, 11],
  'april fools day': [4, 1],
  "april fool's day": [4, 1],
  "st. patrick's day": [3, 17],
  "international women's day": [3, 8],
};
const MOVABLE = [
  'thanksgiving day',
  'thanksgiving',
  'easter sunday',
  'easter monday',
  'easter',
  'good friday',
  'memorial day',
  'labor day',
  'columbus day',
  'martin luther king day',
];
const names = [...Object.keys(FIXED), ...MOVABLE]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replaceAll("'", "['’]").replaceAll('.', '\\.?'));

const BEFORE_A_FEAST = new Set(
  'on at by in after before until since this last next every for and from over past the'.split(' '),
);

/** Christmas, Easter, Thanksgiving and their like, as days. */
export const holiday: Recogniser = {
  name: 'holiday',
  needs: TRIGGER.holiday,
  pattern: new RegExp(`\\b(?:(last|this|next|past) )?(${names.join('|')})(?![\\w-])`, 'g'),
  read(match, { text }) {
    const name = (match[2] ?? '').replaceAll('’', "'");
    const at = match.index + match[0].length - name.length;
    if (text[at] === name[0]) return undefined;
    if (
      /^(?: (?:Island|tree|card|carol|party|shopping|season|sales|gifts?|presents?|holidays?|dinner|show|message|[A-Z]\w+)|['’]s)/.test(
        text.slice(at + name.length),
      )
    )
      return undefined;
    const previous = /(?:^|\s)(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, at - 16), at))?.[1];
    if (previous !== undefined && !BEFORE_A_FEAST.has(previous.toLowerCase())) return undefined;
    if (name === 'new year' && !/\b(?:the|before|after|by|for|of|at|since) $/.test(text.slice(Math.max(0, at - 8), at)))
      return undefined;
    const lean = match[1] === 'last' || match[1] === 'past' ? 'before' : match[1] === 'next' ? 'after' : undefined;
    const day = FIXED[name];
    if (day) return { kind: 'parts', parts: { month: day[0], day: day[1] }, lean };
    return { kind: 'parts', parts: { feast: name }, lean };
  },
};
