import { expect, it } from 'vitest';
import { articleView } from '../../../src/components/view/article-view.ts';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import { articleData, entityData } from '../../../src/components/view/structured-data.ts';
import { article, dossier, person } from './sample-dossier.ts';

const site = { title: 'Dossier', language: 'en', url: undefined };
const hostile = '</script><script>alert(1)</script>';

it('describes an article and cannot end its script element', () => {
  const report = article('a', '2015-01', ['It rained.']);
  const titled = { ...report, title: { ...report.title, value: hostile } };
  const json = articleData(articleView('a', indexDossier(dossier({ articles: [titled] }))), site);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: hostile, datePublished: '2015-01' });
});

it('leaves out a date that schema.org cannot express', () => {
  const report = article('a', '2014/2015', ['It rained.']);
  expect(
    JSON.parse(articleData(articleView('a', indexDossier(dossier({ articles: [report] }))), site)),
  ).not.toHaveProperty('datePublished');
});

it('names an entity by its type and its other names', () => {
  const ann = {
    ...person('ann', 'Ann', []),
    aliases: [
      { text: 'Ann', count: 2, from: 'text' as const },
      { text: 'A. Lee', count: 1, from: 'text' as const },
    ],
  };
  expect(JSON.parse(entityData(ann, site))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Ann',
    alternateName: ['A. Lee'],
  });
});

it('gives whole addresses where the site has one', () => {
  const url = 'https://example.org/below';
  const ann = person('ann', 'Ann', []);
  const data = JSON.parse(entityData(ann, { ...site, url }));
  expect(data.url).toBe(`https://example.org/below/${ann.path}`);
  // A card with her name is no picture of her.
  expect(data.image).toBeUndefined();
});

it.each([
  ['Ana Dahl', { '@type': 'Person', name: 'Ana Dahl' }],
  [
    'By Ana Dahl and Bo Lund',
    [
      { '@type': 'Person', name: 'Ana Dahl' },
      { '@type': 'Person', name: 'Bo Lund' },
    ],
  ],
  ['a staff writer', { '@type': 'Organization', name: 'Paper a' }],
  ['Staff reporter', { '@type': 'Organization', name: 'Paper a' }],
  ['Paper a', { '@type': 'Organization', name: 'Paper a' }],
])('takes “%s” for people only if it names some', (byline, author) => {
  const stated = (value: string) => ({
    value,
    derivation: { phrase: '', anchor: '', rule: 'test', certainty: 'stated' as const },
    spans: [],
  });
  const report = article('a', '2015-01-13', ['It rained.'], { byline: stated(byline), publisher: stated('Paper a') });
  const view = articleView('a', indexDossier(dossier({ articles: [report] })));
  expect(JSON.parse(articleData(view, site)).author).toEqual(author);
});
