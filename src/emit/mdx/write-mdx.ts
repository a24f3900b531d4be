import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Block } from './article-tree.ts';

const extensions = [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY })];

/** Serialises an article: YAML front matter, then the blocks, written from the tree with remark-gfm's and remark-mdx's extensions. */
export function writeMdx(frontMatter: Record<string, unknown>, blocks: Block[]): string {
  const root: Root = { type: 'root', children: blocks.map((block) => block.node) };
  const body = toMarkdown(root, { extensions, bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' });
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}`;
}
