import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { NEARBY_FEATURES, nearbyFeatures } from './nearby-features.ts';
import type { PageMeasures } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import { PLACE_FEATURES, placeFeatures } from './place-features.ts';
import { SHAPE_FEATURES, shapeFeatures } from './shape-features.ts';
import type { Block } from './split-blocks.ts';
import type { StructuredData } from './structured-data.ts';
import { TEXT_FEATURES, textFeatures } from './text-features.ts';

/** Names of the numbers that the first opinion rests on. */
export const FIRST_FEATURES: readonly string[] = [
  ...TEXT_FEATURES,
  ...PLACE_FEATURES,
  ...CONTEXT_FEATURES,
  ...SHAPE_FEATURES,
  ...NEARBY_FEATURES,
];

/** One row of `FIRST_FEATURES` for each block. */
export function measureBlocks(
  page: Page,
  blocks: Block[],
  measures: PageMeasures,
  data: StructuredData,
): Float32Array[] {
  const context = contextFeatures(blocks, measures, data, page.title);
  const nearby = nearbyFeatures(page, blocks, measures);
  return blocks.map((block, i) =>
    joined(FIRST_FEATURES.length, [
      textFeatures(block),
      placeFeatures(page, blocks, measures, i),
      context[i] ?? [],
      shapeFeatures(block.text),
      nearby[i] ?? [],
    ]),
  );
}

/** One row of so many numbers from its parts. */
export function joined(length: number, parts: ArrayLike<number>[]): Float32Array {
  const row = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    row.set(part, at);
    at += part.length;
  }
  return row;
}
