import { expect, it } from 'vitest';
import { articleView } from '../../../src/components/view/article-view.ts';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import { articleData, entityData } from '../../../src/components/view/structured-data.ts';
import { article, dossier, person } from './sample-dossier.ts';

const hostile = '</script><script>alert(1)</script>';

it('describes an article and cannot end its script element', () => {
  const report = article('a', '2015-01', ['It rained.']);
  const titled = { ...report, title: { ...report.title, value: hostile } };
  const json = articleData(articleView('a', indexDossier(dossier({ articles: [titled] }))), 'en');
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: hostile, datePublished: '2015-01' });
});

it('leaves out a date that schema.org cannot express', () => {
  const report = article('a', '2014/2015', ['It rained.']);
  expect(
    JSON.parse(articleData(articleView('a', indexDossier(dossier({ articles: [report] }))), 'en')),
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
  expect(JSON.parse(entityData(ann))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Ann',
    alternateName: ['A. Lee'],
  });
});
