import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../../src/clean/html/clean-html.ts';
import { captureOf } from '../capture-of.ts';

const report = [
  'The ferry between Vardal and the outer islands will stay in harbour until Friday, the port office said on Sunday.',
  'A pump broke on Saturday night, and the spare part has to come from Bergen, said harbour master Ane Lund.',
  'Some forty guests of a wedding sat on the islands. “They have bread for two days,” Lund said.',
  'The island council has asked the navy for a boat. It will answer on Monday, a spokeswoman said.',
];

/** Standfirst of a page with something between the headline and the text. */
function standfirstWith(between: string) {
  const page = `<!doctype html><html lang="en"><head><title>Ferry stays in harbour - Coast Mail</title></head><body>
<nav class="main-nav"><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<main><article class="story"><h1>Ferry stays in harbour until Friday</h1>
${between}
<div class="article-body">${report.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</div></article></main>
<footer class="site-footer"><p>© 2017 Coast Mail. All rights reserved.</p></footer></body></html>`;
  const article = cleanHtml(captureOf(page, undefined, 'text/html'), { sharedLines: new Map() });
  expect(article.passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual(report);
  return article.standfirst?.value;
}

const standfirst = 'Wedding guests wait on the islands while a pump is brought from Bergen';

describe('a standfirst is kept as one', () => {
  test.each(['standfirst', 'article__lead', 'story-dek', 'intro', 'entry-summary'])(
    'in an element named %s',
    (name) => {
      expect(standfirstWith(`<p class="${name}">${standfirst}</p>`)).toBe(standfirst);
    },
  );

  test('in an element around it that is named so', () => {
    expect(standfirstWith(`<div class="article-standfirst"><p>${standfirst}</p></div>`)).toBe(standfirst);
  });

  test('without a name, right below the headline', () => {
    expect(standfirstWith(`<h2>${standfirst}</h2><p class="byline">By Solveig Aas</p>`)).toBe(standfirst);
  });
});

describe('no standfirst is', () => {
  test.each([
    ['a byline', '<p class="intro">By Solveig Aas, Coast Mail</p>'],
    ['a date', '<p class="lead">Published 4 June 2017, 09:20</p>'],
    ['a row of names', '<p>Solveig Aas, Ane Lund and Bergen Harbour Office Staff Writers</p>'],
    ['a link to another story', `<p class="summary"><a href="/2">${standfirst}</a></p>`],
    ['a teaser beside', `<aside class="intro"><p>${standfirst}</p></aside>`],
    ['a line whose words the text does not hold', '<p>Listen to our podcast about gardens with three experts</p>'],
  ])('%s', (_, between) => {
    expect(standfirstWith(between)).toBeUndefined();
  });
});
