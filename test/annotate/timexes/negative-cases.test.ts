import { describe, expect, it } from 'vitest';
import { timexesOf, valuesOf } from './timexes-of.ts';

/** Words that look like times and are none: nothing at all may be found in these. */
const cases = [
  'You may go, and he may not.',
  'May I come in?',
  'Prime Minister Theresa May spoke to reporters.',
  'They march on the capital, and the march was long.',
  'March on, he said.',
  'An august body it was.',
  'Jan met Mark there.',
  'The second man came second.',
  'He gave it a second chance.',
  'The sun rose; he sat and wed.',
  'The Sun and the Sunday Mirror wrote of it.',
  'The 300 workers struck.',
  'They sold 2000 tickets at 1995 dollars.',
  'It cost $2015 or €1999.',
  'See page 1984, Route 1066 and Room 2001.',
  'Resolution 1718 was passed.',
  'Windows 2000 was sold.',
  'It has 2,015 rows and 1990.5 points.',
  'Dial 555-2010 or 1800-2020.',
  'The ratio is 3/4 and the score was 21:12 to 9.',
  'A quarter of them left the French quarter.',
  'The first half ended 1-0.',
  'He will fall if you spring at him.',
  'The Arab Spring changed much.',
  'A night owl talked by daylight.',
  'Le Monde is not the Daily Mail.',
  'She is 27 years old, a 27-year-old singer.',
  'It is under way, once and for all.',
  'He is a man of the hour.',
  'They saw 1000s of birds.',
  'The DEC has 13 members, and the DEC appeal went well.',
];

describe('nothing temporal', () => {
  it.each(cases)('%s', (text) => {
    expect(valuesOf(text, '2015-01-13')).toEqual([]);
  });
});

describe('findTimexes', () => {
  it('is sorted, without overlaps, with offsets into the article', () => {
    const found = timexesOf(
      'On Tuesday, January 13, 2015 at 10 a.m. they met for two days, two weeks after May 5 and 6 last year.',
      '2015-01-20',
    );
    for (const [index, timex] of found.entries()) {
      expect(timex.words.length).toBeGreaterThan(0);
      expect(timex.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }
  });

  it('is not thrown by letters that grow in lower case', () => {
    expect(timexesOf('İİİİ said on Tuesday in İstanbul.', '2015-01-13').map(({ words }) => words)).toEqual(['Tuesday']);
  });

  it('gets through hostile text', () => {
    for (const piece of ['1 ', 'May ', 'two ', '10:', 'the last ', '2015-', 'on Tuesday said ', "'", 'a and a half ']) {
      expect(Array.isArray(timexesOf(piece.repeat(20_000), '2015-01-13'))).toBe(true);
    }
  });

  it('gives the same for the same text', () => {
    const text = 'Last week they met on May 5. A year earlier it was 2011.';
    expect(timexesOf(text, '2015-01-13')).toEqual(timexesOf(text, '2015-01-13'));
  });
});

it('a time of day with its zone is no year', () => {
  expect(valuesOf('The work was done at 1930 CDT on Wednesday.', '2015-01-13').join()).not.toContain('= 1930');
});

it('figures before a zone are times of day, no year', () => {
  expect(valuesOf('It is on the air from 0910 to 0930 (1410 to 1430 GMT).', '2015-01-13').join()).not.toMatch(
    /= 1\d{3}/,
  );
});
