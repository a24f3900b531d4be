import { expect, it } from 'vitest';
import { valuesOf } from '../timexes-of.ts';

it.each([
  ['It is dated 2015-01-13.', '2015-01-13 = 2015-01-13'],
  ['It is dated 2015/01/13.', '2015/01/13 = 2015-01-13'],
  ['Sent 2015-01-13T10:30Z by mail.', '2015-01-13T10:30Z = 2015-01-13T10:30'],
])('%s', (text, value) => expect(valuesOf(text)).toEqual([value]));

it.each(['The part 2015-13-45 was sold.', 'Call 555-2015-01-13-99 now-ish.'])('no date: %s', (text) => {
  expect(valuesOf(text).filter((value) => value.includes('-13'))).toEqual([]);
});
