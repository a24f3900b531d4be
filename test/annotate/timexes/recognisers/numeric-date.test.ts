import { describe, expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

describe('order of day and month', () => {
  it.each([
    ['a number above 12 is the day', 'Seen on 21/01/2015.', undefined, '21/01/2015 = 2015-01-21'],
    ['the other way round', 'Seen on 1/21/2015.', undefined, '1/21/2015 = 2015-01-21'],
    ['full stops put the day first', 'Seen on 03.02.2015.', undefined, '03.02.2015 = 2015-02-03'],
    ['what lies close to publication', 'Seen on 02/03/2015.', '2015-02-05', '02/03/2015 = 2015-02-03'],
    ['nothing tells: the year alone', 'Seen on 02/03/2015.', undefined, '02/03/2015 = 2015'],
  ])('%s', (_name, text, published, value) => expect(valuesOf(text, published)).toEqual([value]));

  it('is that of the other dates of the article', () => {
    expect(valuesOf('Opened on 25/12/2014. Closed on 02/03/2015.')).toEqual([
      '25/12/2014 = 2014-12-25',
      '02/03/2015 = 2015-03-02',
    ]);
  });

  it('is inferred where another reading was possible, else stated', () => {
    expect(timexesOf('Seen on 02/03/2015 and 21/04/2015.').map(({ certainty }) => certainty)).toEqual([
      'inferred',
      'stated',
    ]);
  });
});

it.each(['He won 13/45/2015 of them.', 'Version 10.4.2.1 is out.', 'A ratio of 3/4/5 was kept.'])(
  'no date: %s',
  (text) => {
    expect(valuesOf(text)).toEqual([]);
  },
);
