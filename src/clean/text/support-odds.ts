import type { Adjustment } from './adjust-odds.ts';
import type { CaptureContext } from './line-context.ts';
import { factNames } from './line-facts.ts';
import { beyond, doubtful, farBeyond, sure } from './support-limits.ts';
import { supportKeyPoints, supportTables } from './support-lists.ts';

const factAt = (name: (typeof factNames)[number]) => factNames.indexOf(name);
const dateline = factAt('dateline');
const tweet = factAt('tweet-signature');
const ends = factAt('ends-sentence');
const note = factAt('source-note');
const colon = factAt('ends-colon');
const stopWords = factAt('stop-words');

const clock = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?$/i;

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
  supportKeyPoints(context, adjusted, odds);
  supportTables(context, adjusted, odds);
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
