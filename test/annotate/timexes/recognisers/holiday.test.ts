import { expect, it } from 'vitest';
import { valuesOf } from '../timexes-of.ts';

it.each([
  ['She left on Christmas Eve.', 'Christmas Eve = 2014-12-24'],
  ['She left on Thanksgiving.', 'Thanksgiving = 2014-11-27'],
  ['She will leave at Easter.', 'Easter = 2015-04-05'],
  ['She left on Easter Monday 2011.', 'Easter Monday 2011 = 2011-04-25'],
])('%s', (text, value) => expect(valuesOf(text, '2015-01-13')).toEqual([value]));

it.each(['The singer Ann Christmas left.', 'They cut a Christmas tree.', 'Easter Island is far.'])(
  'no day: %s',
  (text) => {
    expect(valuesOf(text, '2015-01-13')).toEqual([]);
  },
);
