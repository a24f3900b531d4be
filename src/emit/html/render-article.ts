import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { LedgerEntry } from '../../schemas/article.ts';
import type { Block } from '../mdx/article-tree.ts';
import { elementHandlers, type LinkTargets } from './element-handlers.ts';
import { renderCuts } from './render-cuts.ts';
import { wrapSentences } from './wrap-sentences.ts';

/** An article as HTML, ready to stand in its page. */
export interface ArticleHtml {
  /** Inline content of the headline. */
  headline: string;
  /** Inline content of the standfirst; empty if there is none. */
  standfirst: string;
  /** Everything else in reading order, with the cuts in their places as closed `<details class="cut">`. */
  body: string;
}

/** Renders verified MDX. Only what `verifyMdx` let through can be here, so nothing is executable. */
export function renderArticle(root: Root, blocks: Block[], ledger: LedgerEntry[], targets: LinkTargets): ArticleHtml {
  const handlers = elementHandlers(targets);
  const visible = ledger.filter((entry) => entry.kind !== 'invisible');
  const cuts = [...Map.groupBy(visible, (entry) => entry.before)].sort(([a], [b]) => a - b);
  const html: ArticleHtml = { headline: '', standfirst: '', body: '' };
  let taken = 0;
  const takeCuts = (upTo: number) => {
    for (; taken < cuts.length; taken++) {
      const [before, entries] = cuts[taken] as [number, LedgerEntry[]];
      if (before > upTo) return;
      html.body += renderCuts(entries);
    }
  };
  root.children.forEach((node, index) => {
    const block = blocks[index] as Block;
    const element = toHast(node as RootContent, { handlers }) as Element;
    wrapSentences(element);
    if (node.type === 'heading' && node.depth === 1) html.headline = inner(element.children);
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'Standfirst') {
      const words = inner(element.children.flatMap((child) => (child.type === 'element' ? child.children : [])));
      html.standfirst += html.standfirst === '' ? words : `<br>${words}`;
    } else {
      takeCuts(block.first);
      element.properties.dataPassage = block.first;
      html.body += `${toHtml(element)}\n`;
    }
  });
  takeCuts(Number.POSITIVE_INFINITY);
  return html;
}

function inner(children: ElementContent[]): string {
  return toHtml({ type: 'root', children });
}
