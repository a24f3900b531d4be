import { expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

const published = '2015-01-13';

it.each([
  ['It was sold in November.', 'November = 2014-11'],
  ['She will attend a May ceremony.', 'May = 2015-05'],
  ['She will attend the ceremony in May.', 'May = 2015-05'],
  ['It was sold last March.', 'last March = 2014-03'],
  ['It was sold in March 2011.', 'March 2011 = 2011-03'],
  ['It was sold in June of last year.', 'June of last year = 2014-06'],
  ['It was sold in Sept. 2011.', 'Sept. 2011 = 2011-09'],
])('%s', (text, value) => expect(valuesOf(text, published)).toEqual([value]));

it('keeps "early" and "late" as the mod', () => {
  expect(timexesOf('It began in late November.', published)).toMatchObject([
    { words: 'late November', value: '2014-11', mod: 'END', edtf: '2014-11' },
  ]);
});
