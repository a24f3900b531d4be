import { wordClassBit } from '../core/word-classes.ts';
import { classesAt, type Draft, isCapitalisedAt, type Page, type Recogniser, sentenceEnd, wordAt } from '../page.ts';
import { honorifics, roleHeads, shortTitles } from '../role-words.ts';

const institution =
  wordClassBit('body') | wordClassBit('suffix') | wordClassBit('geography') | wordClassBit('function');
const notNames = new Set('Of The And In On At For From To Says Said'.split(' '));

/** Most words that are taken for one name. */
const longestName = 4;

/** Words in lower case within names: `Jan de Boer`, `Marjan van der Laan`. */
const particles = new Set('de da do dos del della di du la le van von der den ter ten al bin ibn'.split(' '));

/**
 * `Mr Abe`, `Foreign Minister Sergei Lavrov`, `spokesman Dmitry Peskov`: capitalised words after a title are a person. So are those between
 * commas: `the mayor, Jan de Boer, said`.
 */
export const titledPersons: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 0; token + 1 < page.count; token++) {
    const apposed = wordAt(page, token + 1) === ',' ? namedInApposition(page, token) : undefined;
    if (apposed !== undefined) drafts.push(apposed);
    if (!isCapitalisedAt(page, token + 1)) continue;
    const word = wordAt(page, token).toLowerCase();
    const isHonorific = honorifics.has(word);
    if (!isHonorific && !roleHeads.has(word) && !shortTitles.has(word)) continue;
    const limit = Math.min(sentenceEnd(page, token), token + 1 + longestName);
    let end = token + 1;
    while (end < limit && isNameWord(page, end)) end++;
    if (end === token + 1 || isCapitalisedAt(page, end)) continue;
    if (!isHonorific && end - token - 1 < 2) continue;
    drafts.push({ first: token + 1, end, kind: 'person', rule: 'titled-person', certainty: isHonorific ? 0.9 : 0.8 });
  }
  return drafts;
};

function namedInApposition(page: Page, role: number): Draft | undefined {
  if (!isCapitalisedAt(page, role + 2) || !roleHeads.has(wordAt(page, role))) return undefined;
  const first = role + 2;
  const limit = Math.min(sentenceEnd(page, role), first + longestName + 1);
  let end = first;
  while (end < limit && (isNameWord(page, end) || (end > first && particles.has(wordAt(page, end))))) end++;
  const isWhole = end - first >= 2 && isNameWord(page, end - 1) && wordAt(page, end) === ',';
  return isWhole ? { first, end, kind: 'person', rule: 'titled-person', certainty: 0.75 } : undefined;
}

function isNameWord(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  if (!isCapitalisedAt(page, token) || notNames.has(word) || roleHeads.has(word.toLowerCase())) return false;
  return (classesAt(page, token) & institution) === 0;
}
