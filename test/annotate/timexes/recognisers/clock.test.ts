import { expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

it.each([
  ['It struck at 10:30 a.m. on Monday.', '10:30 a.m. on Monday = 2015-01-12T10:30'],
  ['It struck at 3 pm EST yesterday.', '3 pm EST yesterday = 2015-01-12T15:00'],
  ['It struck on Monday at 16:08 GMT.', 'Monday at 16:08 GMT = 2015-01-12T16:08Z'],
  ['It struck at 10:35 a.m. (0735 GMT) on Monday.', '10:35 a.m. (0735 GMT) on Monday = 2015-01-12T10:35'],
  ['It struck at midnight on Monday.', 'midnight on Monday = 2015-01-12T24:00'],
  ["It struck at five o'clock.", "five o'clock = 2015-01-13T05:00"],
])('%s', (text, value) => {
  expect(valuesOf(text, '2015-01-13')).toEqual([value]);
  expect(timexesOf(text, '2015-01-13')[0]?.type).toBe('TIME');
});

it('gives the day only in EDTF, which has no time without seconds', () => {
  expect(timexesOf('It struck at 10:30 a.m. on Monday.', '2015-01-13')[0]?.edtf).toBe('2015-01-12');
});

it.each(['They won by 12:30 to 3.', 'It cost 10.30 in all.', 'Psalm 23:99 was read.', 'It was $12:30 worth.'])(
  'no time: %s',
  (text) => {
    expect(timexesOf(text, '2015-01-13').filter(({ type }) => type === 'TIME')).toEqual([]);
  },
);
