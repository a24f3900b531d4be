import { type Survey, sharesThatTell } from '../survey.ts';
import { oddsOf, probability as probabilityOf } from '../text/boosted-trees.ts';
import type { JudgedBlock } from './correct-page.ts';
import { isProse } from './page-measures.ts';
import type { Block } from './split-blocks.ts';

/** What being in two captures, or in more, takes from the log-odds of a block. */
const SHIFT = { two: 1.5, more: 3 };

/**
 * Joins blocks with their probabilities, lowered for lines that other captures hold too. Reports of one publisher share sentences of
 * background: a paragraph between paragraphs that are the page's own keeps its probability.
 */
export function judgeShared(blocks: Block[], probabilities: number[], { sharedLines }: Survey): JudgedBlock[] {
  const shared = blocks.map(({ text }) => sharedLines.get(text.toLowerCase()) ?? 0);
  const isOwn = (i: number) => {
    const block = blocks[i];
    return block !== undefined && (shared[i] ?? 0) < 2 && isProse(block) && (probabilities[i] ?? 0) > 0.5;
  };
  return blocks.map((block, i) => {
    const probability = probabilities[i] ?? 0;
    const telling = sharesThatTell((line) => shared[line] ?? 0, i);
    const isBackground = isProse(block) && (isOwn(i - 1) || isOwn(i - 2)) && (isOwn(i + 1) || isOwn(i + 2));
    if (telling < 2 || isBackground) return { block, probability };
    const odds = oddsOf(probability) - (telling > 2 ? SHIFT.more : SHIFT.two);
    return { block, probability: probabilityOf(odds), shared: shared[i] ?? 0 };
  });
}
