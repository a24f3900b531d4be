import { expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

const published = '2015-01-21';

it.each([
  ['The talks will resume on the 18th.', 'the 18th = 2015-02-18'],
  ['The talks will resume on the 28th.', 'the 28th = 2015-01-28'],
  ['He left on the 30th.', 'the 30th = 2014-12-30'],
  ['He left on the 5th, in the rain.', 'the 5th = 2015-01-05'],
  ['She will be paid by the 5th of next month.', 'the 5th of next month = 2015-02-05'],
])('%s', (text, value) => expect(valuesOf(text, published)).toEqual([value]));

it('is in the month that the text is in, and says so', () => {
  const [, second] = timexesOf('They met on May 8 and again on the 10th.', published);
  expect(second).toMatchObject({ value: '2014-05-10', anchorPhrase: 'May 8', certainty: 'inferred' });
});

it.each([
  'He fell on the 18th hole.',
  'The flat on the 5th floor is shut.',
  'She was fifth, and he was the 6th to arrive.',
  'It ended on the 31st of nothing.',
])('no day: %s', (text) => expect(valuesOf(text, published)).toEqual([]));

it('is nothing where the month has no such day', () => {
  expect(valuesOf('They met on February 8 and again on the 30th.', published)).toEqual(['February 8 = 2015-02-08']);
});
