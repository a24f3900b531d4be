import { expect, it } from 'vitest';
import { edtfOf, valuesOf } from '../timexes-of.ts';

const published = '2014-11-03';

it.each([
  ['Sales fell in the third quarter.', 'the third quarter = 2014-Q3'],
  ['Sales fell in Q3.', 'Q3 = 2014-Q3'],
  ['Sales fell in Q3 2011.', 'Q3 2011 = 2011-Q3'],
  ['Sales fell in the third quarter of 2011.', 'the third quarter of 2011 = 2011-Q3'],
  ['Sales fell in the third quarter of last year.', 'the third quarter of last year = 2013-Q3'],
  ["This year's third-quarter sales fell.", "This year's third-quarter = 2014-Q3"],
  ['It expects to report a third-quarter loss.', 'third-quarter = 2014-Q3'],
  ['It will sell fewer ships in the fourth quarter.', 'the fourth quarter = 2014-Q4'],
  ['It will open the yard in the first quarter.', 'the first quarter = 2015-Q1'],
  ['It opened the yard in the first quarter.', 'the first quarter = 2014-Q1'],
  ['In the first half of 2014 sales rose.', 'the first half of 2014 = 2014-H1'],
  ['Sales fell in the first half of 2011.', 'the first half of 2011 = 2011-H1'],
])('%s', (text, value) => expect(valuesOf(text, published)).toEqual([value]));

it('is the one just over, in January that of the year before', () => {
  expect(valuesOf('Profits fell in the fourth quarter.', '2015-01-26')).toEqual(['the fourth quarter = 2014-Q4']);
});

it('is the one that most of the months up to its end lie in', () => {
  expect(valuesOf('Sales rose in the quarter ended July 31.', published)[0]).toBe('the quarter = 2014-Q2');
  expect(valuesOf('Sales rose in the quarter ended Sept. 30.', published)[0]).toBe('the quarter = 2014-Q3');
});

it('is written as EDTF does: 33 to 36 for quarters, 40 and 41 for halves', () => {
  expect(edtfOf('Sales fell in Q3 2011 and in the first half of 2010.', published)).toEqual([
    'Q3 2011 = 2011-35',
    'the first half of 2010 = 2010-40',
  ]);
});

it('goes back to the quarter that the text is about', () => {
  expect(valuesOf('Sales fell in the second quarter of 2011. In the quarter, profit rose.', published)[1]).toBe(
    'the quarter = 2011-Q2',
  );
});

it.each(['He ate a quarter of the cake.', 'They live in the French quarter.', 'They scored in the first half.'])(
  'no quarter: %s',
  (text) => {
    expect(valuesOf(text, published)).toEqual([]);
  },
);
