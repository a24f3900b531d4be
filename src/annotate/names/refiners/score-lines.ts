import { gazetteerBits } from '../core/resources.ts';
import { type Draft, isCapitalisedAt, type Page, sentenceEnd, sentenceStart, wordAt } from '../page.ts';

const longestName = 3;
const score = /^\d{1,3}$/;
const parts = /^[,;:)]$/;

/**
 * Results in tables and lists: `Leeds 2 Chelsea 1`, each side of a line with its score. They stand at the head of a sentence or after a comma, and
 * a comma, bracket or the end follows. Countries are places, all others clubs.
 */
export function scoreLines(page: Page): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < page.count; token++) {
    if (!isCapitalisedAt(page, token)) continue;
    const begin = sentenceStart(page, token);
    if (token > begin && !parts.test(wordAt(page, token - 1))) continue;
    const limit = sentenceEnd(page, token);
    const home = endOfName(page, token, limit);
    const second = home + 1;
    if (home === token || !score.test(wordAt(page, home)) || second >= limit) continue;
    const away = endOfName(page, second, limit);
    if (away === second || away >= limit || !score.test(wordAt(page, away))) continue;
    const after = away + 1;
    if (after < limit && !/^[,;.(]$/.test(wordAt(page, after))) continue;
    drafts.push(sideOf(page, token, home), sideOf(page, second, away));
    token = away;
  }
  return drafts;
}

function endOfName(page: Page, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from <= longestName && isCapitalisedAt(page, end)) end++;
  return end - from > longestName ? from : end;
}

function sideOf(page: Page, first: number, end: number): Draft {
  const { gazetteer } = page.reading.document;
  let isCountry = false;
  for (let token = first; token < end; token++)
    if (((gazetteer[token] as number) & gazetteerBits.country) !== 0) isCountry = true;
  return { first, end, kind: isCountry ? 'place' : 'organisation', rule: 'score-line', certainty: 0.75 };
}
