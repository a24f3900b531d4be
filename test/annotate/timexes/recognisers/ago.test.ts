import { expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

const published = '2015-01-13';

it.each([
  ['She left a week ago.', 'a week ago = 2015-W02'],
  ['She left three days ago.', 'three days ago = 2015-01-10'],
  ['She left two months ago.', 'two months ago = 2014-11'],
  ['She left ten years ago.', 'ten years ago = 2005'],
  ['She left a decade ago.', 'a decade ago = 2005'],
  ['She left a year and a half ago.', 'a year and a half ago = 2013-07'],
  ['She left several years ago.', 'several years ago = PAST_REF'],
  ['She left a fortnight ago.', 'a fortnight ago = 2015-W01'],
])('%s', (text, value) => expect(valuesOf(text, published)).toEqual([value]));

it.each([
  ['They met on May 5, 2011. Two days later he left.', '2011-05-07'],
  ['They met on May 5, 2011. Three years earlier he had been ill.', '2008'],
  ['They met in 2011. He had been ill the year before.', '2010'],
])('%s', (text, value) => expect(timexesOf(text, published).at(-1)).toMatchObject({ value, certainty: 'inferred' }));

it('is the same quarter of the other year in a report on a quarter', () => {
  const [, second] = timexesOf('Net income rose in the third quarter from a year ago.', '2014-11-03');
  expect(second).toMatchObject({
    words: 'a year ago',
    value: '2013-Q3',
    edtf: '2013-35',
    anchorPhrase: 'the third quarter',
  });
});

it('has no year without a publication date', () => {
  expect(valuesOf('She left ten years ago.')).toEqual(['ten years ago = PAST_REF']);
});
