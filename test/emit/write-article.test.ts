import { evaluate } from '@mdx-js/mdx';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { KNOWN_ELEMENTS } from '../../src/emit/mdx/verify-mdx.ts';
import { writeArticle } from '../../src/emit/write-article.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import { articleContext } from './article-context-of.ts';

const HOSTILE = [
  'import fs from "node:fs"',
  'export const stolen = process.env',
  'The price is {process.exit(1)} today.',
  '<script>alert(1)</script> and <img src=x onerror=alert(1)>',
  'It ends ]]> here, or --> there, or */ even here.',
  '# not a heading',
  '- not a list',
  '1. not a numbered list',
  '| not | a | table |',
  '> not a quotation',
  '    not code',
  '--- not a rule, *not emphasis*, _nor this_, ~~nor that~~, `no code`',
  '[not a link](javascript:alert(1)) and ![no image](https://example.org/x.png)',
  'See www.example.org or https://example.org/?a=1&b=2 or mail a@example.org.',
  'Footnote[^1] and <!-- no comment --> and &amp; and &#x41; and \\* and $x$',
  '</Sentence> closes nothing and <Mention kind="person">opens nothing',
  'A line that ends with two spaces  ',
  '===',
  '<',
  '{',
];

describe('an article of hostile paragraphs', () => {
  it.each(HOSTILE)('keeps %j as plain text', (paragraph) => {
    const written = writeArticle(articleContext(['An innocent headline', paragraph, 'The end.']));
    const shown = textOf(written.html.body);
    expect(shown.replace(/\s+/g, ' ')).toContain(paragraph.trim().replace(/\s+/g, ' '));
    expect(written.html.body).not.toMatch(/<(script|img|iframe|svg|object|style|input)\b/i);
    expect(written.html.body).not.toMatch(/<[^>]*\s(on\w+|style)=/i);
    expect(written.html.body).not.toMatch(/href="(?!https?:|mailto:|\.\.\/)/i);
  });

  it('gives the same words when the MDX compiler renders the file', async () => {
    const context = articleContext(['An innocent headline', ...HOSTILE]);
    const written = writeArticle(context);
    const compiled = await evaluate(written.mdx.slice(written.mdx.indexOf('\n---\n', 3) + 5), {
      Fragment: 'fragment',
      jsx: collectText,
      jsxs: collectText,
      remarkPlugins: [remarkGfm],
    });
    expect(Object.keys(compiled)).toEqual(['default']);
    const pass = ({ children }: { children?: unknown }) => children ?? '';
    const components = Object.fromEntries(KNOWN_ELEMENTS.map((name) => [name, pass]));
    const rendered: unknown = compiled.default({ components });
    const words = (text: string) => text.replace(/\s+/g, '');
    expect(words(String(rendered))).toBe(words(context.article.text));
  });

  it('is written the same twice', () => {
    const make = () => writeArticle(articleContext(['Headline', ...HOSTILE]));
    expect(make()).toEqual(make());
  });
});

describe('a block that is nothing but a name, a date or a quotation', () => {
  const kinds = ['paragraph', 'quote', 'item', 'caption', 'standfirst', 'dateline', 'heading'] as const;
  it.each(kinds)('is written as one %s', (kind) => {
    const words = ['Anna Berg', 'January 21, 2015', '"The quay is safe."'];
    const lead = 'Mayor Anna Berg spoke of the quay.';
    const blocks = words.map((text, group) => ({ kind, text, group }));
    const context = articleContext(['Anna Berg speaks of the quay', lead, ...blocks]);
    const { article } = context;
    for (const mention of article.mentions) mention.entity = 'anna-berg';
    const start = article.text.indexOf('"The quay');
    const statement = { ...STATEMENT, contentSpans: [{ start, end: start + 19 }] };
    const written = writeArticle({
      ...context,
      entities: { 'anna-berg': { kind: 'person', path: 'people/anna-berg/' } },
      statements: [statement],
    });
    const shown = `${textOf(written.html.standfirst)} ${textOf(written.html.body)}`;
    for (const text of words) expect(shown).toContain(text);
    expect(written.html.body + written.html.standfirst).toContain(`id="${STATEMENT.id}"`);
    expect(written.html.body).not.toContain('undefined');
  });
});

const STATEMENT: Statement = {
  id: 'q-0123456789',
  article: 'made-up',
  speakerText: 'Berg',
  anonymous: false,
  cue: 'said',
  content: '"The quay is safe."',
  direct: true,
  chain: [],
  about: [],
  contentSpans: [],
  evidence: { article: 'made-up', anchor: 's-0', text: '' },
};

/** A JSX runtime that renders to the text alone. */
function collectText(type: unknown, props: { children?: unknown }): string {
  if (typeof type === 'function') return type(props);
  return [props.children ?? ''].flat(Number.POSITIVE_INFINITY).join('');
}

function textOf(html: string): string {
  const text = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  };
  return text(parseFragment(html));
}
