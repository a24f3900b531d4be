import type { BlockRole } from './assign-roles.ts';
import type { JudgedBlock } from './correct-page.ts';
import { nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';

/** What front ends call the boxes that stand inside of a text without belonging to it. */
const NAMED =
  /[\s_-](newsletter|subscribe|subscription|sign-?up|share|sharing|social|promo|promotion|related(?:-?(?:posts?|articles?|stories|news|content|links))?|recommended|read-?more|advert(?:isement)?|ads?)(?=[\s_-])/;
/** A box that holds more of the kept text than this is the text, whatever it is called. */
const MOST_OF_TEXT = 0.15;
/** From so much kept text on, the model has enough to go by. */
const LONG_PAGE = 4000;
/** Elements above a block that are looked at. */
const LEVELS = 4;

/** Takes small boxes out of the text that are named as furniture or stand beside it: on short pages the model has too little to go by. */
export function cutNamedFurniture(page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  const kept = new Map<number, number>();
  let all = 0;
  const above = (element: number): number[] => {
    const chain: number[] = [];
    for (let at = element; at >= 0 && chain.length < LEVELS; at = page.elements[at]?.parent ?? -1) chain.push(at);
    return chain;
  };
  judged.forEach(({ block }, i) => {
    if (roles[i]?.kind !== 'body') return;
    all += block.text.length;
    for (const at of above(block.element)) kept.set(at, (kept.get(at) ?? 0) + block.text.length);
  });
  if (all > LONG_PAGE) return;
  judged.forEach(({ block, editor }, i) => {
    if (roles[i]?.kind !== 'body' || editor !== undefined) return;
    // Embedded posts stand in boxes that are named after the network.
    if (nearestTag(page, block.element, 'blockquote') >= 0) return;
    const box = above(block.element).find((at) => {
      const element = page.elements[at];
      if (element === undefined || (kept.get(at) ?? 0) > MOST_OF_TEXT * all) return false;
      return element.tag === 'nav' || element.tag === 'form' || NAMED.test(element.words);
    });
    if (box !== undefined) roles[i] = { kind: 'furniture', rule: 'named-box' };
  });
}
