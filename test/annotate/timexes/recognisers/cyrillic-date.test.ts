import { expect, it } from 'vitest';
import { valuesOf } from '../timexes-of.ts';

it.each([
  ['Мост открыли в августе 2011 года.', 'августе 2011 года = 2011-08'],
  ['Мост открыли 28 января 2015 года.', '28 января 2015 года = 2015-01-28'],
  ['Парад пройдёт 9 мая.', '9 мая = 2015-05-09'],
])('%s', (text, value) => expect(valuesOf(text, '2015-01-28')).toEqual([value]));

it.each(['Маяк 12 стоит у моря.', 'В мае тепло.', 'Его зовут Мартин, ему 12.'])('no date: %s', (text) =>
  expect(valuesOf(text, '2015-01-28')).toEqual([]),
);
