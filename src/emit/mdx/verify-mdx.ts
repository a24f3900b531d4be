import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { combineExtensions } from 'micromark-util-combine-extensions';
import { mdxToMdast } from 'satteri';
import type { Block } from './article-tree.ts';

/** The only elements that a generated page may hold; all their attributes are plain strings. */
export const KNOWN_ELEMENTS = [
  'Paragraph',
  'Sentence',
  'Mention',
  'Timex',
  'Statement',
  'Dateline',
  'Standfirst',
  'Caption',
] as const satisfies string[];

const HARMLESS = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'emphasis',
  'strong',
  'inlineCode',
]);

const SATTERI = { features: { frontmatter: false }, position: false };
const REMARK = {
  extensions: [combineExtensions([gfm(), mdxjs()])],
  mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
};

/** Text of which MDX, Markdown or HTML might make more than words. */
const MIGHT_BE_CODE = /[{}<>&\\`]|^\s*(import|export)\b/m;

/**
 * Reads a written MDX file again and proves that it is safe and whole: the same blocks with the same text, nothing executable in it.
 * It is read by Sätteri, Astro's own parser, which was not what wrote it; text that might be code is read by remark's parser as well.
 * @returns the tree as read
 * @throws Error that says which block differs and how.
 */
export function verifyMdx(mdx: string, blocks: Block[]): Root {
  const body = mdx.slice(mdx.indexOf('\n---\n', 3) + 5);
  const root = mdxToMdast(body, SATTERI) as Root;
  assertSame(root, blocks);
  if (blocks.some((block) => MIGHT_BE_CODE.test(block.text))) assertSame(fromMarkdown(body, REMARK), blocks);
  return root;
}

function assertSame(root: Root, blocks: Block[]): void {
  if (root.children.length !== blocks.length) {
    throw new Error(`${blocks.length} blocks were written but ${root.children.length} were read again`);
  }
  root.children.forEach((child, index) => {
    assertHarmless(child);
    const expected = squeeze(blocks[index]?.text ?? '');
    const found = squeeze(textOf(child));
    if (found !== expected)
      throw new Error(`the text of block ${index + 1} changed: "${firstDifference(expected, found)}"`);
  });
}

function assertHarmless(node: Nodes): void {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (!(KNOWN_ELEMENTS as readonly (string | null)[]).includes(node.name))
      throw new Error(`unknown element <${node.name}>`);
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        throw new Error(`an attribute of <${node.name}> is not plain text`);
      }
    }
  } else if (!HARMLESS.has(node.type)) throw new Error(`a node of type ${node.type} was read`);
  if (node.type === 'link' && !/^(https?:\/\/|mailto:)/i.test(node.url)) throw new Error(`a link leads to ${node.url}`);
  if ('children' in node) for (const child of node.children) assertHarmless(child);
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function firstDifference(expected: string, found: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at++;
  return `${expected.slice(Math.max(0, at - 20), at + 20)}" became "${found.slice(Math.max(0, at - 20), at + 20)}`;
}
