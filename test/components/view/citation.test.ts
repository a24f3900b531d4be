import { describe, expect, it } from 'vitest';
import { bibtexText, bibtexUrl } from '../../../src/components/view/bibtex.ts';
import { citeArticle, citePage } from '../../../src/components/view/citation.ts';
import { cslDate } from '../../../src/components/view/csl.ts';
import type { AnnotatedArticle } from '../../../src/schemas/annotation.ts';
import type { DossierConfig } from '../../../src/schemas/dossier-config.ts';
import { article, dossier } from './sample-dossier.ts';

const config: DossierConfig = { title: 'A dossier', language: 'en', timeZone: 'UTC' };
const derivation = { phrase: 'By A. Writer', anchor: '', rule: 'byline', certainty: 'stated' } as const;

function titled(value: string, more: Partial<AnnotatedArticle> = {}): AnnotatedArticle {
  return article('guest', '2015-01-13', ['He came.'], { title: { value, derivation, spans: [] }, ...more });
}

/** The one item of a CSL-JSON array. */
function item(csl: string): Record<string, unknown> {
  const items: unknown = JSON.parse(csl);
  if (!Array.isArray(items) || items.length !== 1) throw new Error(`not one item: ${csl}`);
  return items[0] as Record<string, unknown>;
}

describe('citation', () => {
  it('names author, headline, publisher, date, dossier, address and capture', () => {
    const cited = titled('Guest expected', { byline: { value: 'A. Writer', derivation, spans: [] } });
    const { plain, bibtex } = citeArticle(cited, { ...config, url: 'https://example.org/dossier' });
    expect(plain).toBe(
      'A. Writer. “Guest expected.” Paper guest, 13 January 2015. In A dossier, https://example.org/dossier/articles/guest/. Capture SHA-256 aaaaaaaaaaaaaaaa.',
    );
    expect(bibtex).toBe(
      [
        '@article{guest,',
        '  author = {{A. Writer}},',
        '  title = {{Guest expected}},',
        '  journal = {Paper guest},',
        '  year = {2015},',
        '  month = jan,',
        '  date = {2015-01-13},',
        '  url = {https://example.org/dossier/articles/guest/},',
        '  note = {In: A dossier, articles/guest/. Capture SHA-256 aaaaaaaaaaaaaaaa.},',
        '}',
      ].join('\n'),
    );
  });

  it('makes up no address, date, author or day of access', () => {
    const bare = titled('Guest?');
    delete bare.published;
    const { plain, bibtex, csl } = citeArticle(bare, config);
    expect(plain).toBe(
      '“Guest?” Paper guest, undated. In A dossier, articles/guest/. Capture SHA-256 aaaaaaaaaaaaaaaa.',
    );
    expect(bibtex).not.toMatch(/url|year|month|date|author/);
    expect(Object.keys(item(csl))).toEqual(
      expect.not.arrayContaining(['URL', 'issued', 'author', 'accessed', 'publisher']),
    );
  });

  it('says in every form that a date was inferred, and from what', () => {
    const inferred = titled('Guest', {
      published: {
        value: '2015-01',
        derivation: { phrase: 'last month', anchor: '2015-02-03', rule: 'month', certainty: 'inferred' },
        spans: [],
      },
    });
    const { plain, bibtex, csl } = citeArticle(inferred, config);
    const how = 'Date inferred from “last month”, read against 3 February 2015.';
    expect(plain).toContain('January 2015 [date inferred].');
    expect(bibtex).toContain(how);
    expect(item(csl)).toMatchObject({ note: expect.stringContaining(how), issued: { 'date-parts': [[2015, 1]] } });
  });

  it('does not name the publisher twice when the byline is its name', () => {
    const { plain } = citeArticle(titled('Guest', { byline: { value: 'Paper guest', derivation, spans: [] } }), config);
    expect(plain.startsWith('“Guest.” Paper guest,')).toBe(true);
  });

  it.each([
    'A } brace { too few',
    'Ends with a backslash \\',
    '50 % of $5 & #1_a ~ x^2',
    'He said "no" and ‘never’',
    '</pre></script><script>alert(1)</script>',
    '@article{other, title = {x}}',
    'Визит 방문 naïve 😀',
    'Line\nbreak\tand \u0000 nothing',
  ])('keeps the headline %j whole and harmless', (title) => {
    const { plain, bibtex, csl } = citeArticle(titled(title), config);
    const clean = title.split(/[\s\p{Cc}]+/u).join(' ');
    expect(item(csl).title).toBe(clean);
    expect(plain).toContain(clean);
    const value = /^ {2}title = \{\{(.*)\}\},$/m.exec(bibtex)?.[1] ?? '';
    expect(readBack(value)).toBe(clean);
    expect(depths(bibtex).every((depth) => depth >= 0)).toBe(true);
    expect(depths(bibtex).at(-1)).toBe(0);
    expect(bibtex.match(/^@/gm)).toHaveLength(1);
  });

  it('escapes what TeX would act on in text, and in an address only what would end the field', () => {
    expect(bibtexText('a_b & c\\d {e}')).toBe('a\\_b \\& c\\textbackslash{}d \\textbraceleft{}e\\textbraceright{}');
    expect(bibtexUrl('https://example.org/a_b%20c#s-1?x={y}\\')).toBe('https://example.org/a_b%20c#s-1?x=%7By%7D%5C');
  });

  it.each([
    ['2015', { 'date-parts': [[2015]] }],
    ['2015-01', { 'date-parts': [[2015, 1]] }],
    ['2015-01-XX', { 'date-parts': [[2015, 1]] }],
    ['2015-01-13', { 'date-parts': [[2015, 1, 13]] }],
    ['2015-01-13T09:30', { 'date-parts': [[2015, 1, 13]] }],
    ['2015~', { 'date-parts': [[2015]], circa: true }],
    ['2015-22', { 'date-parts': [[2015]], season: 2 }],
    [
      '2015-01-13/2015-02',
      {
        'date-parts': [
          [2015, 1, 13],
          [2015, 2],
        ],
      },
    ],
    ['2015-35', { literal: 'in words' }],
    ['201X', { literal: 'in words' }],
    ['[2015-01-13,2015-01-14]', { literal: 'in words' }],
    ['2015/..', { literal: 'in words' }],
    ['', { literal: 'in words' }],
  ])('CSL has EDTF %j as precise as it is', (edtf, expected) => {
    expect(cslDate(edtf, 'in words')).toEqual(expected);
  });

  it.each([
    ['2015', '  year = {2015},\n  date = {2015},'],
    ['2015-12~', '  year = {2015},\n  month = dec,\n  date = {2015-12~},'],
    ['2015-22', '  year = {2015},\n  date = {2015-22},'],
    ['2014-12-30/2015-01-02', '  date = {2014-12-30/2015-01-02},'],
    ['2015/..', '  date = {2015/..},'],
  ])('BibTeX has EDTF %s for old and new styles', (edtf, lines) => {
    const published = { value: edtf, derivation, spans: [] };
    expect(citeArticle(titled('Guest', { published }), config).bibtex).toContain(
      `journal = {Paper guest},\n${lines}\n  note`,
    );
  });

  it('gives no biblatex date that biblatex can’t read', () => {
    const published = { value: '[2015-01-13,2015-01-14]', derivation, spans: [] };
    expect(citeArticle(titled('Guest', { published }), config).bibtex).not.toContain('date =');
  });

  it('cites a page of the dossier as of the articles it was made from, without a date of its own', () => {
    const whole = dossier({ config: { ...config, publisher: 'An archive' }, articles: [titled('Guest')] });
    const { plain, csl, bibtex } = citePage('Kim Jong Un', 'people/kim-jong-un/', whole);
    expect(plain).toBe(
      '“Kim Jong Un.” In A dossier, An archive, people/kim-jong-un/. As of 1 article, the latest of 13 January 2015.',
    );
    expect(item(csl)).toMatchObject({ type: 'webpage', 'container-title': 'A dossier', publisher: 'An archive' });
    expect(item(csl)).not.toHaveProperty('issued');
    expect(bibtex).toContain('@misc{people-kim-jong-un,\n  author = {{An archive}},\n  title = {{Kim Jong Un}},');
  });
});

/** Depth of braces after each character, as BibTeX counts: a backslash does not shield a brace. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text].map((character) => {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    return depth;
  });
}

/** What TeX would set. */
function readBack(value: string): string {
  const commands: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return value.replaceAll(
    /\\([a-z]+)\{\}|\\([&%$#_])/g,
    (_, command: string, sign: string) => sign ?? commands[command] ?? '?',
  );
}
