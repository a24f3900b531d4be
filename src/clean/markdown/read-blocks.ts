import type { Nodes, Root } from 'mdast';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { LedgerEntry } from '../../schemas/article.ts';
import type { Span } from '../../schemas/evidence.ts';
import { joinSources } from '../source-text.ts';
import { readCleanText } from '../text/read-clean-text.ts';
import type { Draft } from './draft.ts';
import { type Definitions, rangeOf, readInline } from './read-inline.ts';

/** A cut with the number of drafts before it. */
export type DraftCut = Omit<LedgerEntry, 'before'> & { draft: number };

/** Blocks of a Markdown capture in order. */
export interface MarkdownBlocks {
  drafts: Draft[];
  cuts: DraftCut[];
  /** Ranges of the capture with visible text. */
  visible: Span[];
}

/** What stands around a block. */
interface Around {
  quote: boolean;
  list?: { ordered: boolean; group: number };
}

/** Reads the blocks of a parsed capture, without recursion: headings, paragraphs, items, quotes, rows, code; raw HTML as its text. */
export function readBlocks(capture: string, root: Root, base: string | undefined): MarkdownBlocks {
  const result: MarkdownBlocks = { drafts: [], cuts: [], visible: [] };
  const definitions: Definitions = new Map();
  const stack: { node: Nodes; around: Around }[] = [{ node: root, around: { quote: false } }];
  const later: { node: Nodes; around: Around }[] = [];
  let groups = 0;
  while (stack.length > 0) {
    const top = stack.pop();
    if (top === undefined) break;
    later.push(top);
    const { node, around } = top;
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    if (!('children' in node) || ['paragraph', 'heading', 'tableRow'].includes(node.type)) continue;
    const inside: Around =
      node.type === 'list'
        ? { ...around, list: { ordered: node.ordered === true, group: groups++ } }
        : node.type === 'blockquote'
          ? { quote: true }
          : node.type === 'table'
            ? { quote: false, list: { ordered: false, group: groups++ } }
            : around;
    for (const child of [...node.children].reverse()) stack.push({ node: child, around: inside });
  }
  const add = (draft: Draft) => {
    if (draft.source.text !== '') result.drafts.push(draft);
  };
  for (const { node, around } of later) {
    const { start, end } = rangeOf(node);
    const list = around.list;
    if (node.type === 'paragraph' || node.type === 'heading') {
      const { source, marks, cuts, visible } = readInline(capture, node.children, definitions, base);
      result.cuts.push(...cuts.map((cut) => ({ ...cut, draft: result.drafts.length })));
      result.visible.push(...visible);
      const rule = node.type;
      if (node.type === 'heading')
        add({ kind: node.depth === 1 ? 'headline' : 'heading', source, marks, rule, level: Math.max(2, node.depth) });
      else if (list !== undefined) add({ kind: 'item', source, marks, rule, ordered: list.ordered, group: list.group });
      else add({ kind: around.quote ? 'quote' : 'paragraph', source, marks, rule });
    } else if (node.type === 'tableRow') {
      const cells = node.children.map((cell) => readInline(capture, cell.children, definitions, base));
      const draft: Draft = {
        kind: 'row',
        source: joinSources(cells.map((cell) => cell.source)),
        marks: [],
        rule: 'table-row',
        cells: [],
      };
      if (list !== undefined) draft.group = list.group;
      let at = 0;
      for (const { source, marks, cuts, visible } of cells) {
        result.cuts.push(...cuts.map((cut) => ({ ...cut, draft: result.drafts.length })));
        result.visible.push(...visible);
        if (source.text !== '' && at > 0) at++;
        draft.marks.push(...marks.map((mark) => ({ ...mark, start: mark.start + at, end: mark.end + at })));
        draft.cells?.push({ start: at, end: at + source.text.length });
        at += source.text.length;
      }
      add(draft);
    } else if (node.type === 'code') {
      const value = readCleanText(node.value, 0, node.value.length).source.text;
      result.visible.push({ start, end });
      add({
        kind: 'paragraph',
        source: { text: value, segments: value === '' ? [] : [{ at: 0, length: value.length, start, end }] },
        marks: value === '' ? [] : [{ start: 0, end: value.length, kind: 'code' }],
        rule: 'code',
      });
      if (value === '') cut('code', '');
    } else if (node.type === 'html') {
      const text = textOfHtml(node.value);
      result.visible.push({ start, end });
      if (text === '') cut('raw-html', node.value);
      else
        add({
          kind: 'paragraph',
          source: { text, segments: [{ at: 0, length: text.length, start, end }] },
          marks: [],
          rule: 'raw-html',
        });
    }

    function cut(rule: string, text: string): void {
      result.cuts.push({ kind: 'invisible', rule, text, start, end, draft: result.drafts.length });
    }
  }
  return result;
}

/** Visible text of a piece of HTML. */
function textOfHtml(html: string): string {
  const parts: string[] = [];
  const stack: Tree.ChildNode[] = [...parseFragment(html).childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) parts.push(node.value);
    else if ('childNodes' in node && !/^(?:script|style|template|noscript|iframe|object)$/.test(node.nodeName)) {
      parts.push(' ');
      stack.push(...[...node.childNodes].reverse());
    }
  }
  const raw = parts.join('');
  return readCleanText(raw, 0, raw.length).source.text;
}
