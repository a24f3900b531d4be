import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../../src/clean/html/clean-html.ts';
import { captureOf } from '../capture-of.ts';

const warningsOf = (html: string) =>
  cleanHtml(captureOf(html, undefined, 'text/html'), { sharedLines: new Map() }).warnings;
const page = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const text = [
  'The council of Harwick voted on Tuesday to close the old swing bridge, after divers found cracks in two of its piers.',
  'Traffic will be sent over the northern bypass, which adds about eleven kilometres to the way into the centre.',
  'The repair is put at 14 million crowns, of which the state pays half. Work is to begin on 3 March.',
];
const paragraphs = text.map((line) => `<p>${line}</p>`).join('');
const article = `<article><h1>Swing bridge to close</h1>${paragraphs}</article>`;

describe('an editor is told that a capture is no article', () => {
  test.each([
    [
      'a page that was not found',
      page(
        'Page not found',
        '<h1>Page not found</h1><p>Sorry, the page that you are looking for has been moved or taken down. Try the search.</p>',
      ),
      'looks like a page that was not found',
    ],
    [
      'a page that was not found, in German',
      page(
        'Seite nicht gefunden',
        '<h1>Seite nicht gefunden</h1><p>Die gewünschte Seite gibt es nicht mehr, bitte benutzen Sie die Suche oder die Startseite.</p>',
      ),
      'looks like a page that was not found',
    ],
    [
      'a request for consent',
      page(
        'Before you continue',
        '<div><h1>We value your privacy</h1><p>We and our 742 partners store information on your device, such as cookies, and process personal data for advertising.</p><button>Accept all</button></div>',
      ),
      'request for consent to cookies',
    ],
    [
      'a check for robots',
      page(
        'Just a moment...',
        '<h1>Checking your browser</h1><p>This process is automatic. Your browser will redirect to the page that you asked for shortly.</p>',
      ),
      'check for robots',
    ],
    [
      'a frame',
      '<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="text.html"></frameset></html>',
      'a frame around others',
    ],
    [
      'a page that a script draws',
      page('Swing bridge to close', '<div id="root"></div><script src="app.js"></script>'),
      'a script draws it',
    ],
  ])('%s', (_, html, words) => expect(warningsOf(html).join(' ')).toContain(words));
});

describe('an editor is told that an article may not be whole', () => {
  test('only its beginning is shown', () => {
    const html = page(
      'Swing bridge to close',
      `${article}<div class="offer"><h3>Subscribe to keep reading</h3><p>See our offers.</p></div>`,
    );
    expect(warningsOf(html).join(' ')).toContain('may be only the beginning');
  });

  test('another article stands below it', () => {
    const html = page(
      'Page two',
      `${article}<article><h2>Chess cup goes to harbour school</h2><p>By Ida Frost</p>${paragraphs.replaceAll('bridge', 'hall')}</article>`,
    );
    expect(warningsOf(html).join(' ')).toContain('a second article, “Chess cup goes to harbour school”');
  });
});

test('an editor is told of characters that were repaired', () => {
  const html = page('Swing bridge to close', article.replace('old swing bridge', 'old â€œswing bridgeâ€\u009d'));
  expect(warningsOf(html).join(' ')).toContain('2 characters were repaired');
});

describe('an ordinary article gives no warning', () => {
  const long = `${paragraphs}<p>${'The work will be done by night, so that the ferries can pass by day as they always did. '.repeat(12)}</p>`;
  test.each([
    ['a short one', page('Swing bridge to close', article)],
    [
      'one with a script and an empty box for it',
      page('Swing bridge to close', `${article}<div id="root"></div><script src="app.js"></script>`),
    ],
    [
      'one about a page that was not found',
      page(
        'Page not found: how a town lost its website',
        `<article><h1>Page not found: how a town lost its website</h1>${long}</article>`,
      ),
    ],
    [
      'one about consent',
      page(
        'Before you continue: the row over cookies',
        `<article><h1>Before you continue: the row over cookies</h1>${long}</article>`,
      ),
    ],
    [
      'a long one with an offer below it',
      page(
        'Swing bridge to close',
        `<article><h1>Swing bridge to close</h1>${long}${long}</article><p>Subscribe to keep reading our letters.</p>`,
      ),
    ],
    [
      'one that names a writer in a list',
      page(
        'Prizes',
        `<article><h1>Prizes</h1>${paragraphs}<h2>Best report</h2><p>The jury chose “Low water” by Ida Frost.</p></article>`,
      ),
    ],
  ])('%s', (_, html) => expect(warningsOf(html)).toEqual([]));
});

describe('text that a browser with scripts does not show', () => {
  const data = (body: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;

  test('is read from the data of a page that is empty otherwise, and the editor is told', () => {
    const { passages, warnings } = cleanHtml(
      captureOf(
        page('Swing bridge to close', `${data(`<p>${text[0]} “So be it.”</p><p>${text[1]}</p>`)}<div id="root"></div>`),
        undefined,
        'text/html',
      ),
      { sharedLines: new Map() },
    );
    expect(passages.map((passage) => passage.text)).toEqual([`${text[0]} “So be it.”`, text[1]]);
    expect(warnings.join(' ')).toContain('read from the page’s data');
  });

  test.each([
    ['is left alone where the page shows its own text', `${data(text.join('\n'))}${article}`],
    [
      'is left alone where the page shows the beginning',
      `${data([...text, 'The rest is for those who pay.'].join('\n'))}<article><h1>Swing bridge to close</h1>${paragraphs}</article>`,
    ],
  ])('%s', (_, body) => {
    const { text: cleaned } = cleanHtml(captureOf(page('Swing bridge to close', body), undefined, 'text/html'), {
      sharedLines: new Map(),
    });
    expect(cleaned).toBe(['Swing bridge to close', ...text].join('\n\n'));
  });
});
