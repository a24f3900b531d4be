import type { BlockRole } from './assign-roles.ts';
import { squeeze } from './context-features.ts';
import type { JudgedBlock } from './correct-page.ts';
import { isProse } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

/** Class or id of a part of the page that holds what readers wrote. */
const COMMENTS =
  /\s(?:comments?|comments?-?(?:list|area|section|container|wrapper|thread|content|body)|commentlist|comment_content|disqus_thread|respond)(?=\s)/;
/** Words that begin a line which only points at another page. */
const POINTS_AWAY =
  /^[\s\p{P}]*(?:read more|see more|also read|read also|read next|related|more|see also|watch|don['’]t miss|lee también|leia (?:mais|também)|lire aussi|leggi anche|lesen sie auch|читайте также|по теме)\s?[:：|»]/iu;
/** Share of the kept text from which on a hidden part is the text itself, shown by a script. */
const MOST = 0.5;
/** Letters of a paragraph that is not written twice by chance. */
const LONG = 60;

/**
 * Takes out of the body what stands beside it on any page, whatever the forests say: readers' comments, page footers, what is never shown,
 * second copies of a paragraph, and lines that point at other pages. Changes the roles.
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
    if (roles[i]?.kind !== 'body' || !isProse(block)) continue;
    all += block.text.length;
    if (isHidden(block)) hidden += block.text.length;
    if (rules[block.element] === undefined) outside += block.text.length;
  }
  const seen = new Set<string>();
  for (const [i, { block, editor }] of judged.entries()) {
    if (roles[i]?.kind !== 'body' || editor !== undefined) continue;
    const letters = squeeze(block.text);
    const rule =
      isHidden(block) && hidden < MOST * all
        ? 'hidden'
        : outside > 0 && rules[block.element] !== undefined
          ? rules[block.element]
          : letters.length >= LONG && seen.has(letters)
            ? 'duplicate'
            : pointsAway(block)
              ? 'points-away'
              : undefined;
    if (rule === undefined) seen.add(letters);
    else roles[i] = { kind: 'furniture', rule };
  }
}

/** Whether a block is nothing but a link to another page with words that say so. */
function pointsAway({ text, linked }: Block): boolean {
  return text.length < 300 && linked > text.length * 0.4 && POINTS_AWAY.test(text.slice(0, 60));
}
