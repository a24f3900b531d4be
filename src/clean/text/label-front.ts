import { isBareName, readByline } from '../metadata/read-byline.ts';
import { readCreditLine } from '../metadata/read-credit-line.ts';
import { readLineDates, readUpdateTime } from '../metadata/read-date-clue.ts';
import { readDateline } from '../metadata/read-dateline.ts';
import { isSectionWords, readSection } from '../metadata/read-section.ts';
import { isCaptionShaped } from '../metadata/split-credit.ts';
import { leadsAway, menuEntries } from './furniture-signs.ts';
import { furnitureLine, leadingAway } from './furniture-vocabulary.ts';
import { factNames, type LineFacts } from './line-facts.ts';
import { isBody, type TextBlock } from './text-block.ts';

/** Over an entry of a live ticker. */
const timeOfDay = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{3,4}|Uhr|МСК))?:?$/i;

const stamp = factNames.indexOf('stamp');

/** How far before the headline and after the body metadata are looked for. */
const above = 5;
const below = 5;

/** Labels bylines, dates, credits of agencies and the name of the section around the headline and right after the body. */
export function labelMetadata(blocks: TextBlock[], headline: number, firstBody: number, lastBody: number): void {
  const from = Math.max(0, (headline >= 0 ? headline : firstBody) - above);
  const isEnd = (i: number) => i > firstBody + 2 && i <= lastBody;
  const near = (i: number) => (i >= from && i <= firstBody + 2) || (i > lastBody - 3 && i <= lastBody + below);
  for (let i = from; i < Math.min(blocks.length, lastBody + below + 1); i++) {
    const block = blocks[i];
    if (!block || !near(i)) continue;
    const { text } = block.source;
    const inFront = i > headline && i < firstBody + 2;
    if (i !== headline && (inFront || Math.abs(i - lastBody) <= 2) && isCreditLine(blocks, i)) {
      block.label = 'credit';
      block.rule = 'agency-line';
      delete block.credit;
      continue;
    }
    if (isEnd(i)) continue;
    // The classifier takes a line between headline and text for body now and then.
    if (block.label !== 'other' && !(isBody(block.label) && i <= firstBody + 2 && text.length < 80)) continue;
    const byline = readByline(text);
    if (byline) {
      block.label = 'byline';
      block.rule = 'byline';
      continue;
    }
    const dates = readLineDates(text);
    if (dates.length > 0 && (i <= firstBody + 2 || dates.some((date) => date.labelled))) {
      block.label = 'date';
      block.rule = 'date-line';
    } else if (readUpdateTime(text) && (blocks[i - 1]?.label === 'date' || blocks[i - 2]?.label === 'date')) {
      block.label = 'date';
      block.rule = 'update-time';
    } else if (
      headline >= 0 &&
      text.length < 40 &&
      (inFront || (i === headline - 1 && !isMenu(blocks, i))) &&
      readSection(text)
    ) {
      block.label = 'metadata';
      block.rule = 'section-line';
    }
  }
  // A bare name is a byline only between the headline and the text, beside a date.
  for (let i = Math.max(headline + 1, 0); i < firstBody; i++) {
    const block = blocks[i];
    if (!block || headline < 0 || block.label !== 'other' || !isBareName(block.source.text)) continue;
    if (blocks[i + 1]?.label !== 'date' && blocks[i - 1]?.label !== 'date') continue;
    if (furnitureLine.test(block.source.text) || leadingAway.test(block.source.text)) continue;
    if (blocks.slice(headline, firstBody).some((other) => other.label === 'byline')) continue;
    block.label = 'byline';
    block.rule = 'name-beside-date';
  }
}

/** Labels dates on lines of their own before the first and, if they say what they are, after the last line that is body for sure. */
export function labelStamps(blocks: TextBlock[], facts: LineFacts[], sure: { first: number; last: number }): void {
  for (const [i, block] of blocks.entries()) {
    if ((i >= sure.first && i <= sure.last) || sure.first < 0) continue;
    if (!isBody(block.label) || (facts[i]?.values[stamp] ?? 0) === 0 || timeOfDay.test(block.source.text)) continue;
    const dates = readLineDates(block.source.text);
    if (!(i < sure.first ? dates.length > 0 : dates.some(({ labelled }) => labelled))) continue;
    block.label = 'date';
    block.rule = 'date-line';
  }
}

/** Names of sections one above the other are a menu. */
const isMenu = (blocks: TextBlock[], i: number) => isSectionWords(blocks[i - 1]?.source.text ?? '');

/** A line of agencies that is not part of the running text: no item of a list of links, no cell of a ticker. */
function isCreditLine(blocks: TextBlock[], i: number): boolean {
  const block = blocks[i];
  if (!block || (block.label !== 'other' && block.label !== 'caption' && !isBody(block.label))) return false;
  return !block.rule.startsWith('ticker') && readCreditLine(block.source.text) !== undefined;
}

/** Labels the standfirst: one sentence-like line between the headline and the first paragraph. */
export function labelStandfirst(
  blocks: TextBlock[],
  facts: LineFacts[],
  headline: number,
  firstBody: number,
  sharedLines: Map<string, number>,
): void {
  if (headline < 0) return;
  const isOwn = (i: number) => (sharedLines.get(blocks[i]?.source.text.toLowerCase() ?? '') ?? 0) < 3;
  const candidates: number[] = [];
  for (let i = headline + 1; i < Math.min(firstBody, headline + 8); i++)
    if (isOwn(i) && fits(blocks[i], facts[i], i === headline + 1 && reportFollows(blocks, i))) candidates.push(i);
  let at = candidates[0] ?? -1;
  // The classifier may have taken it for the first paragraph: then the report's dateline, date or first time of day comes after it.
  const first = blocks[firstBody];
  const afterIt = blocks
    .slice(firstBody + 1, firstBody + 3)
    .find((block) => isBody(block.label) || block.label === 'date' || block.label === 'byline');
  const ticks = afterIt !== undefined && timeOfDay.test(afterIt.source.text);
  const mayBeFirst = firstBody === headline + 1 || (ticks && firstBody < headline + 8);
  if (at < 0 && mayBeFirst && first && fits(first, facts[firstBody]) && !readDateline(first.source.text))
    if (afterIt && (!isBody(afterIt.label) || ticks || readDateline(afterIt.source.text))) at = firstBody;
  const block = blocks[at];
  if (!block) return;
  block.label = 'standfirst';
  block.rule = 'below-headline';
}

/** A byline, date or dateline right after a line under the headline. */
const reportFollows = (blocks: TextBlock[], i: number) =>
  blocks
    .slice(i + 1, i + 3)
    .some(
      (block) =>
        block.label === 'byline' ||
        block.label === 'date' ||
        (isBody(block.label) && readDateline(block.source.text) !== undefined),
    );

/** `placed`: its place alone speaks for a standfirst, so that it may be short. */
function fits(block: TextBlock | undefined, facts: LineFacts | undefined, placed = false): boolean {
  if (!block || !facts || (block.label !== 'other' && !isBody(block.label))) return false;
  const { text } = block.source;
  if (text.length < (placed ? 25 : 45) || text.length > 420 || block.cells.length > 1) return false;
  if (
    /^[-–—•*·▪►●]\s/u.test(text) ||
    menuEntries(block.source).length > 0 ||
    furnitureLine.test(text) ||
    leadingAway.test(text) ||
    leadsAway(text) ||
    isCaptionShaped(text)
  )
    return false;
  const stopShare = facts.values[15] ?? 0;
  return facts.prose || stopShare > (placed ? 0.08 : 0.22);
}
