import { describe, expect, it } from 'vitest';
import { edtfOf, timexesOf, valuesOf } from '../timexes-of.ts';

const published = '2015-01-21';

describe('from the publication', () => {
  it.each([
    ['She left last month.', 'last month = 2014-12'],
    ['She left last year.', 'last year = 2014'],
    ['She left last week.', 'last week = 2015-W03'],
    ['She leaves next month.', 'next month = 2015-02'],
    ['She left this week.', 'this week = 2015-W04'],
    ['She left last quarter.', 'last quarter = 2014-Q4'],
    ['She left earlier this year.', 'earlier this year = 2015'],
    ['She left this weekend.', 'this weekend = 2015-W04-WE'],
  ])('%s', (text, value) => expect(valuesOf(text, published)).toEqual([value]));

  it('writes weeks as EDTF intervals, quarters as EDTF does', () => {
    expect(edtfOf('She left last week.', published)).toEqual(['last week = 2015-01-12/2015-01-18']);
    expect(edtfOf('She left last quarter.', published)).toEqual(['last quarter = 2014-36']);
  });
});

describe('from the date mentioned', () => {
  it.each([
    ['They met on May 5, 2011. The following day he left.', 'The following day = 2011-05-06'],
    ['They met in May 2011. The following month he left.', 'The following month = 2011-06'],
    ['They met in 2011. The following year he left.', 'The following year = 2012'],
    ['They met in 2011. That year he left.', 'That year = 2011'],
    ['They met on May 5, 2011. He left the same day.', 'the same day = 2011-05-05'],
  ])('%s', (text, value) => expect(valuesOf(text, published).at(-1)).toBe(value));

  it('says which words it went by', () => {
    expect(timexesOf('They met on May 5, 2011. The following day he left.', published)[1]).toMatchObject({
      anchor: '2011-05-05',
      anchorPhrase: 'May 5, 2011',
      certainty: 'inferred',
    });
  });
});

it('is vague without a publication date', () => {
  expect(valuesOf('She left last month and this year.')).toEqual(['last month = PAST_REF', 'this year = PRESENT_REF']);
});
