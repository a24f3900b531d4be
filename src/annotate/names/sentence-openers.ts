import { wordClassBit } from './core/word-classes.ts';
import { classesAt, isCapitalisedAt, type Page, sentenceStart, wordAt } from './page.ts';

const functionWord = wordClassBit('function');

/** Plain words that often begin a sentence before a name. */
const openers = new Set(
  'besides unlike amid including within without along following regarding alongside meanwhile yesterday today tomorrow tonight earlier later moreover however instead recently automaker carmaker airline retailer former president minister outside inside asked across about speaking only even soon once'.split(
    ' ',
  ),
);

/** Whether the word at a token has its capital only because it begins a sentence. */
export function isPlainOpener(page: Page, token: number): boolean {
  if (token !== sentenceStart(page, token)) return false;
  const word = wordAt(page, token).toLowerCase();
  return openers.has(word) || (classesAt(page, token) & functionWord) !== 0;
}

/** Whether a capitalised word that may be part of the same name stands right before a token. */
export function followsCapital(page: Page, token: number): boolean {
  return isCapitalisedAt(page, token - 1) && !isPlainOpener(page, token - 1);
}
