import { type BoostedTrees, logOdds, probability } from '../text/boosted-trees.ts';
import { CONSENSUS_FEATURES, consensusFeatures } from './consensus-features.ts';
import { joined, measureBlocks } from './measure-blocks.ts';
import type { PageMeasures } from './page-measures.ts';
import model from './page-model.json' with { type: 'json' };
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';
import type { StructuredData } from './structured-data.ts';

/** The two forests: first opinions on blocks one by one, then second ones that know the first opinions on all. */
export interface PageModel {
  first: BoostedTrees;
  second: BoostedTrees;
}

/** Probability of each block to be body. */
export function labelBlocks(
  page: Page,
  blocks: Block[],
  measures: PageMeasures,
  data: StructuredData,
  forests: PageModel = model,
): number[] {
  const rows = measureBlocks(page, blocks, measures, data);
  return secondOpinions(forests, page, blocks, measures, rows);
}

/** The same from rows that are measured already. */
export function secondOpinions(
  forests: PageModel,
  page: Page,
  blocks: Block[],
  measures: PageMeasures,
  rows: Float32Array[],
): number[] {
  const first = rows.map((row) => probability(logOdds(forests.first, row)));
  return secondRows(page, blocks, measures, rows, first).map((row) => probability(logOdds(forests.second, row)));
}

/** Rows of the second forest: what the first opinions say, then what they rested on. */
export function secondRows(
  page: Page,
  blocks: Block[],
  measures: PageMeasures,
  rows: Float32Array[],
  first: number[],
): Float32Array[] {
  const consensus = consensusFeatures(page, blocks, measures, first);
  return rows.map((row, i) => joined(CONSENSUS_FEATURES.length + row.length, [consensus[i] ?? [], row]));
}
