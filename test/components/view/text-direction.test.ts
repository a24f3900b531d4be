import { expect, test } from 'vitest';
import { textDirection } from '../../../src/components/view/text-direction.ts';

test('a text runs as its first letter does', () => {
  expect(textDirection('«توقفت العبارة» — BBC')).toBe('rtl');
  expect(textDirection('2015: המעבורת נשארת בנמל')).toBe('rtl');
  expect(textDirection('The ferry العبارة')).toBe('ltr');
  expect(textDirection('Паром')).toBe('ltr');
  expect(textDirection('2015')).toBe('ltr');
});
