import { expect, test } from 'vitest';
import { FONTS, pageFonts, preloadedFonts } from '../../src/styles/fonts.ts';

test('a page under a Cyrillic title asks for the Cyrillic letters of its text at once, others do not', () => {
  const files = (title: string) => preloadedFonts(title).map(({ file }) => file);
  const latin = [
    'literata-latin-400.woff2',
    'literata-latin-600.woff2',
    'golos-latin-400.woff2',
    'golos-latin-600.woff2',
  ];
  expect(files('Bridge opens')).toEqual(latin);
  expect(files('Мост открыт')).toEqual([...latin, 'literata-cyrillic-400.woff2', 'literata-cyrillic-600.woff2']);
  expect(FONTS.map(({ file }) => file)).toEqual(expect.arrayContaining(files('Мост')));
});

test('a page with a name or two in Cyrillic does without the fonts for it, one with a paragraph does not', () => {
  const hasCyrillic = (title: string, html: string) =>
    pageFonts(title, html).some(({ file }) => file.includes('cyrillic'));
  expect(
    hasCyrillic('Bridge', `<p>Anna Berg (Анна Берг)</p>${'<p>The bridge across the bay is open.</p>'.repeat(50)}`),
  ).toBe(false);
  expect(
    hasCyrillic(
      'Bridge',
      `<p>${'Мост через залив открыт. '.repeat(20)}</p>${'<p>The bridge across the bay is open.</p>'.repeat(50)}`,
    ),
  ).toBe(true);
  expect(hasCyrillic('Мост', '<p>Bridge</p>')).toBe(true);
  expect(pageFonts('Bridge', 'Łódź').some(({ file }) => file.includes('latin-ext'))).toBe(true);
});
