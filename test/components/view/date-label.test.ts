import { describe, expect, it } from 'vitest';
import { dateBounds, dayNumber } from '../../../src/components/view/date-bounds.ts';
import { dateLabel, eventDateLabel } from '../../../src/components/view/date-label.ts';

type Day = [year: number, month: number, day: number];

describe('dateLabel', () => {
  it.each([
    ['2015-01-13', '13 January 2015', 'day'],
    ['2015-01-13T10:30', '13 January 2015', 'day'],
    ['2014-12', 'December 2014', 'month'],
    ['2014-12-XX', 'December 2014', 'month'],
    ['2014', '2014', 'year'],
    ['2014~', 'about 2014', 'year'],
    ['2014-12?', 'probably December 2014', 'month'],
    ['199X', '1990s', 'year'],
    ['2015-21', 'spring 2015', 'season'],
    ['2011-36', 'fourth quarter of 2011', 'season'],
    ['2014-12-19/2014-12-22', '19–22 December 2014', 'span'],
    ['2014-11-24/2014-12-02', '24 November – 2 December 2014', 'span'],
    ['2014-12-30/2015-01-02', '30 December 2014 – 2 January 2015', 'span'],
    ['2011-10/2011-12', 'October – December 2011', 'span'],
    ['1991/2015', '1991–2015', 'span'],
    ['2009/..', 'since 2009', 'span'],
    ['../2015-05-09', 'until 9 May 2015', 'span'],
    ['[2015-04-22,2015-04-23]', '22 or 23 April 2015', 'choice'],
    ['{2006,2009,2013-02}', '2006, 2009 and February 2013', 'choice'],
    ['XXXX-01-13', '13 January, year unknown', 'unknown'],
    ['XXXX', 'undated', 'unknown'],
    ['', 'undated', 'unknown'],
  ])('%s is “%s” (%s)', (edtf, text, precision) => {
    expect(dateLabel(edtf)).toMatchObject({ text, precision });
  });

  it('gives a machine-readable value only where HTML has one that is as precise', () => {
    expect(dateLabel('2014-12').datetime).toBe('2014-12');
    for (const vague of ['2014~', '2014-12-XX', '2014/2015', 'XXXX-01-13', '2015-21']) {
      expect(dateLabel(vague).datetime).toBeUndefined();
    }
  });

  it('says of what recurs that it is of every year, and of nothing else', () => {
    expect(eventDateLabel({ date: 'XXXX-05-09', status: 'recurring' }).text).toBe('9 May, every year');
    expect(eventDateLabel({ date: 'XXXX-05-09', status: 'planned' }).text).toBe('9 May, year unknown');
    expect(eventDateLabel({ date: '2015-05-09', status: 'recurring' }).text).toBe('9 May 2015');
  });

  it('shows what it cannot read as it stands', () => {
    expect(dateLabel('2015-W03')).toEqual({ text: '2015-W03', precision: 'unknown' });
    expect(dateLabel('2015-13').text).toBe('2015-13');
  });
});

describe('dateBounds', () => {
  it.each([
    ['2015-01-13', [2015, 1, 13], [2015, 1, 13]],
    ['2016-02', [2016, 2, 1], [2016, 2, 29]],
    ['2014', [2014, 1, 1], [2014, 12, 31]],
    ['201X', [2010, 1, 1], [2019, 12, 31]],
    ['2011-36', [2011, 10, 1], [2011, 12, 31]],
    ['2011-24', [2011, 12, 1], [2012, 2, 29]],
    ['2014-12-19/2015-01-02', [2014, 12, 19], [2015, 1, 2]],
    ['2009/..', [2009, 1, 1], [2009, 12, 31]],
  ] satisfies [string, Day, Day][])('%s', (edtf, first, last) => {
    expect(dateBounds(edtf)).toEqual({ first: dayNumber(...first), last: dayNumber(...last) });
  });

  it('has none without a year', () => {
    expect([dateBounds('XXXX'), dateBounds('XXXX-01-13'), dateBounds('')]).toEqual([undefined, undefined, undefined]);
  });
});
