import { CLASS_WORDS } from './class-words.ts';
import { isProse, type PageMeasures } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import { PHRASE_WORDS, phraseBits } from './phrase-words.ts';
import type { Block } from './split-blocks.ts';

/** Groups of class names whose nearest bearer around a block is looked for. */
const NAMED = [
  'article',
  'body',
  'related',
  'navigation',
  'frame',
  'share',
  'promotion',
  'comments',
  'legal',
  'overlay',
  'media',
];
/** Groups that name parts beside the text. */
const ASIDE = ['related', 'navigation', 'frame', 'share', 'promotion', 'comments', 'legal', 'overlay'];
const NAMED_BITS = NAMED.map((name) => CLASS_WORDS.findIndex(([group]) => group === name));
const ASIDE_BITS = bitsOf(ASIDE);
const FAR = 20;

/** How far the named parts of the page are from a block, what heading it stands under, and what pictures stand beside it. */
export const NEARBY_FEATURES = [
  ...NAMED.map((name) => `stepsTo.${name}`),
  'stepsToAside',
  'aside.prose',
  ...PHRASE_WORDS.map(([name]) => `under.${name}`),
  'sinceHeading',
  'heading.sameParent',
  'heading.words',
  'picturesBefore',
  'picturesAfter',
  'italic',
  'startsLinked',
  'endsLinked',
  'unlinked',
  'elsewhere',
  'proseBefore',
  'siblings.same',
  'siblings.prose',
  'own.count',
  'own.prose',
  'own.linked',
];

function bitsOf(names: string[]): number {
  return names.reduce((bits, name) => bits | (1 << CLASS_WORDS.findIndex(([group]) => group === name)), 0);
}

/** Values of `NEARBY_FEATURES` for all blocks of a page, in time linear in its size. */
export function nearbyFeatures(page: Page, blocks: Block[], m: PageMeasures): number[][] {
  const steps = NAMED_BITS.map((bit) => stepsUp(page, (index) => ((m.own[index] ?? 0) >> bit) & 1));
  const aside = stepsUp(page, (index) => m.own[index] ?? 0, ASIDE_BITS);
  const asideOf = new Int32Array(page.elements.length).fill(-1);
  for (const { index, parent } of page.elements)
    asideOf[index] = ((m.own[index] ?? 0) & ASIDE_BITS) !== 0 ? index : (asideOf[parent] ?? -1);
  const pictures = picturesBefore(page);
  const host = hostOf(page);
  const allProse = Math.max(1, m.proseBelow[0] ?? 1);
  const own = new Map<string, { count: number; prose: number; text: number; linked: number }>();
  const siblings = new Map<string, { count: number; prose: number }>();
  const ownKey = (block: Block) => {
    const element = page.elements[block.element];
    return `${element?.tag}${(element?.words ?? '').replace(/\d+/g, '').slice(0, 80)}`;
  };
  const keys = blocks.map(ownKey);
  for (const [i, block] of blocks.entries()) {
    const key = keys[i] ?? '';
    const o = own.get(key) ?? { count: 0, prose: 0, text: 0, linked: 0 };
    const length = block.text.length;
    const prose = isProse(block) ? length : 0;
    own.set(key, {
      count: o.count + 1,
      prose: o.prose + prose,
      text: o.text + length,
      linked: o.linked + block.linked,
    });
    const place = `${page.elements[block.element]?.parent} ${key}`;
    const s = siblings.get(place) ?? { count: 0, prose: 0 };
    siblings.set(place, { count: s.count + 1, prose: s.prose + prose });
  }
  let heading = -1;
  let bits = 0;
  let before = 0;
  return blocks.map((block, i) => {
    const element = page.elements[block.element];
    const key = keys[i] ?? '';
    const o = own.get(key);
    const s = siblings.get(`${element?.parent} ${key}`);
    const up = asideOf[block.element] ?? -1;
    const inHeading = /^h[1-6]$/.test(element?.tag ?? '');
    const { italic, startsLinked, endsLinked, elsewhere } = inlineOf(page, block, host);
    const first = pictures[block.runs[0] ?? 0] ?? 0;
    const last = pictures[block.runs.at(-1) ?? 0] ?? 0;
    const lastBefore = pictures[blocks[i - 1]?.runs.at(-1) ?? -1] ?? 0;
    const firstAfter = pictures[blocks[i + 1]?.runs[0] ?? -1] ?? last;
    const row = [
      ...steps.map((list) => list[block.element] ?? FAR),
      aside[block.element] ?? FAR,
      up < 0 ? -1 : (m.proseBelow[up] ?? 0) / allProse,
      ...PHRASE_WORDS.map((_, k) => (bits >> k) & 1),
      heading < 0 ? 99 : Math.min(99, i - heading),
      Number(heading >= 0 && page.elements[blocks[heading]?.element ?? -1]?.parent === element?.parent),
      heading < 0 ? 0 : (blocks[heading]?.text.split(' ').length ?? 0),
      Math.min(5, first - lastBefore),
      Math.min(5, firstAfter - last),
      italic,
      startsLinked,
      endsLinked,
      Math.log1p(block.text.length - block.linked),
      elsewhere,
      before / allProse,
      Math.log1p(s?.count ?? 0),
      (s?.prose ?? 0) / allProse,
      Math.log1p(o?.count ?? 0),
      (o?.prose ?? 0) / Math.max(1, o?.text ?? 1),
      (o?.linked ?? 0) / Math.max(1, o?.text ?? 1),
    ];
    if (isProse(block)) before += block.text.length;
    const isBold = block.text.length < 80 && block.bold >= block.text.length * 0.9;
    if ((inHeading || isBold || (block.text.length < 60 && /[:：]$/.test(block.text))) && block.text.length < 160) {
      heading = i;
      bits = phraseBits(block.text.toLowerCase());
    }
    return row;
  });
}

/** Steps from each element up to the nearest one, itself included, that bears a mark. */
function stepsUp(page: Page, mark: (index: number) => number, mask = -1): Uint8Array {
  const result = new Uint8Array(page.elements.length).fill(FAR);
  for (const { index, parent } of page.elements)
    result[index] = (mark(index) & mask) !== 0 ? 0 : parent < 0 ? FAR : Math.min(FAR, (result[parent] ?? FAR) + 1);
  return result;
}

/** Pictures and players of the page before each text run. */
function picturesBefore(page: Page): Int32Array {
  const result = new Int32Array(page.runs.length);
  let count = 0;
  for (const event of page.events) {
    if (event.type === 'text') result[event.run] = count;
    else if (event.type === 'open' && /^(?:img|video|audio)$/.test(page.elements[event.element]?.tag ?? '')) count++;
  }
  return result;
}

/** Host that the page names as its own, without `www.`. */
function hostOf(page: Page): string {
  for (const { tag, attributes } of page.elements) {
    const own =
      (tag === 'link' && attributes.get('rel') === 'canonical' && attributes.get('href')) ||
      (tag === 'meta' && attributes.get('property') === 'og:url' && attributes.get('content'));
    if (own) return hostOfAddress(own);
  }
  return '';
}

function hostOfAddress(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]{1,100})/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** What the inline elements of a block say: share in italics, whether it begins or ends with a link, and whether its links leave the site. */
function inlineOf(page: Page, block: Block, host: string) {
  let italic = 0;
  let elsewhere = 0;
  const linkOf = (run: number | undefined) => climb(page, page.runs[run ?? -1]?.element ?? -1, block.element, 'a');
  for (const index of block.runs.slice(0, 50)) {
    const run = page.runs[index];
    if (run === undefined) continue;
    if (climb(page, run.element, block.element, 'em', 'i') >= 0) italic += run.text.length;
    const link = climb(page, run.element, block.element, 'a');
    const target = hostOfAddress(page.elements[link]?.attributes.get('href') ?? '');
    if (link >= 0 && host !== '' && target !== '' && target !== host) elsewhere = 1;
  }
  return {
    italic: Math.min(1, italic / Math.max(1, block.text.length)),
    startsLinked: Number(linkOf(block.runs[0]) >= 0),
    endsLinked: Number(linkOf(block.runs.at(-1)) >= 0),
    elsewhere,
  };
}

/** Innermost element of one of the tags from an inline element up to its block, or -1. */
function climb(page: Page, from: number, to: number, ...tags: string[]): number {
  for (let at = from, k = 0; at >= 0 && at !== to && k < 40; at = page.elements[at]?.parent ?? -1, k++)
    if (tags.includes(page.elements[at]?.tag ?? '')) return at;
  return -1;
}
