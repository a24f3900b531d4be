import { describe, expect, test } from 'vitest';
import { cleanMarkdown } from '../../../src/clean/markdown/clean-markdown.ts';
import { captureOf } from '../capture-of.ts';

const clean = (text: string, sidecar?: string) =>
  cleanMarkdown(captureOf(text, sidecar, 'text/markdown'), { sharedLines: new Map() });
const sentence = 'The ferry will sail again from Monday, the harbour office said in a statement to the town.';

describe('hostile and broken Markdown is cleaned without a crash', () => {
  const texts: Record<string, string> = {
    empty: '',
    'front matter that never ends': `---\ntitle: x\n\n${sentence}`,
    'TOML that never ends': `+++\ntitle = "x"\n\n${sentence}`,
    'front matter that is a list': `---\n- a\n- b\n---\n${sentence}`,
    'deep quotes': `${'> '.repeat(20_000)}x`,
    'deep lists': Array.from({ length: 60 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
    'open brackets': '['.repeat(50_000),
    'unclosed links': '[a](b'.repeat(20_000),
    'open emphasis': '*a _b '.repeat(20_000),
    'a table without end': `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(20_000)}`,
    'deep raw HTML': `${'<div>'.repeat(5_000)}${sentence}`,
    'link definitions only': '[a]: https://x.example\n[b]: <javascript:run()>\n',
    footnotes: `${sentence}[^1]\n\n[^1]: A note on it.\n`,
    'lone surrogates and nulls': `${sentence} \0 \uD800 x`,
  };
  for (const [name, text] of Object.entries(texts)) {
    // cleanMarkdown checks the conservation law itself and throws if a character is lost or doubled.
    test(name, () => expect(clean(text).title.value).not.toBe(''));
  }
});

describe('what must not be taken for something else', () => {
  test('a rule of dashes inside the text is no front matter', () => {
    const article = clean(`${sentence}\n\n---\n\nkey: value\n\n---\n`);
    expect(article.text).toContain('key: value');
  });

  test('a text that begins with one word and a colon, or with a title alone, has no head lines', () => {
    expect(clean(`Title: the last word\n\n${sentence}`).text).toContain('Title: the last word');
    expect(clean(`Note: this is old.\n\nSource: the office.\n\n${sentence}`).text).toContain('Source: the office.');
  });

  test('broken front matter is reported, and the text is still there', () => {
    const article = clean(`---\ntitle: [a\n---\n\n${sentence}`);
    expect(article.warnings[0]).toContain('not valid YAML');
    expect(article.text).toBe(sentence);
  });

  test('addresses that run code are no links', () => {
    const article = clean(`[a](javascript:run()) [b](data:x) [c][d] <https://good.example/>\n\n[d]: vbscript:x\n`);
    expect(article.passages.flatMap(({ marks }) => marks ?? []).flatMap(({ href }) => href ?? [])).toEqual([
      'https://good.example/',
    ]);
  });

  test('only the first heading of the first level is the headline', () => {
    const kinds = clean(`# One\n\n${sentence}\n\n# Two\n\n${sentence}`).passages.map(({ kind }) => kind);
    expect(kinds).toEqual(['headline', 'paragraph', 'heading', 'paragraph']);
  });
});

test('the editor cuts part of a paragraph', () => {
  const article = clean(`# A\n\n${sentence} Share this.\n`, 'cut:\n  - Share this.\n');
  expect(article.text).toBe(`A\n\n${sentence}`);
  expect(article.ledger).toMatchObject([{ kind: 'editor', rule: 'sidecar-cut', text: 'Share this.' }]);
});
