import { expect, it } from 'vitest';
import { timexesOf } from './timexes-of.ts';

/** A report in which each date leans on another: tense, publication, the date before. */
const report = [
  'QUITO, June 3. The president will travel to Bern to open a July fair, an agency reported on Wednesday.',
  'She has not been abroad since winning the vote in late 2012.',
  'On April 19, her office had confirmed the journey, and an aide said a week ago that the plans stood.',
  'The fair, which the city holds every year on July 9, is the 40th since the 1974-1975 drought.',
  'Last month the two states signed a treaty; talks had begun in 2003 and stopped in 2006 and 2009.',
  'The following year they went on.',
].join(' ');

it('reads a whole report', () => {
  expect(timexesOf(report, '2015-06-03').map(({ words, value, certainty }) => [words, value, certainty])).toEqual([
    ['June 3', '2015-06-03', 'inferred'],
    ['July', '2015-07', 'inferred'],
    ['Wednesday', '2015-06-03', 'inferred'],
    ['late 2012', '2012', 'stated'],
    ['April 19', '2015-04-19', 'inferred'],
    ['a week ago', '2015-W22', 'inferred'],
    ['every year on July 9', 'XXXX-07-09', 'stated'],
    ['1974-1975', '1974/1975', 'stated'],
    ['Last month', '2015-05', 'inferred'],
    ['2003', '2003', 'stated'],
    ['2006', '2006', 'stated'],
    ['2009', '2009', 'stated'],
    ['The following year', '2010', 'inferred'],
  ]);
});

it('says where each inferred value comes from', () => {
  const found = timexesOf(report, '2015-06-03');
  expect(found.find(({ words }) => words === 'Last month')).toMatchObject({
    anchor: '2015-06-03',
    rule: 'unit-deictic',
  });
  expect(found.at(-1)).toMatchObject({ anchor: '2009', anchorPhrase: '2009' });
  for (const timex of found.filter(({ certainty }) => certainty === 'stated')) expect(timex.anchor).toBe('');
});
