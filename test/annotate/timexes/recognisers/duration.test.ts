import { expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

it.each([
  ['They talked for three days.', 'three days = P3D'],
  ['They talked for two and a half years.', 'two and a half years = P2Y6M'],
  ['The four-year battle ended.', 'The four-year = P4Y'],
  ['They talked for a few months.', 'a few months = PXM'],
  ['They talked for half an hour.', 'half an hour = PT30M'],
  ['They talked for 90 minutes.', '90 minutes = PT90M'],
  ['They talked over the past two weeks.', 'the past two weeks = P2W'],
  ['They talked for decades.', 'decades = PXDE'],
  ['They talked for twenty-four hours.', 'twenty-four hours = PT24H'],
])('%s', (text, value) => expect(valuesOf(text)).toEqual([value]));

it('keeps "more than" as the mod', () => {
  expect(timexesOf('They talked for more than two years.')).toMatchObject([
    { words: 'more than two years', type: 'DURATION', value: 'P2Y', mod: 'MORE_THAN' },
  ]);
});

it.each([
  'He is a 27-year-old singer.',
  'Give me a second chance.',
  'A quarter of an hour-long film.',
  'She came second.',
  'It costs $3 days on end.',
])('no number of seconds, quarters or ages: %s', (text) =>
  expect(valuesOf(text).filter((value) => /27|second = |quarter = |\$/.test(value))).toEqual([]),
);
