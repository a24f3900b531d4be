import type { Recogniser, Unit } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';

const FROM_PUBLICATION: Record<string, number> = {
  last: -1,
  past: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
  this: 0,
  current: 0,
  present: 0,
  'this past': -1,
  'this coming': 1,
};
const FROM_MENTION: Record<string, number> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  that: 0,
  same: 0,
  'that same': 0,
  subsequent: 1,
};

/** `last week`, `this year`, `next month`, `the following day`, `that year`, `the previous quarter`. */
export const unitDeictic: Recogniser = {
  name: 'unit-deictic',
  needs: TRIGGER.unit | TRIGGER.quarter,
  pattern:
    /\b(?:(the|its|his|her|their|our) )?(this past|this coming|that same|last|past|next|coming|upcoming|this|current|present|previous|preceding|prior|following|subsequent|that|same)[- ](?:(fiscal|calendar|financial|business|academic|school|trading|election) )?(day|weekend|week|month|quarter|year|decade|century)(?:['’]s)?(?![\w]|-old)/g,
  read(match, { lower }) {
    const [whole, article, word = '', , unit = ''] = match;
    const earlier = FROM_MENTION[word];
    if (
      word === 'that' &&
      !/(?:^|\b(?:in|on|of|later|earlier|by|since|during|until|for|after|before|from|,))\s?$/.test(
        lower.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      return undefined;
    if (unit === 'day') {
      if (article === 'the' && word === 'next') return { kind: 'shift', unit: 'day', amount: 1, from: 'mentioned' };
      if (earlier === undefined)
        return word === 'this' ? { kind: 'shift', unit: 'day', amount: 0, from: 'published' } : undefined;
    }
    if (word === 'same' && article !== 'the') return undefined;
    if (earlier !== undefined) return { kind: 'shift', unit: unit as Unit, amount: earlier, from: 'mentioned' };
    if ((word === 'past' || word === 'last') && (unit === 'decade' || unit === 'century') && article === 'the') {
      return { kind: 'fixed', type: 'DURATION', value: unit === 'decade' ? 'P10Y' : 'P100Y' };
    }
    if (
      word === 'past' &&
      article === undefined &&
      !/\b(?:over|in|during|for|this)\s$/.test(lower.slice(Math.max(0, match.index - 8), match.index))
    )
      return undefined;
    const start = article !== undefined && article !== 'the' ? match.index + whole.indexOf(word) : match.index;
    return { kind: 'shift', unit: unit as Unit, amount: FROM_PUBLICATION[word] ?? 0, from: 'published', start };
  },
};
