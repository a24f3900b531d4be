import { expect, it } from 'vitest';
import { timexesOf, valuesOf } from '../timexes-of.ts';

it.each([
  ['She now lives here.', 'now = PRESENT_REF'],
  ['She recently left.', 'recently = PAST_REF'],
  ['She will leave soon.', 'soon = FUTURE_REF'],
  ['It is so in recent years.', 'recent years = PAST_REF'],
])('%s', (text, value) => expect(valuesOf(text, '2015-01-13').at(-1)).toBe(value));

it('has no place on the calendar', () => {
  expect(timexesOf('She now lives here.', '2015-01-13')[0]).not.toHaveProperty('edtf');
});

it.each(['Now that she left, he stays.', 'As soon as she left, he stayed.', 'They meet every now and again.'])(
  'says nothing: %s',
  (text) => {
    expect(valuesOf(text, '2015-01-13')).toEqual([]);
  },
);
