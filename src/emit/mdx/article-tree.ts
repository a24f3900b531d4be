import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Passage } from '../../schemas/article.ts';
import type { ArticleContext } from './article-context.ts';
import { type InlineSource, inlineSource, inlineTree, jsx } from './inline-tree.ts';

/** A block of the MDX file and the passages of the article that it holds. */
export interface Block {
  node: RootContent;
  /** Index of its first passage. */
  first: number;
  /** The text that it must still have after it was written and read again. */
  text: string;
}

/** The article as mdast: one top-level node a block, lists and tables put together from their items and rows. */
export function articleTree(context: ArticleContext): Block[] {
  const { passages } = context.article;
  const source = inlineSource(context);
  const blocks: Block[] = [];
  for (let index = 0; index < passages.length; ) {
    const passage = passages[index] as Passage;
    let end = index + 1;
    if (passage.kind === 'item' || passage.kind === 'row') {
      while (passages[end]?.kind === passage.kind && passages[end]?.group === passage.group) end++;
    } else if (passage.kind === 'dateline' && passages[end]?.kind === 'paragraph') end++;
    const members = passages.slice(index, end);
    blocks.push({
      node: blockNode(members, source),
      first: index,
      text: members.map((member) => member.text).join(''),
    });
    index = end;
  }
  return blocks;
}

function blockNode(members: Passage[], source: InlineSource): RootContent {
  const passage = members[0] as Passage;
  const words = (member: Passage) =>
    inlineTree({ start: member.start, end: member.start + member.text.length }, source);
  switch (passage.kind) {
    case 'headline':
      return { type: 'heading', depth: 1, children: words(passage) };
    case 'heading':
      return { type: 'heading', depth: (passage.level ?? 2) as 2 | 3 | 4 | 5 | 6, children: words(passage) };
    case 'standfirst':
      return flow('Standfirst', {}, [paragraph(words(passage))]);
    case 'caption':
      return flow('Caption', { credit: passage.credit?.value }, [paragraph(words(passage))]);
    case 'quote':
      return { type: 'blockquote', children: [paragraph(words(passage))] };
    case 'dateline': {
      const rest = members[1];
      const lead = jsx('Dateline', {}, words(passage));
      return paragraph(rest === undefined ? [lead] : [lead, { type: 'text', value: ' ' }, ...words(rest)]);
    }
    case 'item': {
      const items = members.map(
        (member): ListItem => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(words(member))],
        }),
      );
      return { type: 'list', ordered: passage.ordered === true, spread: false, children: items };
    }
    case 'row': {
      const width = Math.max(...members.map((member) => member.cells?.length ?? 1));
      return { type: 'table', children: members.map((member) => tableRow(member, width, source)) };
    }
    default:
      return paragraph(words(passage));
  }
}

function tableRow(member: Passage, width: number, source: InlineSource): TableRow {
  const whole = [{ start: 0, end: member.text.length }];
  const cells = (member.cells ?? whole).map((cell) =>
    inlineTree({ start: member.start + cell.start, end: member.start + cell.end }, source),
  );
  while (cells.length < width) cells.push([]);
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

/** A paragraph. MDX takes one that holds nothing but elements ("<Mention>Oslo</Mention>") apart, so such a one is held together by an element of its own. */
function paragraph(children: PhrasingContent[]): Paragraph {
  const bare = children.every((child) => child.type === 'mdxJsxTextElement' || isBlank(child));
  return { type: 'paragraph', children: bare && children.length > 0 ? [jsx('Paragraph', {}, children)] : children };
}

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

function flow(
  name: string,
  attributes: Record<string, string | undefined>,
  children: BlockContent[],
): MdxJsxFlowElement {
  return { ...jsx(name, attributes, []), type: 'mdxJsxFlowElement', children };
}
