import type { BlockRole } from './build-passages.ts';
import { CLASS_WORDS, classBits } from './class-words.ts';
import { squeeze } from './context-features.ts';
import { nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

/** Least probability of a body block. Lost body is worse than furniture left: well below one half. */
export const LEAST = 0.12;

const CAPTION = 1 << CLASS_WORDS.findIndex(([name]) => name === 'caption');

/** What each block becomes, from its probability and what is known of the page. `headline` is the index of the headline's block, or -1. */
export function assignRoles(
  page: Page,
  blocks: Block[],
  probabilities: number[],
  headline: number,
  description: string | undefined,
): BlockRole[] {
  const roles: BlockRole[] = blocks.map((block, i) => {
    if (i === headline) return { kind: 'headline', rule: 'headline' };
    if ((probabilities[i] ?? 0) > LEAST)
      return isCaption(page, block) ? { kind: 'caption', rule: 'caption' } : { kind: 'body', rule: 'page-model' };
    return { kind: 'furniture', rule: page.elements[block.element]?.hidden === true ? 'hidden' : 'page-model' };
  });
  const firstBody = roles.findIndex(({ kind }) => kind === 'body');
  const lastBody = roles.findLastIndex(({ kind }) => kind === 'body');
  const seen = new Set<string>();
  const claimed = squeeze(description ?? '');
  const title = squeeze(blocks[headline]?.text ?? '');
  for (const [i, block] of blocks.entries()) {
    const role = roles[i];
    if (role === undefined || role.kind === 'headline') continue;
    const s = squeeze(block.text);
    if (role.kind === 'body') {
      if (s === title && title !== '') roles[i] = { kind: 'furniture', rule: 'duplicate' };
      continue;
    }
    if (firstBody < 0 || i > lastBody || page.elements[block.element]?.hidden === true) continue;
    const near = i > Math.min(headline < 0 ? firstBody : headline, firstBody) - 6;
    if (near && isCaption(page, block) && /\p{L}.*\s.*\s/u.test(block.text) && block.text.length > 20 && !seen.has(s)) {
      seen.add(s);
      roles[i] = { kind: 'caption', rule: 'caption' };
    } else if (
      headline >= 0 &&
      i > headline &&
      i < firstBody &&
      s.length > 30 &&
      claimed.includes(s.slice(0, 80)) &&
      !seen.has(s)
    ) {
      seen.add(s);
      roles[i] = { kind: 'standfirst', rule: 'repeated-in-description' };
    }
  }
  return roles;
}

/** Whether a block is the caption of a picture by its element. */
export function isCaption(page: Page, block: Block): boolean {
  if (nearestTag(page, block.element, 'figcaption') >= 0) return true;
  for (let at = block.element, k = 0; at >= 0 && k < 3; at = page.elements[at]?.parent ?? -1, k++) {
    const element = page.elements[at];
    if (element === undefined) return false;
    if (element.tag === 'p' && k > 0) return false;
    if (/caption|cutline/.test(element.words)) return true;
  }
  return (
    nearestTag(page, block.element, 'figure') >= 0 &&
    nearestTag(page, block.element, 'table', 'blockquote') < 0 &&
    (classBits(page.elements[block.element]?.words ?? '') & CAPTION) !== 0
  );
}
