import { mulberry32 } from '../../../random.ts';
import { measureBlocks } from '../measure-blocks.ts';
import { measurePage } from '../page-measures.ts';
import type { Page, PageElement, PageEvent, TextRun } from '../page-tree.ts';
import { splitBlocks } from '../split-blocks.ts';
import type { StructuredData } from '../structured-data.ts';
import { alignGold } from './align-gold.ts';
import type { Example } from './read-set.ts';

/** What an altered copy weighs against a page as saved. */
const WEIGHT = 0.3;
const NO_DATA: StructuredData = { meta: new Map(), articles: [], things: [], links: new Map() };

/**
 * Altered copies of pages, so that a forest doesn't rest on what only these few sites do: class names dropped, page data dropped, and the
 * body of one page in the furniture of another of the same fold. Fixed pseudo-random choices: the same copies each time.
 */
export function alteredCopies(examples: Example[]): Example[] {
  return [...namelessCopies(examples, 5), ...splicedCopies(examples, 6), ...splicedCopies(examples, 7)];
}

/** Copies with some or all class names dropped, half of them without the page's own data. */
function namelessCopies(examples: Example[], seed: number): Example[] {
  const random = mulberry32(seed);
  return examples.map((example) => {
    const share = random() < 0.4 ? 1 : 0.5;
    const keepsData = random() < 0.5;
    const dropped = new Map<string, boolean>();
    const elements = example.page.elements.map((element) => {
      const drop = dropped.get(element.words) ?? random() < share;
      dropped.set(element.words, drop);
      return drop ? { ...element, words: '  ' } : element;
    });
    return remade(example, { ...example.page, elements }, keepsData ? example.data : NO_DATA, example.body);
  });
}

/** Copies in which the article of another page of the fold, from another site, stands in the place of the page's own. */
function splicedCopies(examples: Example[], seed: number): Example[] {
  const random = mulberry32(seed);
  return examples.flatMap((outer) => {
    const others = examples.filter(({ fold, site }) => fold === outer.fold && site !== outer.site);
    const inner = others[Math.floor(random() * others.length)];
    if (inner === undefined) return [];
    const place = homeOf(outer);
    const article = homeOf(inner);
    if (place < 1 || article < 1) return [];
    const page = splice(outer.page, place, inner.page, article);
    return [remade(outer, page, random() < 0.5 ? inner.data : NO_DATA, inner.body)];
  });
}

function remade(example: Example, page: Page, data: StructuredData, body: string): Example {
  const blocks = splitBlocks(page);
  const measures = measurePage(page, blocks);
  const labels = alignGold(blocks, body);
  return {
    ...example,
    page,
    blocks,
    measures,
    data,
    body,
    labels,
    rows: measureBlocks(page, blocks, measures, data),
    weight: WEIGHT,
  };
}

/** Share of the body's text that the element of the article holds. */
const MOST = 0.9;

/** Innermost element that holds nearly all of the body. */
function homeOf({ page, blocks, labels }: Example): number {
  const below = new Float64Array(page.elements.length);
  let all = 0;
  for (const [i, { element, text }] of blocks.entries()) {
    if (labels[i]?.label !== 1) continue;
    below[element] = (below[element] ?? 0) + text.length;
    all += text.length;
  }
  for (let i = below.length - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent ?? -1;
    if (parent >= 0) below[parent] = (below[parent] ?? 0) + (below[i] ?? 0);
  }
  let home = -1;
  for (let i = 0; i < below.length; i++) if ((below[i] ?? 0) >= MOST * all && all > 0) home = i;
  return home;
}

/** A page in which what is below an element is replaced by what is below an element of another page. */
function splice(outer: Page, place: number, inner: Page, article: number): Page {
  const page: Page = { elements: [], runs: [], events: [], title: inner.title, dataScripts: [] };
  const copy = (from: Page, events: PageEvent[], known: Map<number, number>) => {
    for (const event of events) {
      if (event.type === 'text') {
        const run = from.runs[event.run] as TextRun;
        page.runs.push({ ...run, element: known.get(run.element) ?? 0 });
        page.events.push({ type: 'text', run: page.runs.length - 1 });
        continue;
      }
      if (event.type === 'open') {
        const element = from.elements[event.element] as PageElement;
        const parent = known.get(element.parent) ?? -1;
        const depth = (page.elements[parent]?.depth ?? -1) + 1;
        known.set(element.index, page.elements.length);
        page.elements.push({ ...element, index: page.elements.length, parent, depth });
      }
      page.events.push({ type: event.type, element: known.get(event.element) ?? 0 });
    }
  };
  const edge = (events: PageEvent[], type: 'open' | 'close', element: number) =>
    events.findIndex((event) => event.type === type && event.element === element);
  const known = new Map<number, number>();
  copy(outer, outer.events.slice(0, edge(outer.events, 'open', place) + 1), known);
  const inside = inner.events.slice(edge(inner.events, 'open', article) + 1, edge(inner.events, 'close', article));
  copy(inner, inside, new Map([[article, known.get(place) ?? 0]]));
  copy(outer, outer.events.slice(edge(outer.events, 'close', place)), known);
  return page;
}
