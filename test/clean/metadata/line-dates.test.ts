import { describe, expect, test } from 'vitest';
import { chooseDayOrder, orderedDate } from '../../../src/clean/metadata/choose-day-order.ts';
import { findDates } from '../../../src/clean/metadata/find-dates.ts';
import { readLineDates } from '../../../src/clean/metadata/read-date-clue.ts';

const read = (line: string) =>
  readLineDates(line).map(({ role, labelled, date }) =>
    [role, labelled ? 'labelled' : 'bare', date.edtf, date.time ?? ''].join(' '),
  );

describe('dates that a line states of its article', () => {
  test.each([
    ['Published 21/01/2015, 13:10', ['published labelled 2015-01-21 13:10']],
    ['2014-11-19 17:06', ['published bare 2014-11-19 17:06']],
    ['30 April 2015 |', ['published bare 2015-04-30 ']],
    ['Updated on: November 19, 2019 / 10:07 AM / CBS News', ['updated labelled 2019-11-19 10:07']],
    ['By Joe Doe November 19, 2019, 07:47 PM EST', ['published bare 2019-11-19 19:47-05:00']],
    [
      'Posted 3 May 2013 | Last updated 4 May 2013 08:15 GMT',
      ['published labelled 2013-05-03 ', 'updated labelled 2013-05-04 08:15+00:00'],
    ],
    ['2015-01-21T13:10:00+03:00', ['published bare 2015-01-21 13:10+03:00']],
    ['13 января 2015, 12:30 мск', ['published bare 2015-01-13 12:30+03:00']],
    ['입력 2015.01.13 10:20', ['published labelled 2015-01-13 10:20']],
    ['发布时间：2015年1月13日 08:15', ['published labelled 2015-01-13 08:15']],
    ['Publié le 3 mai 2015 à 17h06', ['published labelled 2015-05-03 17:06']],
    ['17. März 2016, 14.20 Uhr', ['published bare 2016-03-17 14:20']],
    ['January 13', ['published bare XXXX-01-13 ']],
    ['20 травня 2011', ['published bare 2011-05-20 ']],
    ['5 października 2018 | 06:00', ['published bare 2018-10-05 06:00']],
    [
      '08 Ocak 2014 - 11:32 | Son Güncelleme : 08 Ocak 2014 - 13:05',
      ['published bare 2014-01-08 11:32', 'updated labelled 2014-01-08 13:05'],
    ],
    ['10.fev.2019 às 2h00', ['published bare 2019-02-10 02:00']],
    ['Updated: 07 अगस्त 2019 07:22 PM', ['updated labelled 2019-08-07 19:22']],
    ['17 مايو/ أيار 2022', ['published bare 2022-05-17 ']],
    ['2011年9月27日18時42分', ['published bare 2011-09-27 18:42']],
    [
      'PUBLISHED: 13:10, 21 January 2013 | UPDATED: 17:45, 21 January 2013',
      ['published labelled 2013-01-21 13:10', 'updated labelled 2013-01-21 17:45'],
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('what is no line of dates', () => {
  test.each([
    'The ministry said on 3 May 2015 that the bridge would stay shut until the end of the year.',
    'Tarn beat Osthaven 3-2 and 4-1',
    '2 hours ago',
    'May 2015',
    '31 February 2015',
    '99/99/2015',
    'Version 10.12.14.3 is out',
  ])('%s', (line) => {
    expect(read(line)).toEqual([]);
  });
});

describe('day and month of numeric dates', () => {
  const doubtful = findDates('05/04/2015');

  test('a written-out date decides', () => {
    const order = chooseDayOrder(doubtful, findDates('held on May 4'), 'en');
    expect(doubtful.map((date) => orderedDate(date, order).edtf)).toEqual(['2015-05-04']);
  });

  test('the language decides where it leaves no doubt', () => {
    const order = chooseDayOrder(doubtful, [], 'fr');
    expect(doubtful.map((date) => orderedDate(date, order).edtf)).toEqual(['2015-04-05']);
  });

  test('only the year is taken if nothing decides', () => {
    const order = chooseDayOrder(doubtful, [], 'en');
    expect(doubtful.map((date) => orderedDate(date, order))).toEqual([{ edtf: '2015', doubtful: true }]);
  });

  test('a day above twelve can be read one way only', () => {
    expect(findDates('21/01/2015').map(({ edtf, other }) => [edtf, other])).toEqual([['2015-01-21', undefined]]);
    expect(findDates('01/21/2015').map(({ edtf, other }) => [edtf, other])).toEqual([['2015-01-21', undefined]]);
  });
});
