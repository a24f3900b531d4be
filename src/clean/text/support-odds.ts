import type { Adjustment } from './adjust-odds.ts';
import type { CaptureContext } from './line-context.ts';
import { factNames } from './line-facts.ts';

const factAt = (name: (typeof factNames)[number]) => factNames.indexOf(name);
const dateline = factAt('dateline');
const tweet = factAt('tweet-signature');
const ends = factAt('ends-sentence');
const note = factAt('source-note');
const colon = factAt('ends-colon');
const stopWords = factAt('stop-words');
const wordCount = factAt('words');
/** Facts that speak for furniture or a caption: such lines get no support. */
const doubtful = (
  [
    'related',
    'promotion',
    'legal',
    'comments',
    'form',
    'share',
    'caption-shape',
    'leading-away',
    'furniture-line',
    'credit-shape',
  ] as const
).map(factAt);

/** The sign or number of an item. */
const itemSign = /^(?:[-–—•*·▪►●○◦‣⁃]|\d{1,2}[.)])\s+\S/u;
const clock = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?$/i;

/** Log-odds from which a neighbour counts as body for sure, and below which a line is beyond support. */
const sure = 1;
const beyond = -3.5;
const farBeyond = -5;

/**
 * What speaks for lines that the model was not sure of: the first dateline, an embedded post beside the body, a sentence
 * that follows the body, a line between two body lines, a note on the sources under the body. Changes `odds` in place. The amounts were chosen on
 * cross-validated verdicts.
 */
export function supportOdds(context: CaptureContext, adjusted: Adjustment[][], odds: Float64Array): void {
  const { facts } = context;
  const n = odds.length;
  const at = (i: number) => odds[i] ?? Number.NEGATIVE_INFINITY;
  const has = (i: number, fact: number) => (facts[i]?.values[fact] ?? 0) > 0;
  const raise = (i: number, by: number) => {
    odds[i] = at(i) + by;
  };
  const first = facts.findIndex((_, i) => has(i, dateline) && at(i) > beyond);
  if (first >= 0) raise(first, 6);
  for (let i = 0; i < n; i++) {
    if (!has(i, tweet)) continue;
    let near = false;
    for (let k = i - 4; k < i + 3; k++) near ||= at(k) > sure;
    if (!near) continue;
    raise(i, 2);
    if (at(i - 1) > -4) raise(i - 1, 2);
  }
  for (let i = 1; i < n; i++) {
    // An entry of a live ticker: a time of day on its own line, and a sentence.
    const time = clock.test(context.lines[i - 1]?.source.text ?? '');
    if (time && facts[i]?.prose && (at(i - 1) > -2 || at(i - 2) > sure)) raise(i, 5);
  }
  for (let i = 1; i < n; i++)
    if (has(i, note) && at(i) > farBeyond && [1, 2, 3].some((k) => at(i - k) > sure)) raise(i, 2.5);
  for (let i = 1; i < n; i++) {
    // 'The mayor wrote on Facebook:' leads to what was written.
    const leads = has(i, colon) && (facts[i]?.values[stopWords] ?? 0) > 0.2 && (facts[i]?.chars ?? 0) > 20;
    if (leads && at(i) > beyond && at(i - 1) > sure && at(i + 1) > sure) raise(i, 2);
  }
  supportLists(context, adjusted, odds);
  supportKeyPoints(context, adjusted, odds);
  const before = odds.slice();
  for (let i = 1; i < n; i++) {
    const own = before[i] ?? 0;
    if (own > 3 || own < beyond || doubtful.some((fact) => has(i, fact))) continue;
    const follows = at(i - 1) > sure;
    const precedes = (before[i + 1] ?? Number.NEGATIVE_INFINITY) > sure;
    if ((follows && has(i, ends)) || (precedes && facts[i]?.prose)) raise(i, 1);
    if (follows && precedes) raise(i, 1);
  }
}

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
function supportKeyPoints({ lines, facts }: CaptureContext, adjusted: Adjustment[][], odds: Float64Array): void {
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
