import { expect, test } from 'vitest';
import type { BlockRole } from '../../../src/clean/html/assign-roles.ts';
import { keepClaims } from '../../../src/clean/html/keep-claims.ts';
import { parsePage } from '../../../src/clean/html/page-tree.ts';
import { reviewedClaims } from '../../../src/clean/html/reviewed-claims.ts';
import { splitBlocks } from '../../../src/clean/html/split-blocks.ts';
import { readStructuredData } from '../../../src/clean/html/structured-data.ts';

const claim = 'The mayor of Tarn has sold the ferry to her brother.';
const script = (type: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, claimReviewed: claim, reviewRating: { '@type': 'Rating', alternateName: 'Unproven' } })}</script>`;
const box = `<div><h3>Claim</h3><p>“${claim}”</p></div><div><h3>Rating</h3><h5>Unproven</h5></div>`;

/** Lines that are kept of a page of which no block was held to be body. */
function kept(html: string): string[] {
  const page = parsePage(html);
  const judged = splitBlocks(page).map((block) => ({ block, probability: 0.01 }));
  const roles = judged.map((): BlockRole => ({ kind: 'furniture', rule: 'page-model' }));
  keepClaims(page, judged, roles, reviewedClaims(readStructuredData(page)));
  return judged.flatMap(({ block }, i) => (roles[i]?.kind === 'body' ? [block.text] : []));
}

test('the claim that a fact check is about stays, with the rating below it', () => {
  expect(kept(`${script('ClaimReview')}${box}`)).toEqual([`“${claim}”`, 'Unproven']);
});

test('nothing is kept of a page that checks no claim, or that only speaks of one', () => {
  expect(kept(`${script('NewsArticle')}${box}`)).toEqual([]);
  expect(
    kept(`${script('ClaimReview')}<p>Nobody says that the mayor of Tarn has sold the ferry.</p><a>Unproven</a>`),
  ).toEqual([]);
});

test('a rating far from the claim is another one’s', () => {
  expect(kept(`${script('ClaimReview')}<p>${claim}</p>${'<p>A line.</p>'.repeat(9)}<p>Unproven</p>`)).toEqual([claim]);
});
