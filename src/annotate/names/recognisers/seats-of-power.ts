import { type Draft, isCapitalisedAt, type Recogniser, wordAt } from '../page.ts';

const single = new Set(['Kremlin', 'Elysee', 'Élysée', 'Whitehall']);
const double = new Map([
  ['White', 'House'],
  ['Blue', 'House'],
  ['Downing', 'Street'],
  ['Capitol', 'Hill'],
]);

/** Buildings that news names for those who govern in them. They are places; the verb shows where they stand for people. */
export const seatsOfPower: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 0; token < page.count; token++) {
    if (!isCapitalisedAt(page, token) || (isCapitalisedAt(page, token - 1) && wordAt(page, token - 1) !== 'The'))
      continue;
    const word = wordAt(page, token);
    const size = single.has(word) ? 1 : double.get(word) === wordAt(page, token + 1) ? 2 : 0;
    if (size === 0 || isCapitalisedAt(page, token + size)) continue;
    drafts.push({ first: token, end: token + size, kind: 'place', rule: 'seat-of-power', certainty: 0.95 });
  }
  return drafts;
};
