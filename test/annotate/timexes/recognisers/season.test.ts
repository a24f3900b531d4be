import { expect, it } from 'vitest';
import { edtfOf, valuesOf } from '../timexes-of.ts';

it.each([
  ['She left last summer.', 'last summer = 2014-SU'],
  ['She left in the spring of 1998.', 'the spring of 1998 = 1998-SP'],
  ['She left over the weekend.', 'the weekend = 2015-W02-WE'],
])('%s', (text, value) => expect(valuesOf(text, '2015-01-13')).toEqual([value]));

it('is written as EDTF does', () => {
  expect(edtfOf('She left in the spring of 1998 and over the weekend.', '2015-01-13')).toEqual([
    'the spring of 1998 = 1998-21',
    'the weekend = 2015-01-10/2015-01-11',
  ]);
});

it.each(['Prices fall in winter coats.', 'Hot spring water ran.', 'The Arab Spring began.', 'They will fall.'])(
  'no season: %s',
  (text) => {
    expect(valuesOf(text, '2015-01-13').filter((value) => !value.startsWith('winter'))).toEqual([]);
  },
);
