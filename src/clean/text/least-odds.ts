import type { CaptureContext, Stretch } from './line-context.ts';
import type { LineFacts } from './line-facts.ts';

/** Log-odds from which a line counts as body. */
export const threshold = -0.5;
/** The same between two lines that are body for sure, and after them: what stands there is furniture less often. */
const thresholdWithin = -2;
const thresholdAfter = -1.4;
/** For a paragraph of so many characters, not more than so many lines away from them, it is as low as between them. */
const longProse = 120;
const nearby = 6;
const sure = 2;

/**
 * One lost line makes an article incomplete, whatever else is lost. So limits are lower where nearly all lines are clear, and a single doubtful
 * one decides; where many are doubtful, as in lists, something is lost anyway, and limits are higher. `strictness` is by how much
 * they rise for each line that is lost on expectation, up to `most`; at `usual` they are as above.
 */
const strictness = 1;
const usual = 0.8;
const most = 2.5;

/** Where the lines that are body for sure begin and end; -1 if there are none. */
export const sureStretch = (odds: Float64Array): Stretch => ({
  first: odds.findIndex((own) => own > sure),
  last: odds.findLastIndex((own) => own > sure),
});

/** Log-odds from which each line counts as body: by its place before, between or after the lines that are body for sure, and by how clear the whole capture is. */
export function leastOdds({ facts }: CaptureContext, odds: Float64Array): Float64Array {
  const within = sureStretch(odds);
  let lost = 0;
  for (const own of odds) if (own < thresholdAfter) lost += Math.log1p(Math.exp(own));
  // Where nothing is sure, the best there is may be the article.
  if (within.first < 0) return new Float64Array(odds.length).fill(thresholdAfter);
  const shift = strictness * (Math.min(most, lost) - usual);
  return Float64Array.from(odds, (_, i) => leastFor(i, facts[i], within) + shift);
}

function leastFor(i: number, fact: LineFacts | undefined, { first, last }: Stretch): number {
  const isParagraph = fact?.prose === true && fact.chars >= longProse && i >= first - nearby && i <= last + nearby;
  if ((i > first && i < last) || isParagraph) return thresholdWithin;
  return i <= first ? threshold : thresholdAfter;
}
