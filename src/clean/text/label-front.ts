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

/** Four words and more in capitals are a call to the reader, no name. */
const shouted = /^\P{Ll}+ \P{Ll}+ \P{Ll}+ \P{Ll}+$/u;

const stamp = factNames.indexOf('stamp');
const joined = factNames.indexOf('joined-words');

/** How far before the headline and after the body metadata are looked for. */
const above = 5;
const below = 5;

/** Lines around another place of the headline (a slide show's, a share bar's) in which its date and byline may stand. */
const beside = { above: 3, below: 5 };
/** Lines between headline and text in which a date beside a byline is the article's, whatever was taken for its first lines. */
export const frontReach = 15;

/** Other lines above the text that say the same as the headline. */
function twinsOf(blocks: TextBlock[], headline: number, firstBody: number): number[] {
  const text = blocks[headline]?.source.text ?? '';
  const twins: number[] = [];
  if (text.length < 20) return twins;
  for (let i = Math.max(0, headline - 60); i < Math.min(blocks.length, firstBody); i++)
    if (i !== headline && blocks[i]?.source.text === text) twins.push(i);
  return twins;
}

/** Labels bylines, dates, credits of agencies and the name of the section around the headline and right after the body. */
export function labelMetadata(blocks: TextBlock[], headline: number, firstBody: number, lastBody: number): void {
  const from = Math.max(0, (headline >= 0 ? headline : firstBody) - above);
  const isEnd = (i: number) => i > firstBody + 2 && i <= lastBody;
  const twins = twinsOf(blocks, headline, firstBody);
  const own = (i: number) =>
    (i >= from && i <= firstBody + 2) ||
    (i > lastBody - 3 && i <= lastBody + below) ||
    (headline >= 0 && i > headline && i <= headline + frontReach && isSigned(blocks, i));
  const near = (i: number) => own(i) || twins.some((twin) => i >= twin - beside.above && i <= twin + beside.below);
  for (
    let i = Math.min(from, ...twins.map((twin) => Math.max(0, twin - beside.above)));
    i < Math.min(blocks.length, lastBody + below + 1);
    i++
  ) {
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
    if (isEnd(i) && !isSigned(blocks, i)) continue;
    // The classifier takes a line between headline and text for body now and then.
    if (block.label !== 'other' && !(isBody(block.label) && i <= firstBody + 2 && text.length < 80)) continue;
    const byline = readByline(text);
    if (byline) {
      block.label = 'byline';
      block.rule = 'byline';
      continue;
    }
    const dates = readLineDates(text);
    if (dates.length > 0 && (i <= firstBody + 2 || isSigned(blocks, i) || dates.some((date) => date.labelled))) {
      block.label = 'date';
      block.rule = own(i) ? 'date-line' : 'date-by-twin';
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
    if (shouted.test(block.source.text)) continue;
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

/** A day with its year and a byline, one under the other, or such a day right over a paragraph. */
function isSigned(blocks: TextBlock[], i: number): boolean {
  const isDay = (k: number) => {
    const text = blocks[k]?.source.text ?? '';
    if (blocks[k]?.label !== 'other' && blocks[k]?.label !== 'date') return false;
    return text.length < 70 && readLineDates(text).some(({ date }) => !date.edtf.startsWith('X'));
  };
  const isName = (k: number) => {
    const block = blocks[k];
    return (block?.label === 'other' || block?.label === 'byline') && readByline(block.source.text) !== undefined;
  };
  const under = blocks[i + 1];
  const isOverText = under !== undefined && isBody(under.label) && under.source.text.length > 60;
  return (isDay(i) && (isOverText || isName(i - 1) || isName(i + 1))) || (isName(i) && (isDay(i - 1) || isDay(i + 1)));
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
  // 'Jane DoeView all her articles': links glued together.
  if (text.length < 60 && (facts.values[joined] ?? 0) > 0) return false;
  const stopShare = facts.values[15] ?? 0;
  return facts.prose || stopShare > (placed ? 0.08 : 0.22);
}
