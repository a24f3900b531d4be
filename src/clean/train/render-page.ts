import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** How a page is saved as plain text. */
export interface Rendering {
  /** Blank lines between all blocks, between paragraphs, headings, lists and tables only, or none. */
  gaps: 'all' | 'paragraphs' | 'none';
  /** What parts the cells of a table's row. */
  cells: '\t' | ' ' | '\n';
  /** Whether items of lists begin with a sign. */
  bullets: boolean;
  /** Whether menus, heads and feet of the page, asides, forms and buttons are left out. */
  trimmed: boolean;
}

const hidden = new Set(
  'head script style noscript template iframe svg object audio video canvas select option datalist math link meta'.split(
    ' ',
  ),
);
const trimmable = new Set('nav header footer aside form button'.split(' '));
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const spaced = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure'.split(' '));

/** Writes a page as the plain text that a reader's or a crawler's copy of it would be. */
export function renderPage(html: string, { gaps, cells, bullets, trimmed }: Rendering): string {
  const lines: string[] = [];
  let line = '';
  let gap = false;
  const close = (isSpaced: boolean) => {
    const text = line.replace(/[ \n\r\f]+/g, ' ').trim();
    line = '';
    if (text !== '') {
      if (gap && lines.length > 0) lines.push('');
      gap = gaps === 'all';
      lines.push(text);
    }
    if (isSpaced && gaps === 'paragraphs') gap = true;
  };
  const visit = (node: Node, inArticle: boolean) => {
    if (node.nodeName === '#text' && 'value' in node) {
      line += node.value;
      return;
    }
    if (!('childNodes' in node)) return;
    const name = 'tagName' in node ? node.tagName : '';
    if (hidden.has(name) || ('tagName' in node && isHidden(node))) return;
    if (trimmed && trimmable.has(name) && !(inArticle && name === 'header')) return;
    if (name === 'br') return close(false);
    const isCell = (name === 'td' || name === 'th') && cells !== '\n';
    const isBlock = blocks.has(name) && !isCell;
    if (isBlock) close(spaced.has(name));
    if (isCell && line.trim() !== '') line += cells;
    if (name === 'li' && bullets) line += '- ';
    for (const child of node.childNodes) visit(child, inArticle || name === 'article');
    if (isBlock) close(spaced.has(name));
  };
  visit(parse(html), false);
  close(false);
  return `${lines.join('\n')}\n`;
}

const isHidden = ({ attrs }: Element): boolean =>
  attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display:\s*none|visibility:\s*hidden/i.test(value)),
  );
