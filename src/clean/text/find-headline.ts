import { type BoostedTrees, logOdds } from './boosted-trees.ts';
import { headlineContext, headlineRow } from './headline-row.ts';
import type { LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

/** Log-odds that the best candidate must reach. */
const least = -4;

/** Index of the line that is the headline: the likeliest one near the first line of the body; -1 if none is likely. */
export function findHeadline(
  lines: Line[],
  facts: LineFacts[],
  isBody: (i: number) => boolean,
  model: BoostedTrees,
): number {
  const context = headlineContext(lines, facts, isBody);
  if (context.firstBody < 0) return -1;
  let best = -1;
  let bestOdds = least;
  for (let i = context.from; i < context.to; i++) {
    const { length } = lines[i]?.source.text ?? '';
    if (length < 4 || length > 300) continue;
    const odds = logOdds(model, headlineRow(context, i));
    if (odds > bestOdds) {
      bestOdds = odds;
      best = i;
    }
  }
  return best;
}
