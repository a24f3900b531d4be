import { describe, expect, it } from 'vitest';
import { edtfOf, timexesOf, valuesOf } from '../timexes-of.ts';

const published = '2015-01-13';

describe('day and month', () => {
  it.each([
    ['He confirmed it on December 19.', 'December 19 = 2014-12-19'],
    ['They will meet on May 9.', 'May 9 = 2015-05-09'],
    ['The deal expires on Jan. 30.', 'Jan. 30 = 2015-01-30'],
    ['It must be paid by March 1st.', 'March 1st = 2015-03-01'],
    ['It was opened on 8 May 2011.', '8 May 2011 = 2011-05-08'],
    ['It was opened on the 5th of June, 2011.', 'the 5th of June, 2011 = 2011-06-05'],
    ['It was opened on Tuesday, June 7, 2011.', 'Tuesday, June 7, 2011 = 2011-06-07'],
    ['The photo of November 18, 2014 shows her.', 'November 18, 2014 = 2014-11-18'],
    ['It was opened 05-Aug-2016.', '05-Aug-2016 = 2016-08-05'],
    ['It was opened on June 5 last year.', 'June 5 last year = 2014-06-05'],
  ])('%s', (text, value) => expect(valuesOf(text, published)).toEqual([value]));

  it('makes an interval of a range', () => {
    expect(edtfOf('The fair will be held on May 8-10.', published)).toEqual(['May 8-10 = 2015-05-08/2015-05-10']);
    expect(edtfOf('The fair was held from 8 to 10 May 2011.', published)).toEqual([
      '8 to 10 May 2011 = 2011-05-08/2011-05-10',
    ]);
  });

  it('is stated with its year, inferred without', () => {
    const [stated, inferred] = timexesOf('It ran from May 9, 2014 to December 19.', published);
    expect(stated).toMatchObject({ certainty: 'stated', anchor: '', rule: 'month-day+year' });
    expect(inferred).toMatchObject({ certainty: 'inferred', anchor: published });
  });

  it('leaves the year open if the publication date is unknown', () => {
    expect(timexesOf('It happened on December 19.')).toMatchObject([{ value: 'XXXX-12-19', anchor: '' }]);
    expect(edtfOf('It happened on December 19.')).toEqual([]);
  });

  it('knows leap years', () => {
    expect(valuesOf('He was born on February 29, 2012.')).toEqual(['February 29, 2012 = 2012-02-29']);
    expect(valuesOf('He was born on February 29, 2013.').join()).not.toContain('2013-02-29');
  });
});

it.each(['You may 5 times try.', 'In May 30 percent voted.', 'March 3 million copies out.'])('no day: %s', (text) => {
  expect(valuesOf(text, published).join()).not.toMatch(/-\d\d-\d\d/);
});
