import { squeeze } from './context-features.ts';
import { type StructuredData, texts } from './structured-data.ts';

/** A claim that a page checks and its rating, as letters and digits for comparison. */
export interface ReviewedClaim {
  claim: string;
  ratings: string[];
}

/** Claims in the page's data (schema.org `ClaimReview`, which fact checks have for search engines). */
export function reviewedClaims({ things }: StructuredData): ReviewedClaim[] {
  return things.slice(0, 200).flatMap((thing) => {
    if (!texts(thing['@type']).includes('ClaimReview')) return [];
    const rating = thing['reviewRating'];
    const named =
      typeof rating === 'object' && rating !== null && 'alternateName' in rating ? rating.alternateName : [];
    const ratings = texts(named).map(squeeze);
    return texts(thing['claimReviewed']).map((claim) => ({ claim: squeeze(claim), ratings }));
  });
}
