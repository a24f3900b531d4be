import { closeInText, isCloseCall } from '../close-calls.ts';
import type { Survey } from '../survey.ts';
import { adjustments } from './adjust-odds.ts';
import { type BodyModel, bodyOdds } from './body-model.ts';
import { bodyWeights } from './body-weights.ts';
import { findHeadline } from './find-headline.ts';
import { nameFurniture } from './furniture-kind.ts';
import { labelCaptions } from './label-captions.ts';
import { labelMetadata, labelStamps, labelStandfirst } from './label-front.ts';
import { leastOdds, sureStretch, threshold } from './least-odds.ts';
import { captureContext } from './line-context.ts';
import { factNames, lineFacts } from './line-facts.ts';
import { raisePlainLines } from './plain-odds.ts';
import type { Line } from './read-lines.ts';
import { bullet, shapeBody, takeSign } from './shape-body.ts';
import { supportLists } from './support-lists.ts';
import { supportOdds } from './support-odds.ts';
import { isBody, isFurniture, type TextBlock } from './text-block.ts';
import { wordOdds, wordPlaces } from './word-model.ts';

const stamp = factNames.indexOf('stamp');

/** Labels each line of a capture. */
export function labelBlocks(lines: Line[], survey: Survey, model: BodyModel = bodyWeights()): TextBlock[] {
  const facts = lines.map(lineFacts);
  const words = Float64Array.from(lines, ({ source }) => wordOdds(model.words, wordPlaces(source.text)));
  const context = captureContext(lines, facts, words);
  const given = bodyOdds(context, model);
  const adjusted = adjustments(context, survey);
  const odds = given.map((own, i) => (adjusted[i] ?? []).reduce((sum, { shift }) => sum + shift, own));
  supportOdds(context, adjusted, odds);
  const raised = raisePlainLines(context, adjusted, odds);
  supportLists(context, adjusted, odds);
  const limits = leastOdds(context, odds);
  const blocks = lines.map((line, i): TextBlock => {
    const value = odds[i] ?? 0;
    const least = limits[i] ?? 0;
    const turned = value > least !== (given[i] ?? 0) > least;
    const isBetween = value > least && value <= threshold;
    const rule = turned ? (adjusted[i]?.[0]?.rule ?? raised.get(i) ?? 'beside-body') : undefined;
    return {
      source: line.source,
      label: value > least ? 'paragraph' : 'other',
      rule: rule ?? (isBetween ? 'between-body-lines' : 'line-model'),
      odds: value,
      gap: line.gap,
      cells: line.cells,
    };
  });
  labelStamps(blocks, facts, sureStretch(odds));
  const first = blocks.findIndex((block) => isBody(block.label));
  const last = blocks.findLastIndex((block) => isBody(block.label));
  labelCaptions(blocks, first, last);
  // A date under the headline may have been taken for the first line of the text.
  const isText = (i: number) => isBody(blocks[i]?.label ?? 'other') && (facts[i]?.values[stamp] ?? 0) === 0;
  const headline = findHeadline(context, isText, model.headline, survey.sharedLines);
  const title = blocks[headline];
  if (title) {
    title.label = 'headline';
    takeSign(title, bullet);
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
  blocks.forEach((block, i) => {
    // What stands elsewhere in the article is not lost.
    if (block.label === 'duplicate' || !(isBody(block.label) || isFurniture(block.label))) return;
    if (isCloseCall(block.odds - (limits[i] ?? 0), closeInText)) block.isClose = true;
  });
  return blocks;
}
