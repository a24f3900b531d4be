import { expect, it } from 'vitest';
import { tokenize } from '../../../src/annotate/tokens/tokenize.ts';

const wordsOf = (text: string): string[] => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

it.each([
  ['Kim’s aide, J. Smith of Acme Inc., left.', 'Kim|’s|aide|,|J.|Smith|of|Acme|Inc.|,|left|.'],
  ['The U.S. and the U.N. agree.', 'The|U.S.|and|the|U.N.|agree|.'],
  ['Moscow-based, anti-Hitler and Jong-un', 'Moscow|-based|,|anti-|Hitler|and|Jong-un'],
  ['O’Brien and d’Ivoire aren’t here', 'O’Brien|and|d’Ivoire|aren’t|here'],
  ['1,200.50 in the 20th @name #tag', '1,200.50|in|the|20th|@name|#tag'],
  ['Coca-Cola (MM:GAZP)', 'Coca-Cola|(|MM|:|GAZP|)'],
  ['Lau Wai-ching left', 'Lau|Wai-ching|left'],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words.split('|'));
});

it('covers every character that is not white space', () => {
  const text = 'A… b—c “d” é\ud83d\ude00 x_y 3.14.';
  expect(wordsOf(text).join('')).toBe(text.replace(/\s/g, ''));
});
