import { oddsOf } from '../text/boosted-trees.ts';
import { furnitureLine } from '../text/furniture-vocabulary.ts';
import type { JudgedBlock } from './correct-page.ts';
import { isProse } from './page-measures.ts';
import type { Page } from './page-tree.ts';

/** Least probability of a body block. Lost body is worse than furniture left: well below one half. */
const LEAST = 0.12;
/** The same where most of the surely kept text stands in the same element: what is among body paragraphs is body unless much speaks against it. */
const LEAST_AT_HOME = 0.03;
/** Least probability of a block that is nothing but a phrase of the interface. */
const LEAST_OF_PHRASE = 0.8;
/** Probability from which text of some length is sure to be body. */
const SURE = 0.7;
/** Share of the sure text that makes an element its home. */
const HOME_SHARE = 0.3;
/** If no block reaches the limit, prose above this share of the highest probability of prose is kept. */
const OF_HIGHEST = 0.6;

/** By how much, in log-odds, each block is above the limit that its neighbours in the tree give it: it is body if that is more than 0. */
export function marginsOfModel(page: Page, judged: JudgedBlock[]): number[] {
  const parentOf = (element: number) => page.elements[element]?.parent ?? -1;
  const sureBelow = new Map<number, number>();
  let sure = 0;
  let highest = 0;
  for (const { block, probability } of judged) {
    if (isProse(block)) highest = Math.max(highest, probability);
    if (probability <= SURE || block.text.length <= 60) continue;
    const parent = parentOf(block.element);
    sureBelow.set(parent, (sureBelow.get(parent) ?? 0) + block.text.length);
    sure += block.text.length;
  }
  const isHome = (...elements: number[]) =>
    sure > 0 && elements.reduce((sum, element) => sum + (sureBelow.get(element) ?? 0), 0) > sure * HOME_SHARE;
  return judged.map(({ block, probability }) => {
    if (furnitureLine.test(block.text.slice(0, 100)) && block.text.length < 80)
      return above(probability, LEAST_OF_PHRASE);
    const parent = parentOf(block.element);
    const nested = /^(?:li|td|th|p)$/.test(page.elements[block.element]?.tag ?? '') && isHome(parentOf(parent));
    const limit = nested || isHome(parent, block.element) ? LEAST_AT_HOME : LEAST;
    return above(probability, isProse(block) ? Math.min(limit, highest * OF_HIGHEST) : limit);
  });
}

/** Log-odds of a probability less those of its limit. */
const above = (probability: number, limit: number): number => oddsOf(probability) - oddsOf(limit);
