import type { BlockRole } from './assign-roles.ts';
import { squeeze } from './context-features.ts';
import type { JudgedBlock } from './correct-page.ts';
import type { Page } from './page-tree.ts';
import type { ReviewedClaim } from './reviewed-claims.ts';

/** Letters of a claim that does not stand on a page by chance. */
const LEAST = 20;
/** Blocks after the claim among which its rating stands. */
const REACH = 6;

/** Keeps the claim that a page checks, and its rating below, though they stand in boxes of their own: without them a fact check is none. */
export function keepClaims(
  page: Page,
  judged: JudgedBlock[],
  roles: BlockRole[],
  claims: readonly ReviewedClaim[],
): void {
  for (const { claim, ratings } of claims) {
    if (claim.length < LEAST) continue;
    const at = judged.findIndex(
      ({ block }, i) =>
        roles[i]?.kind !== 'headline' && page.elements[block.element]?.hidden !== true && squeeze(block.text) === claim,
    );
    if (at < 0) continue;
    keep(at);
    const rated = judged.findIndex(
      ({ block }, i) => i > at && i <= at + REACH && ratings.includes(squeeze(block.text)),
    );
    if (rated >= 0) keep(rated);
  }

  function keep(i: number): void {
    if (roles[i]?.rule === 'page-model') roles[i] = { kind: 'body', rule: 'reviewed-claim' };
  }
}
