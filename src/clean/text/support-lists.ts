import type { Adjustment } from './adjust-odds.ts';
import type { CaptureContext } from './line-context.ts';
import { factNames } from './line-facts.ts';
import { beyond, doubtful, farBeyond, sure } from './support-limits.ts';

const [ends, colon, wordCount] = (['ends-sentence', 'ends-colon', 'words'] as const).map((name) =>
  factNames.indexOf(name),
) as [number, number, number];

/** The sign or number of an item. */
const itemSign = /^(?:[-–—•*·▪►●○◦‣⁃]|\d{1,2}[.)])\s+\S/u;

/** Rules by which a line is a teaser within the text. */
const teasers: ReadonlySet<string> = new Set(['points-elsewhere', 'teaser', 'teaser-heading', 'under-teaser-heading']);
/** Lines of teasers that the text goes on after. */
const mostTeasers = 4;

/** What speaks for the items of a list under the sentence that announces it, for what follows them, and for a sentence after a teaser within the text. */
export function supportLists(context: CaptureContext, adjusted: Adjustment[][], odds: Float64Array): void {
  const { lines, facts } = context;
  const at = (i: number) => odds[i] ?? Number.NEGATIVE_INFINITY;
  const has = (i: number, fact: number) => (facts[i]?.values[fact] ?? 0) > 0;
  const isFree = (i: number) =>
    (adjusted[i]?.length ?? 1) === 0 && at(i) > farBeyond && !doubtful.some((fact) => has(i, fact));
  const isTeaser = (i: number) => adjusted[i]?.some(({ rule }) => teasers.has(rule)) ?? false;
  const listed = listsUnderColons(context, (i) => isFree(i));
  const isItem = (i: number) => listed[i] === true || itemSign.test(lines[i]?.source.text ?? '');
  let supported = -2;
  let resumed = -2;
  for (let i = 1; i < lines.length; i++) {
    if (!isFree(i) || at(i) > sure) continue;
    const announces = has(i, colon) && (facts[i]?.chars ?? 0) > 12 && isItem(i + 1) && isItem(i + 2) && at(i - 1) > 0;
    const isListed = isItem(i) && (supported === i - 1 || (has(i - 1, colon) && at(i - 1) > -1 && isItem(i + 1)));
    const goesOn = has(i, ends) && !isItem(i) && supported === i - 1;
    let above = i - 1;
    while (i - above <= mostTeasers && isTeaser(above)) above--;
    const resumes = has(i, ends) && ((above < i - 1 && at(above) > sure) || (resumed === i - 1 && at(i) > beyond));
    if (!announces && !isListed && !goesOn && !resumes) continue;
    odds[i] = at(i) + 2.5;
    if (announces || isListed) supported = i;
    else if (resumes) resumed = i;
  }
}

/** Lines and characters of a list without signs. */
const shortest = 2;
const longest = 15;
const widest = 90;

/** Lines without signs that a line with a colon announces and a sentence follows: 'The following species grow there:', and their names. */
function listsUnderColons({ lines, facts }: CaptureContext, isFree: (i: number) => boolean): boolean[] {
  const listed = lines.map(() => false);
  const has = (i: number, fact: number) => (facts[i]?.values[fact] ?? 0) > 0;
  const isPart = (i: number) =>
    isFree(i) &&
    !has(i, ends) &&
    !has(i, colon) &&
    (facts[i]?.chars ?? widest) < widest &&
    (facts[i]?.prose ?? true) === false;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!has(i, colon) || (facts[i]?.values[wordCount] ?? 0) < Math.log1p(3)) continue;
    let end = i + 1;
    while (end < lines.length && end - i <= longest && isPart(end)) end++;
    const length = end - i - 1;
    if (length < shortest || !isFree(end) || !has(end, ends)) continue;
    listed.fill(true, i + 1, end);
  }
  return listed;
}

/** Lines above the text in which its key points stand, characters of one, and log-odds below which they are other stories. */
const pointsReach = 10;
const pointLength = 22;
const otherStories = -3.2;

/** What speaks for two items or more with their signs between the headline and the text: '* Index ends lower'. */
export function supportKeyPoints({ lines, facts }: CaptureContext, adjusted: Adjustment[][], odds: Float64Array): void {
  const first = odds.findIndex((own) => own > sure);
  const isPoint = (i: number) => {
    const text = lines[i]?.source.text ?? '';
    if (text.length < pointLength || !itemSign.test(text) || (odds[i] ?? 0) < otherStories) return false;
    return (
      adjusted[i]?.every(({ rule }) => rule === 'above-the-dateline') === true &&
      !doubtful.some((fact) => (facts[i]?.values[fact] ?? 0) > 0)
    );
  };
  for (let i = Math.max(0, first - pointsReach); i < first; i++)
    if (isPoint(i) && (isPoint(i - 1) || isPoint(i + 1)) && (odds[i] ?? 0) < sure) odds[i] = (odds[i] ?? 0) + 3;
}

/** Lines of a table that has each cell on a line of its own, characters of the longest cell, and shares of the cells that are figures. */
const leastCells = 9;
const widestCell = 28;
const leastFigures = 0.35;
const mostFigures = 0.9;
/** A figure, a score, a quarter of a mark: nothing else in the cell. */
const figure = /^[+−–-]?\d[\d.,:/%–-]*$/u;

/** What speaks for a run of short lines, many of them figures, between lines of the body: a table of results, each cell on its line. */
export function supportTables({ lines, facts }: CaptureContext, adjusted: Adjustment[][], odds: Float64Array): void {
  const isCell = (i: number) =>
    (facts[i]?.chars ?? widestCell) < widestCell &&
    (facts[i]?.values[ends] ?? 1) === 0 &&
    adjusted[i]?.every(({ rule }) => rule === 'list-of-links' || rule === 'outside-the-sentences') === true;
  for (let i = 1; i < lines.length; ) {
    let end = i;
    let figures = 0;
    while (isCell(end)) {
      if (figure.test(lines[end]?.source.text ?? '')) figures++;
      end++;
    }
    const share = figures / Math.max(1, end - i);
    const isTable = end - i >= leastCells && share >= leastFigures && share <= mostFigures;
    const follows =
      (odds[i - 1] ?? beyond) > sure && (odds[end] ?? beyond) > beyond && (facts[end]?.values[ends] ?? 0) > 0;
    if (isTable && follows) for (let k = i; k <= end; k++) odds[k] = Math.max(odds[k] ?? 0, (odds[k] ?? 0) + 3);
    i = Math.max(end, i + 1);
  }
}
