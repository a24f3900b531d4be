import { expect, it } from 'vitest';
import { edtfOf, timexesOf } from '../timexes-of.ts';

it.each([
  ['It was so in the 1980s.', 'the 1980s = 198X'],
  ["It was so in the '80s.", "the '80s = 198X"],
  ['It was so in the nineties.', 'the nineties = 199X'],
  ['It was so in the 19th century.', 'the 19th century = 18XX'],
  ['A twelfth-century church burned.', 'twelfth-century = 11XX'],
])('%s', (text, edtf) => expect(edtfOf(text)).toEqual([edtf]));

it('keeps which part of it', () => {
  expect(timexesOf('It was so in the early 1990s.')).toMatchObject([{ value: '199', mod: 'START', edtf: '199X' }]);
});

it.each(['She is in her 80s.', 'He makes $1980s bills.', 'Their thirties were hard.'])('no decade: %s', (text) =>
  expect(edtfOf(text)).toEqual([]),
);
