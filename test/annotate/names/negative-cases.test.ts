import { expect, it } from 'vitest';
import { mentionsOf } from './read.ts';

it.each([
  'On Monday the weather was fine, and in December it rained.',
  'However, the committee has not decided. Meanwhile, talks go on.',
  'The foreign minister and the president met the spokesman.',
  'I told him that we would come. He said they were late.',
  'It cost 5 million dollars, or about 4.6 million euros.',
  'Prices rose. Shares fell. Traders waited.',
  'Related: Read more. Sign up now. Share this.',
  'The war ended and the games began; the summit was a success.',
  'Every Mother’s day is long (see page 3).',
])('%s has no name in it', (text) => {
  expect(mentionsOf(text).map((mention) => mention.text)).toEqual([]);
});

it('is no dateline without date, agency or dash', () => {
  expect(mentionsOf('BREAKING The bridge is closed.').some((mention) => mention.rule === 'dateline')).toBe(false);
});

it('does not take a plain bracket for a stock symbol', () => {
  expect(mentionsOf('Old friends (see below) met.').some((mention) => mention.rule === 'ticker')).toBe(false);
});

it('gives no role to a place', () => {
  expect(mentionsOf('The president of Chile spoke.').every((mention) => mention.role === undefined)).toBe(true);
});
