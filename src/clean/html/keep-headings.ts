import type { BlockRole } from './assign-roles.ts';
import type { JudgedBlock } from './correct-page.ts';
import { nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';
import { PHRASE_WORDS, phraseBits } from './phrase-words.ts';

/** Least probability of a heading that stands between kept blocks. */
const LEAST = 0.03;
/** Words that a heading of furniture has. */
const FURNITURE = ['promotion', 'related', 'share', 'advert', 'comments'].reduce(
  (bits, name) => bits | (1 << PHRASE_WORDS.findIndex(([group]) => group === name)),
  0,
);

/** Keeps headings between kept blocks, what stands under them being kept, unless they say that they head something else. */
export function keepHeadings(page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  for (const [i, { block, probability }] of judged.entries()) {
    if (roles[i]?.rule !== 'page-model' || roles[i]?.kind === 'body' || probability <= LEAST) continue;
    if (roles[i - 1]?.kind !== 'body' || roles[i + 1]?.kind !== 'body') continue;
    if (nearestTag(page, block.element, 'h2', 'h3', 'h4', 'h5', 'h6') < 0) continue;
    if ((phraseBits(block.text.toLowerCase()) & FURNITURE) === 0) roles[i] = { kind: 'body', rule: 'heading-of-text' };
  }
}
