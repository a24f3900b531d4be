import type { Parents, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Info, type State, toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from './article-tree.ts';

const extensions = [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY })];

/** Letters, digits and marks that mean nothing to Markdown, GFM or MDX inside of a line. */
const PLAIN = /^[\p{L}\p{N} ,.;?'"“”‘’—–…()%€£°\u00a0-]*$/u;

/**
 * Most text needs no escaping; asking whether each of some sixty patterns is in it takes a third of the time of writing. Text at
 * the edge of a line, or with anything that might mean something, goes the library's way. `verifyMdx` reads the result again.
 */
function text(node: Text, _parent: Parents | undefined, state: State, info: Info): string {
  const inside = info.before !== '\n' && info.before !== '' && info.after !== '\n' && info.after !== '';
  if (inside && PLAIN.test(node.value) && !/www\./i.test(node.value)) return node.value;
  return state.safe(node.value, info);
}

/** Serialises an article: YAML front matter, then the blocks, written from the tree with remark-gfm's and remark-mdx's extensions. */
export function writeMdx(frontMatter: Record<string, unknown>, blocks: Block[]): string {
  const root: Root = { type: 'root', children: blocks.map((block) => block.node) };
  const options = { extensions, bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' } as const;
  const body = toMarkdown(root, { ...options, handlers: { text } });
  // JSON is YAML, so no value can break out of its line.
  const fields = Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${fields.join('')}---\n\n${body}`;
}
