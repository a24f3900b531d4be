import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { timexesOf } from './timexes-of.ts';

const texts = [
  'Sales fell in Q3 2011, in the first half of 2010, in the spring of 1998 and since the fall of 2004.',
  'It was so in the 1980s, in the 19th century, since 2003, until May 9, about 1990 and in 44 BC.',
  'They met last week, over the weekend, on May 8-10, in the 1941-1945 war and in late 2011.',
  'They met at 10:30 a.m. on Monday, yesterday, last month, two weeks ago, a decade ago and every year on May 9.',
  'They met in early June of last year, at Easter, this century and about the third quarter of 2012.',
];

describe('EDTF values', () => {
  it.each(texts)('%s', (text) => {
    const values = timexesOf(text, '2015-01-13').flatMap((timex) => timex.edtf ?? []);
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) expect(() => edtf(value), value).not.toThrow();
  });

  it('are never finer than the words', () => {
    for (const { words, edtf: value } of timexesOf(
      'They met last month, in 2011, in May 2012 and in the 1990s.',
      '2015-01-13',
    )) {
      expect([words, value?.length]).toEqual([words, words === 'last month' || words === 'May 2012' ? 7 : 4]);
    }
  });
});
