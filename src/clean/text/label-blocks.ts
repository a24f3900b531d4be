import type { Survey } from '../survey.ts';
import { adjustments } from './adjust-odds.ts';
import { type BodyModel, bodyOdds } from './body-model.ts';
import { bodyWeights } from './body-weights.ts';
import { findHeadline } from './find-headline.ts';
import { nameFurniture } from './furniture-kind.ts';
import { labelCaptions } from './label-captions.ts';
import { labelMetadata, labelStandfirst } from './label-front.ts';
import { captureContext } from './line-context.ts';
import { factNames, lineFacts } from './line-facts.ts';
import { raisePlainLines } from './plain-odds.ts';
import type { Line } from './read-lines.ts';
import { shapeBody } from './shape-body.ts';
import { supportOdds } from './support-odds.ts';
import { isBody, type TextBlock } from './text-block.ts';

/** Log-odds from which a line counts as body. */
export const threshold = -1.4;

const stamp = factNames.indexOf('stamp');

/** Labels each line of a capture. */
export function labelBlocks(lines: Line[], survey: Survey, model: BodyModel = bodyWeights()): TextBlock[] {
  const facts = lines.map(lineFacts);
  const context = captureContext(lines, facts);
  const given = bodyOdds(context, model);
  const adjusted = adjustments(context, survey);
  const odds = given.map((own, i) => (adjusted[i] ?? []).reduce((sum, { shift }) => sum + shift, own));
  supportOdds(context, odds);
  const raised = raisePlainLines(context, adjusted, odds);
  const blocks = lines.map((line, i): TextBlock => {
    const value = odds[i] ?? 0;
    const turned = value > threshold !== (given[i] ?? 0) > threshold;
    const rule = turned ? (adjusted[i]?.[0]?.rule ?? raised.get(i) ?? 'beside-body') : undefined;
    return {
      source: line.source,
      label: value > threshold ? 'paragraph' : 'other',
      rule: rule ?? 'line-model',
      odds: value,
      gap: line.gap,
      cells: line.cells,
    };
  });
  const first = blocks.findIndex((block) => isBody(block.label));
  const last = blocks.findLastIndex((block) => isBody(block.label));
  labelCaptions(blocks, first, last);
  // A date under the headline may have been taken for the first line of the text.
  const isText = (i: number) => isBody(blocks[i]?.label ?? 'other') && (facts[i]?.values[stamp] ?? 0) === 0;
  const headline = findHeadline(lines, facts, isText, model.headline, survey.sharedLines);
  const title = blocks[headline];
  if (title) {
    title.label = 'headline';
    title.rule = 'headline-shape';
  }
  labelMetadata(
    blocks,
    headline,
    blocks.findIndex((block) => isBody(block.label)),
    last,
  );
  const start = blocks.findIndex((block) => isBody(block.label));
  labelStandfirst(blocks, facts, headline, start, survey.sharedLines);
  shapeBody(blocks, facts);
  nameFurniture(blocks, facts, start, last);
  return blocks;
}
