import { describe, expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

/** A Tuesday. */
const published = '2015-01-13';

describe('a weekday', () => {
  it.each([
    ['The agency reported on Tuesday.', 'Tuesday = 2015-01-13'],
    ['The council met on Monday.', 'Monday = 2015-01-12'],
    ['The council met on Wednesday.', 'Wednesday = 2015-01-07'],
    ['The council will meet on Friday.', 'Friday = 2015-01-16'],
    ['The shop is to be closed until Saturday.', 'Saturday = 2015-01-17'],
    ['On Thursday, the council will meet.', 'Thursday = 2015-01-15'],
    ['She left last Tuesday.', 'last Tuesday = 2015-01-06'],
    ['She leaves next Tuesday.', 'next Tuesday = 2015-01-20'],
    ['She left on Monday night.', 'Monday night = 2015-01-12TNI'],
    ['She left at 10:30 a.m. Monday.', '10:30 a.m. Monday = 2015-01-12T10:30'],
    ['She left on Friday of last week.', 'Friday of last week = 2015-01-09'],
  ])('%s', (text, value) => expect(valuesOf(text, published)).toEqual([value]));

  it('goes by the date mentioned where the words say so', () => {
    const [, second] = timexesOf('They met on May 5, 2011. The previous Friday he had been ill.', published);
    expect(second).toMatchObject({ value: '2011-04-29', anchor: '2011-05-05', anchorPhrase: 'May 5, 2011' });
  });

  it('is not placed without a publication date', () => {
    expect(timexesOf('The council met on Monday.')).toMatchObject([
      { value: 'XXXX-WXX-1', certainty: 'inferred', anchor: '' },
    ]);
    expect(timexesOf('The council met on Monday.')[0]).not.toHaveProperty('edtf');
    expect(valuesOf('The council met on Monday.', '2015')).toEqual(['Monday = XXXX-WXX-1']);
  });
});

it.each([
  'Black Friday was busy.',
  'He sat in the sun.',
  'The Sun. It shines.',
  'He reads the Sunday Times.',
  'They wed young.',
])('no weekday: %s', (text) => {
  expect(valuesOf(text, published)).toEqual([]);
});
