import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { divideRuns } from './divide-runs.ts';
import { flattenNesting } from './flatten-nesting.ts';

/** An element of a page, in document order. */
export interface PageElement {
  /** Index in `Page.elements`; a parent's index is lower than its children's. */
  index: number;
  /** Index of the parent, -1 for the root. */
  parent: number;
  depth: number;
  tag: string;
  attributes: Map<string, string>;
  /** Class and id, in lower case, each word set off by spaces: ` story-body main `. */
  words: string;
  /** Whether `hidden`, `aria-hidden` or an inline style takes it or an ancestor off the page. */
  hidden: boolean;
  /** UTF-16 offsets of its start tag in the capture; both 0 for an element that the parser supplied. */
  start: number;
  end: number;
}

/** A visible text node. */
export interface TextRun {
  /** Index of the element that it stands in. */
  element: number;
  /** Decoded text. */
  text: string;
  /** UTF-16 offsets of its source in the capture. */
  start: number;
  end: number;
}

/** What a block is cut from, in document order. */
export type PageEvent =
  | { type: 'open'; element: number }
  | { type: 'close'; element: number }
  | { type: 'text'; run: number };

export interface Page {
  elements: PageElement[];
  runs: TextRun[];
  events: PageEvent[];
  /** Text of `<title>`. */
  title: string;
  /** Texts of the JSON-LD scripts. */
  dataScripts: string[];
}

/** Elements whose text is never on the page. */
const INVISIBLE = /^(?:script|style|noscript|template|head|noembed|noframes|iframe|object|datalist)$/;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Appends before a table quickly: the parser's own way looks through all children of the parent. */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertBefore(parent, node, reference) {
    const at = parent.childNodes.lastIndexOf(reference);
    parent.childNodes.splice(at, 0, node);
    node.parentNode = parent;
  },
};

/**
 * Parses a page (WHATWG HTML) into flat lists, without recursion, however deep the nesting. `withoutScripts` reads it as a browser
 * without scripts does: what stands in `<noscript>` is shown.
 */
export function parsePage(html: string, withoutScripts = false): Page {
  const document = parse(flattenNesting(html, withoutScripts), {
    sourceCodeLocationInfo: true,
    treeAdapter: adapter,
    scriptingEnabled: !withoutScripts,
  });
  const page: Page = { elements: [], runs: [], events: [], title: '', dataScripts: [] };
  const stack: { node: Tree.Element; element: number; next: number; visible: boolean }[] = [];
  const enter = (node: Tree.Element, parent: number, visible: boolean) => {
    const element = readElement(node, page, parent);
    page.elements.push(element);
    if (node.tagName === 'title' && page.title === '') page.title = textOf(node);
    if (node.tagName === 'script' && /ld\+json/i.test(element.attributes.get('type') ?? ''))
      page.dataScripts.push(textOf(node));
    const isVisible = visible && (!INVISIBLE.test(node.tagName) || (withoutScripts && node.tagName === 'noscript'));
    if (isVisible) page.events.push({ type: 'open', element: element.index });
    stack.push({ node, element: element.index, next: 0, visible: isVisible });
  };
  for (const child of document.childNodes) {
    if (!('tagName' in child)) continue;
    enter(child, -1, true);
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (top === undefined) break;
      const node = top.node.childNodes[top.next++];
      if (node === undefined) {
        if (top.visible) page.events.push({ type: 'close', element: top.element });
        stack.pop();
      } else if ('tagName' in node) enter(node, top.element, top.visible);
      else if (top.visible && node.nodeName === '#text' && 'value' in node) {
        const place = node.sourceCodeLocation;
        page.runs.push({
          element: top.element,
          text: node.value,
          start: place?.startOffset ?? 0,
          end: place?.endOffset ?? 0,
        });
        page.events.push({ type: 'text', run: page.runs.length - 1 });
      }
    }
  }
  divideRuns(html, page);
  return page;
}

function readElement(node: Tree.Element, page: Page, parent: number): PageElement {
  const attributes = new Map<string, string>();
  for (const { name, value } of node.attrs) attributes.set(name, value);
  const above = page.elements[parent];
  const place = node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
  const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 400).toLowerCase();
  return {
    index: page.elements.length,
    parent,
    depth: above === undefined ? 0 : above.depth + 1,
    tag: node.tagName,
    attributes,
    words: ` ${words} `,
    hidden:
      (above?.hidden ?? false) ||
      attributes.has('hidden') ||
      attributes.get('aria-hidden') === 'true' ||
      HIDING_STYLE.test((attributes.get('style') ?? '').slice(0, 500)),
    start: place?.startOffset ?? 0,
    end: place?.endOffset ?? 0,
  };
}

function textOf(node: Tree.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
