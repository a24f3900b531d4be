import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../../src/clean/html/clean-html.ts';
import { flattenNesting } from '../../../src/clean/html/flatten-nesting.ts';
import { captureOf } from '../capture-of.ts';

const clean = (html: string, sidecar?: string) =>
  cleanHtml(captureOf(html, sidecar, 'text/html'), { sharedLines: new Map() });
const sentence = 'The ferry will sail again from Monday, the harbour office said in a statement to the town. ';
const paragraphs = `<p>${sentence.repeat(2)}</p><p>${sentence}Nobody knows how long.</p><p>It ${sentence}</p>`;

describe('hostile and broken pages are cleaned without a crash', () => {
  const pages: Record<string, string> = {
    empty: '',
    'text without markup': sentence,
    'a hundred thousand open divs': `${'<div>'.repeat(100_000)}${paragraphs}`,
    'a hundred thousand nested links and fonts': `${'<a href="x"><font size=1>'.repeat(50_000)}${paragraphs}`,
    'formatting closed around open blocks': `${'<b><div></b>'.repeat(50_000)}${paragraphs}`,
    'blocks closed out of a table': `${'<div><table><td></div>'.repeat(30_000)}${paragraphs}`,
    'unclosed scripts and comments': `${'<script><!--'.repeat(50_000)}${paragraphs}`,
    'formatting left open in every paragraph': '<b class=a><i><p>x'.repeat(5_000),
    'text in the wrong place of a table': `<table>${'x<tr>y<td>z'.repeat(3_000)}</table>${paragraphs}`,
    'links around text in a table': `<table><tr> a <a href="/x">b</a> c <td>d</td> e <a>f</a></table>${paragraphs}`,
    'a frameset': '<html><frameset cols="1,2"><frame src="x"><noframes>none</noframes></frameset></html>',
    'svg and math': `<svg><text>drawn</text><title>t</title></svg><math><mi>x</mi></math>${paragraphs}`,
    'unclosed comment': `${paragraphs}<!-- never closed <p>${sentence}`,
    'unclosed attribute': `${paragraphs}<a href="x ${sentence}`,
    'null characters and lone surrogates': `<p>${sentence}\0\uD800 and so on</p>${paragraphs}`,
    'very long word': `<p>${'x'.repeat(300_000)}</p>${paragraphs}`,
    'broken JSON-LD': `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>${paragraphs}`,
    'a text of twelve megabytes in page data': `<script type="application/ld+json">{"articleBody":"${'Words of it. '.repeat(900_000)}"}</script>`,
    'a million line breaks in page data': `<script type="application/ld+json">{"articleBody":"${sentence.repeat(3)}${'\\n'.repeat(1_000_000)}"}</script>`,
    'a text in page data that never ends': `<script type="application/ld+json">{"articleBody":"${sentence.repeat(9)}`,
    'deep JSON-LD': `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>${paragraphs}`,
  };
  for (const [name, html] of Object.entries(pages)) {
    // cleanHtml checks the conservation law itself and throws if a character is lost or doubled.
    test(name, () => expect(clean(html).title.value).not.toBe(''));
  }

  test('a page with more elements than any article is refused in words', () => {
    expect(() => clean('<p>x</p>'.repeat(300_000))).toThrow(
      'the page has more than 250000 elements, more than any article. Save the article alone',
    );
  });

  test('the text inside deep nesting is still found', () => {
    const article = clean(`${'<div>'.repeat(100_000)}${paragraphs}`);
    expect(article.text).toContain('Nobody knows how long.');
  });
});

describe('an element that is never closed leaves the rest of the page as it is', () => {
  const box = `<div><ul><li><a href="/x">Pier</a></li></ul></div>`.repeat(400);
  const pages: Record<string, string> = {
    'an inline element': `<div><span class="logo"><div>${box}</div></div>${paragraphs}`,
    'a block': `<div>${'<section><div></section>'.repeat(400)}${box}</div>${paragraphs}`,
    'a tag in a script': `<script>var row = "${'<div><section>'.repeat(300)}";</script>${box}${paragraphs}`,
    'a tag in a comment': `<!--${'<div>'.repeat(300)}-->${box}${paragraphs}`,
    'shapes of a drawing': `<svg>${'<path d="M0 0" />'.repeat(2_000)}</svg>${box}${paragraphs}`,
  };
  for (const [name, html] of Object.entries(pages)) test(name, () => expect(flattenNesting(html)).toBe(html));

  test('what is nested deeper than any page is cut all the same', () =>
    expect(flattenNesting('<div><table><td></div>'.repeat(400)).split('<table>').length).toBeLessThan(200));
});

describe('what must never reach the article', () => {
  test('scripts, handlers and addresses that run code', () => {
    const article = clean(
      `<p onclick="run()">${sentence}<a href="javascript:run()">one</a> <a href=" JaVaScRiPt:run()">two</a> <a href="data:text/html,x">three</a> <a href="https://good.example/">four</a></p><script>run()</script>${paragraphs}`,
    );
    const links = article.passages.flatMap((passage) => passage.marks ?? []).flatMap((mark) => mark.href ?? []);
    expect(links).toEqual(['https://good.example/']);
    expect(JSON.stringify(article)).not.toContain('run()');
  });

  test('pictures of other sites: their words and addresses stay in the ledger', () => {
    const article = clean(`${paragraphs}<img src="https://track.example/p.gif" alt="A pier"><p>${sentence}</p>`);
    expect(article.text).not.toContain('track.example');
    expect(article.ledger.filter(({ kind }) => kind === 'media').map(({ text }) => text)).toEqual([
      'A pier https://track.example/p.gif',
    ]);
  });
});

describe('the editor has the last word', () => {
  test('cut and keep win, and are shown as the editor’s', () => {
    const page = `<h1>Ferry sails</h1>${paragraphs}<aside class="related"><p>Bridge tolls rise</p></aside>`;
    const article = clean(page, 'cut:\n  - Nobody knows how long.\nkeep:\n  - Bridge tolls rise\n');
    expect(article.text).not.toContain('Nobody knows how long.');
    expect(article.text).toContain('Bridge tolls rise');
    expect(article.ledger.filter(({ kind }) => kind === 'editor').map(({ text }) => text)).toEqual([
      'Nobody knows how long.',
    ]);
  });

  test('a passage that is nowhere is an error with its line', () => {
    expect(() => clean(paragraphs, 'title: A\ncut:\n  - not on the page\n')).toThrow(
      'case.yaml:3: `cut` names a passage that is not in',
    );
  });
});
