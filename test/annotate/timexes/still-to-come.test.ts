import { describe, expect, test } from 'vitest';
import { edtfOf } from './timexes-of.ts';

describe('a date without its year that is still to come', () => {
  test.each([
    ['something is meant for it', 'The town has invited the choir to Elvik for May 9.', ['May 9 = 2015-05-09']],
    ['a list of guests', 'Lund was on the list of guests for May 9.', ['May 9 = 2015-05-09']],
    ['what was set for it', 'The vote, which was set for May 21, is off.', ['May 21 = 2015-05-21']],
    ['a plain verb after will', 'She will not speak but will lay a wreath on May 10.', ['May 10 = 2015-05-10']],
    ['this Friday', 'Lund said that this Friday would be better.', ['this Friday = 2014-12-05']],
    ['a timetable in the present tense', 'The ferry to Elvik opens Thursday.', ['Thursday = 2014-12-04']],
    ['will have', 'Aas will have a test on Friday.', ['Friday = 2014-12-05']],
  ])('%s', (_, text, expected) => {
    expect(edtfOf(text, '2014-12-02')).toEqual(expected);
  });
});

test('a day by which something had been reached looks back, a day by which it will be does not', () => {
  expect(edtfOf('Thirty ports had filed their reports by Monday.', '2014-11-20')).toEqual(['Monday = 2014-11-17']);
  expect(edtfOf('Thirty ports must file their reports by Monday.', '2014-11-20')).toEqual(['Monday = 2014-11-24']);
});

test('a participle looks back', () => {
  expect(edtfOf('The report, published in February, names them.', '2014-11-19')).toEqual(['February = 2014-02']);
});

test('“a day later” of what is to come follows the last day to come, not the last day named', () => {
  expect(
    edtfOf('Lund will travel on May 9. The port said so on Thursday. Aas plans to be there a day later.', '2015-05-04'),
  ).toEqual(['May 9 = 2015-05-09', 'Thursday = 2015-04-30', 'a day later = 2015-05-10']);
});

test('“earlier in the day” is the day last named', () => {
  expect(edtfOf('The council met on Tuesday. The plan failed earlier in the day.', '2014-11-20').at(-1)).toMatch(
    / = 2014-11-18$/,
  );
});

test('what is put off until a day happens on it; what lasts until then ends on it', () => {
  expect(edtfOf('The hearing was postponed until June 18.', '2015-05-04')).toEqual(['June 18 = 2015-06-18']);
  expect(edtfOf('Schools will stay shut until June 18.', '2015-05-04')).toEqual(['June 18 = ../2015-06-18']);
});

test('round years ago are about that year', () => {
  expect(edtfOf('She came to power three years ago.', '2014-11-14')).toEqual(['three years ago = 2011~']);
});

test('a plan that had been made looks back', () => {
  expect(edtfOf('A ship that had been due to land on Friday was sent on.', '2014-12-06')).toEqual([
    'Friday = 2014-12-05',
  ]);
});
