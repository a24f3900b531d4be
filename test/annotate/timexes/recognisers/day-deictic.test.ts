import { expect, it } from 'vitest';
import { valuesOf } from '../timexes-of.ts';

it.each([
  ['She left today.', 'today = 2015-03-01'],
  ['She left yesterday.', 'yesterday = 2015-02-28'],
  ['She leaves tomorrow morning.', 'tomorrow morning = 2015-03-02TMO'],
  ['She left the day before yesterday.', 'the day before yesterday = 2015-02-27'],
  ['She leaves tonight.', 'tonight = 2015-03-01TNI'],
  ['She left last night.', 'last night = 2015-02-28TNI'],
  ['She left at noon yesterday.', 'noon yesterday = 2015-02-28T12:00'],
])('%s', (text, value) => expect(valuesOf(text, '2015-03-01')).toEqual([value]));

it('has no day without a publication date', () => {
  expect(valuesOf('She left yesterday and leaves tomorrow.')).toEqual([
    'yesterday = PAST_REF',
    'tomorrow = FUTURE_REF',
  ]);
});

it('leaves a newspaper alone', () => {
  expect(valuesOf('She told USA Today so.', '2015-03-01')).toEqual([]);
});
