import { expect, it } from 'vitest';
import { timexesOf } from '../timexes-of.ts';

const found = (text: string) => timexesOf(text, '2015-01-13').filter(({ rule }) => rule === 'anniversary');

it('has its year where the sentence gives the one it counts from', () => {
  expect(found('They will mark the 70th anniversary of the 1945 treaty.')).toMatchObject([
    { words: 'the 70th anniversary', value: '2015', edtf: '2015', certainty: 'inferred' },
  ]);
});

it('counts from the end of a range', () => {
  expect(found('It is the 70th anniversary of victory in the 1941-1945 war.')).toMatchObject([{ value: '2015' }]);
});

it('goes by what another sentence says of the same thing', () => {
  const text =
    'They will mark the 70th anniversary of the treaty. The 60th anniversary of the treaty was quiet. It is the 70th anniversary of the treaty of 1945.';
  expect(found(text).map(({ value }) => value)).toEqual(['2015', '2005', '2015']);
  expect(found(text)[1]).toMatchObject({ anchor: '1945', certainty: 'inferred' });
});

it('has none otherwise', () => {
  expect(found('They will mark the 70th anniversary of the treaty.')).toEqual([]);
  expect(found('They will mark the 70th anniversary of the treaty. It is of 1945.')).toEqual([]);
  expect(
    found('They will mark the 70th anniversary of the school. It is the 20th anniversary of the 1995 flood.'),
  ).toHaveLength(1);
});
