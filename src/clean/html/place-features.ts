import { CLASS_WORDS } from './class-words.ts';
import { ANCESTOR_TAGS, type PageMeasures } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

const TAGS = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'div',
  'span',
  'blockquote',
  'figcaption',
  'section',
  'article',
  'pre',
  'button',
  'dd',
];

/** Where a block stands in the tree of its page. */
export const PLACE_FEATURES = [
  ...TAGS.map((tag) => `tag.${tag}`),
  ...ANCESTOR_TAGS.map((tag) => `in.${tag}`),
  ...CLASS_WORDS.map(([name]) => `own.${name}`),
  ...CLASS_WORDS.map(([name]) => `near.${name}`),
  ...CLASS_WORDS.map(([name]) => `above.${name}`),
  ...CLASS_WORDS.map(([name]) => `inner.${name}`),
  'depth',
  'hidden',
  'articleBody',
  'inlineTags',
  'climbToBest',
  'stepsAboveBest',
  'position',
  'share',
  ...['parent', 'grand', 'great'].flatMap((who) => [`${who}.text`, `${who}.linked`, `${who}.prose`, `${who}.blocks`]),
  'best.text',
  'best.linked',
  'best.depth',
];

/** Values of `PLACE_FEATURES` for block `i`. */
export function placeFeatures(page: Page, blocks: Block[], m: PageMeasures, i: number): number[] {
  const block = blocks[i];
  const element = page.elements[block?.element ?? 0];
  if (block === undefined || element === undefined) return [];
  const bit = (bits: number | undefined) => (_: unknown, k: number) => ((bits ?? 0) >> k) & 1;
  let inner = 0;
  let inline = 0;
  for (
    let at = page.runs[block.runs[0] ?? 0]?.element ?? -1;
    at >= 0 && at !== element.index;
    at = page.elements[at]?.parent ?? -1
  ) {
    inner |= m.own[at] ?? 0;
    inline++;
  }
  let climb = 0;
  let at = element.index;
  let body = 0;
  for (let up = at; up >= 0; up = page.elements[up]?.parent ?? -1) {
    const attributes = page.elements[up]?.attributes;
    if (attributes?.get('itemprop')?.includes('articleBody')) body = 1;
  }
  while (at >= 0 && !m.stepsAboveBest.has(at)) {
    at = page.elements[at]?.parent ?? -1;
    climb++;
  }
  const around: number[] = [];
  let up = element.parent;
  for (let k = 0; k < 3; k++) {
    const text = Math.max(1, m.textBelow[up] ?? 0);
    around.push(
      Math.log1p(text),
      (m.linkedBelow[up] ?? 0) / text,
      (m.proseBelow[up] ?? 0) / text,
      m.blocksBelow[up] ?? 0,
    );
    up = page.elements[up]?.parent ?? -1;
  }
  const bestText = Math.max(1, m.textBelow[m.best] ?? 0);
  return [
    ...TAGS.map((tag) => Number(tag === element.tag)),
    ...ANCESTOR_TAGS.map(bit(m.tags[element.index])),
    ...CLASS_WORDS.map(bit(m.own[element.index])),
    ...CLASS_WORDS.map(bit(m.near[element.index])),
    ...CLASS_WORDS.map(bit(m.above[element.index])),
    ...CLASS_WORDS.map(bit(inner)),
    element.depth,
    Number(element.hidden),
    body,
    inline,
    climb,
    m.stepsAboveBest.get(at) ?? 99,
    (m.before[i] ?? 0) / m.total,
    block.text.length / m.total,
    ...around,
    bestText / m.total,
    (m.linkedBelow[m.best] ?? 0) / bestText,
    page.elements[m.best]?.depth ?? 0,
  ];
}
