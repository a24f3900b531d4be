import type { BlockRole } from './assign-roles.ts';
import { squeeze } from './context-features.ts';
import type { JudgedBlock } from './correct-page.ts';
import { nearestTag } from './element-path.ts';
import { isProse } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

/** Class or id of a part of the page that holds what readers wrote. */
const COMMENTS =
  /\s(?:comments?|comments?-?(?:list|area|section|container|wrapper|thread|content|body)|commentlist|comment_content|disqus_thread|respond)(?=\s)/;
/** Words that begin a line which only points at another page. */
const POINTS_AWAY =
  /^[\s\p{P}]*(?:read more|see more|also read|read also|read next|related|more|see also|watch|don['’]t miss|lee también|leia (?:mais|também)|lire aussi|leggi anche|lesen sie auch|читайте также|по теме)\s?[:：|»]/iu;
/** The counter of a gallery. */
const COUNTER = /^(?:image|photo|picture|slide|bild|foto)\s\d{1,3}\s?(?:of|von|de|\/)\s?\d{1,3}$/iu;
/** Share of the kept text from which on a hidden part is the text itself, shown by a script. */
const MOST = 0.5;
/** Share of the shown text that the element of the article holds. */
const HOME = 0.8;
/** Items from which on a list of nothing but links is one of other pages, however much it looks like text. */
const MANY_LINKS = 3;
/** Letters of a paragraph that is not written twice by chance. */
const LONG = 60;

/**
 * Takes out of the body what stands beside it on any page, whatever the forests say: readers' comments, page footers, what is never shown,
 * copies of a paragraph in another place, and lines that point at other pages. Changes the roles. What an author wrote twice in one
 * text, such as a dish of a week's menu, stays.
 */
export function cutBesideText(
  page: Page,
  judged: JudgedBlock[],
  roles: BlockRole[],
  headline: Block | undefined,
): void {
  const size = page.elements.length;
  const rules = new Array<string | undefined>(size).fill(undefined);
  const holdsHeadline = new Set<number>();
  for (let at = headline?.element ?? -1; at >= 0; at = page.elements[at]?.parent ?? -1) holdsHeadline.add(at);
  for (const { index, parent, tag, words } of page.elements) {
    rules[index] = rules[parent];
    if (holdsHeadline.has(index) || tag === 'html' || tag === 'body') continue;
    if (COMMENTS.test(words)) rules[index] = 'comments';
    else if (tag === 'footer') rules[index] ??= 'footer';
  }
  let all = 0;
  let hidden = 0;
  let outside = 0;
  const isHidden = (block: Block) => page.elements[block.element]?.hidden === true;
  for (const [i, { block }] of judged.entries()) {
    if (roles[i]?.kind !== 'body') continue;
    if (rules[block.element] === undefined) outside += block.text.length;
    if (!isProse(block)) continue;
    all += block.text.length;
    if (isHidden(block)) hidden += block.text.length;
  }
  const home = homeOf(page, judged, roles, isHidden);
  const lists = linkLists(page, judged);
  const seen = new Map<string, number>();
  for (const [i, { block, editor }] of judged.entries()) {
    if (roles[i]?.kind !== 'body' || editor !== undefined) continue;
    const letters = squeeze(block.text);
    const rule =
      isHidden(block) && (isWithin(page, block.element, home) ? hidden < MOST * all && !isProse(block) : true)
        ? 'hidden'
        : outside > 0 && rules[block.element] !== undefined
          ? rules[block.element]
          : letters.length >= LONG && (seen.get(letters) ?? parentOf(page, block)) !== parentOf(page, block)
            ? 'duplicate'
            : pointsAway(page, block) || lists.has(i)
              ? 'points-away'
              : undefined;
    if (rule === undefined) seen.set(letters, parentOf(page, block));
    else roles[i] = { kind: 'furniture', rule };
  }
}

/** Innermost element that holds nearly all of the kept prose that is shown; -1 without any. */
function homeOf(page: Page, judged: JudgedBlock[], roles: BlockRole[], isHidden: (block: Block) => boolean): number {
  const below = new Float64Array(page.elements.length);
  let all = 0;
  for (const [i, { block }] of judged.entries()) {
    if (roles[i]?.kind !== 'body' || !isProse(block) || isHidden(block)) continue;
    below[block.element] = (below[block.element] ?? 0) + block.text.length;
    all += block.text.length;
  }
  for (let i = below.length - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent ?? -1;
    if (parent >= 0) below[parent] = (below[parent] ?? 0) + (below[i] ?? 0);
  }
  return all === 0 ? -1 : below.findLastIndex((text) => text >= HOME * all);
}

function parentOf(page: Page, block: Block): number {
  return page.elements[block.element]?.parent ?? -1;
}

/** Whether an element is another one or within it; anything is within no element at all. */
function isWithin(page: Page, element: number, around: number): boolean {
  for (let at = element; at >= 0; at = page.elements[at]?.parent ?? -1) if (at === around) return true;
  return around < 0;
}

/** Blocks of unordered lists of which every item is a link and none a sentence. */
function linkLists(page: Page, judged: JudgedBlock[]): Set<number> {
  const lists = new Map<number, number[]>();
  for (const [i, { block }] of judged.entries()) {
    const list = nearestTag(page, block.element, 'ul', 'td');
    if (page.elements[list]?.tag !== 'ul') continue;
    const members = lists.get(list) ?? [];
    members.push(i);
    lists.set(list, members);
  }
  const isLink = (i: number) => {
    const block = judged[i]?.block;
    return block !== undefined && block.linked >= block.text.length * 0.8 && !/[.!?…]["'”’»)\]]*$/u.test(block.text);
  };
  return new Set([...lists.values()].filter((list) => list.length >= MANY_LINKS && list.every(isLink)).flat());
}

/** Whether a block is nothing but a link to another page with words that say so, or a line in capitals that is one link. */
function pointsAway(page: Page, { text, linked, element }: Block): boolean {
  if (text.length >= 300) return false;
  if (COUNTER.test(text)) return true;
  if (linked > text.length * 0.4 && POINTS_AWAY.test(text.slice(0, 60))) return true;
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase() && text.split(' ').length > 4;
  return isCapitals && linked >= text.length * 0.9 && !/^h\d$/.test(page.elements[element]?.tag ?? '');
}

/** Takes headings off the end of the body that nothing stands under any more. */
export function cutLastHeadings(page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  for (let i = roles.length - 1; i >= 0; i--) {
    const entry = judged[i];
    if (roles[i]?.kind !== 'body' || entry === undefined) continue;
    if (entry.editor !== undefined || nearestTag(page, entry.block.element, 'h2', 'h3', 'h4', 'h5', 'h6') < 0) return;
    roles[i] = { kind: 'furniture', rule: 'heading-of-nothing' };
  }
}
