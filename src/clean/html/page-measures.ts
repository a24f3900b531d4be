import { classBits } from './class-words.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

/** Sums over the elements and blocks of a page that the features are read from. */
export interface PageMeasures {
  /** Class groups of each element itself, of it and its two nearest ancestors, and of all ancestors. */
  own: Int32Array;
  near: Int32Array;
  above: Int32Array;
  /** Bits of `ANCESTOR_TAGS` around each element, itself included. */
  tags: Int32Array;
  /** Characters of text, of linked text, and of text in sentences, below each element. */
  textBelow: Float64Array;
  linkedBelow: Float64Array;
  proseBelow: Float64Array;
  blocksBelow: Float64Array;
  /** The element that holds most prose closely (Readability's top candidate), and steps from it to each of its ancestors. */
  best: number;
  stepsAboveBest: Map<number, number>;
  /** Total characters before each block, and in all. */
  before: Float64Array;
  total: number;
  /** Template of each block: its element's and its two nearest ancestors' tags and classes. */
  template: string[];
}

/** Tags whose presence around a block counts. */
export const ANCESTOR_TAGS = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figure',
  'figcaption',
  'ul',
  'ol',
  'table',
  'blockquote',
  'button',
  'section',
  'a',
  'dl',
  'label',
  'select',
  'textarea',
  'address',
  'time',
  'h1',
  'h2',
] as const;
const TAG_BIT = new Map<string, number>(ANCESTOR_TAGS.map((tag, i) => [tag, 1 << i]));

/** Whether a block reads like a sentence or more. */
export function isProse(block: Block): boolean {
  return block.text.length >= 60 && block.linked < block.text.length * 0.5 && /[.!?…。！？,，、]/u.test(block.text);
}

/** Measures a page once, in time linear in its size. */
export function measurePage(page: Page, blocks: Block[]): PageMeasures {
  const size = page.elements.length;
  const m: PageMeasures = {
    own: new Int32Array(size),
    near: new Int32Array(size),
    above: new Int32Array(size),
    tags: new Int32Array(size),
    textBelow: new Float64Array(size),
    linkedBelow: new Float64Array(size),
    proseBelow: new Float64Array(size),
    blocksBelow: new Float64Array(size),
    best: 0,
    stepsAboveBest: new Map(),
    before: new Float64Array(blocks.length),
    total: 1,
    template: [],
  };
  const known = new Map<string, number>();
  for (const { index, parent, tag, words } of page.elements) {
    const bits = known.get(words) ?? classBits(words);
    known.set(words, bits);
    m.own[index] = bits;
    const grand = page.elements[parent]?.parent ?? -1;
    m.near[index] = bits | (m.own[parent] ?? 0) | (m.own[grand] ?? 0);
    m.above[index] = (m.above[parent] ?? 0) | (m.own[parent] ?? 0);
    m.tags[index] = (m.tags[parent] ?? 0) | (TAG_BIT.get(tag) ?? 0);
  }
  const score = new Float64Array(size);
  for (const [i, block] of blocks.entries()) {
    const { length } = block.text;
    m.before[i] = m.total;
    m.total += length;
    add(m.textBelow, block.element, length);
    add(m.linkedBelow, block.element, block.linked);
    add(m.blocksBelow, block.element, 1);
    if (!isProse(block)) continue;
    add(m.proseBelow, block.element, length);
    const points = 1 + Math.min(5, block.text.split(/[,，、]/u).length - 1) + Math.min(3, length / 100);
    const parent = page.elements[block.element]?.parent ?? 0;
    const grand = page.elements[parent]?.parent ?? 0;
    add(score, parent, points);
    if (grand >= 0) add(score, grand, points / 2);
  }
  for (let i = size - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent ?? -1;
    if (parent < 0) continue;
    for (const sums of [m.textBelow, m.linkedBelow, m.proseBelow, m.blocksBelow]) add(sums, parent, sums[i] ?? 0);
  }
  let highest = -1;
  for (let i = 0; i < size; i++) {
    const value = (score[i] ?? 0) * (1 - (m.linkedBelow[i] ?? 0) / Math.max(1, m.textBelow[i] ?? 0));
    if (value > highest) {
      highest = value;
      m.best = i;
    }
  }
  for (let at = m.best, steps = 0; at >= 0; at = page.elements[at]?.parent ?? -1) m.stepsAboveBest.set(at, steps++);
  m.template = blocks.map((block) => templateOf(page, block));
  return m;
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function templateOf(page: Page, block: Block): string {
  let template = '';
  for (let at = block.element, i = 0; at >= 0 && i < 3; i++) {
    const element = page.elements[at];
    if (element === undefined) break;
    template += `${element.tag}${element.words.replace(/\d+/g, '').slice(0, 60)}>`;
    at = element.parent;
  }
  return template;
}
