import { describe, expect, it } from 'vitest';
import { edtfOf, timexesOf, valuesOf } from '../timexes-of.ts';

describe('years', () => {
  it.each([
    ['He took over in 2011.', ['2011 = 2011']],
    ['Tests followed in 2006 and 2009.', ['2006 = 2006', '2009 = 2009']],
    ['In fiscal 1989 it grew.', ['fiscal 1989 = 1989']],
    ['He left in nineteen ninety-six.', ['nineteen ninety-six = 1996']],
    ['They met in the year two thousand.', ['the year two thousand = 2000']],
    ["It was the summer of '98.", ["the summer of '98 = 1998-SU"]],
    ['Rome burned in AD 64.', ['AD 64 = 0064']],
    ['It is of 44 BC.', ['44 BC = BC0044']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));

  it('keeps vagueness: late 2011', () => {
    expect(timexesOf('He took over in late 2011.')).toMatchObject([
      { words: 'late 2011', value: '2011', mod: 'END', edtf: '2011', certainty: 'stated' },
    ]);
    expect(edtfOf('It was built about 1990.')).toEqual(['1990 = 1990~']);
  });

  it('writes ranges and open ends as EDTF intervals', () => {
    expect(edtfOf('The 1941-1945 war was long.')).toEqual(['1941-1945 = 1941/1945']);
    expect(edtfOf('In the 1994–95 season they lost.')).toEqual(['1994–95 = 1994/1995']);
    expect(edtfOf('They have talked since 2003.')).toEqual(['2003 = 2003/..']);
    expect(edtfOf('They talked until 2009.')).toEqual(['2009 = ../2009']);
    expect(edtfOf('It is of 44 BC.')).toEqual(['44 BC = -0043']);
  });
});

it.each([
  'They hired 2000 workers.',
  'It cost $1999 then.',
  'See Resolution 1718 on this.',
  'Flight 1549 landed.',
  'It is 1,999 or 1999.5 long.',
  'A survey of 1709 schoolchildren was made.',
  'Turn to page 1984.',
  'It is 2015% more.',
])('no year: %s', (text) => expect(valuesOf(text)).toEqual([]));
