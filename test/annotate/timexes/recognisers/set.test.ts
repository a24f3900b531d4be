import { expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

it.each([
  ['It is marked every year on May 9.', 'every year on May 9 = XXXX-05-09'],
  ['It is marked on May 9 every year.', 'on May 9 every year = XXXX-05-09'],
  ['They meet every day.', 'every day = P1D'],
  ['They meet every two weeks.', 'every two weeks = P2W'],
  ['They meet every other month.', 'every other month = P2M'],
  ['They meet each Tuesday.', 'each Tuesday = XXXX-WXX-2'],
  ['They meet on Mondays.', 'Mondays = XXXX-WXX-1'],
  ['They meet daily.', 'daily = P1D'],
  ['They meet twice a week.', 'twice a week = P1W'],
  ['It costs 40 dollars a year.', 'a year = P1Y'],
])('%s', (text, value) => {
  expect(valuesOf(text, '2015-01-13')).toEqual([value]);
  expect(timexesOf(text, '2015-01-13')[0]?.type).toBe('SET');
});

it.each(['She told the Daily Post.', 'He reads Business Weekly often.'])('no set: %s', (text) =>
  expect(valuesOf(text)).toEqual([]),
);
