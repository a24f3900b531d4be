import { expect, test } from 'vitest';
import { FONTS, preloadedFonts } from '../../src/styles/fonts.ts';

test('a page under a Cyrillic title asks for the Cyrillic letters of its text at once, others do not', () => {
  const files = (title: string) => preloadedFonts(title).map(({ file }) => file);
  expect(files('Bridge opens')).toEqual(['literata-latin-normal.woff2', 'golos-latin.woff2']);
  expect(files('Мост открыт')).toEqual([
    'literata-latin-normal.woff2',
    'literata-cyrillic-normal.woff2',
    'golos-latin.woff2',
  ]);
  expect(FONTS.map(({ file }) => file)).toEqual(expect.arrayContaining(files('Мост')));
});
