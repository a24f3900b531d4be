import { gazetteerBits } from '../core/resources.ts';
import { wordClassBit } from '../core/word-classes.ts';
import { placeByDemonym } from '../demonyms.ts';
import { classesAt, type Draft, isCapitalisedAt, type Page, type Recogniser, sentenceEnd, wordAt } from '../page.ts';

const quotes = /^["“”]$/;
const noName =
  wordClassBit('function') |
  wordClassBit('body') |
  wordClassBit('suffix') |
  wordClassBit('title') |
  wordClassBit('calendar') |
  wordClassBit('speech');
const longestNickname = 3;

/** `Johan “Joe” Alder`, `Johan ("Joe") Alder`: a person with the name that everybody uses between given and family name. */
export const nicknames: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 1; token + 3 < page.count; token++) {
    if (!quotes.test(wordAt(page, token)) || !isCapitalisedAt(page, token + 1)) continue;
    const isBracketed = wordAt(page, token - 1) === '(';
    const given = token - (isBracketed ? 2 : 1);
    const limit = sentenceEnd(page, token);
    let close = token + 1;
    while (close < limit && close - token <= longestNickname && isCapitalisedAt(page, close)) close++;
    if (!quotes.test(wordAt(page, close))) continue;
    const family = close + (isBracketed ? 2 : 1);
    if (isBracketed && wordAt(page, close + 1) !== ')') continue;
    if (/^(?:the|a|an)$/i.test(wordAt(page, given - 1))) continue;
    if (family >= limit || !isName(page, given) || !isName(page, family) || isCapitalisedAt(page, family + 1)) continue;
    const { start, end } = page.reading.document.tokens;
    // The marks touch the nickname, not the names: a sentence in quotation marks is something else.
    if (start[given + 1] === end[given] || start[token + 1] !== end[token]) continue;
    drafts.push({ first: given, end: family + 1, kind: 'person', rule: 'nickname', certainty: 0.92 });
  }
  return drafts;
};

function isName(page: Page, token: number): boolean {
  const places = gazetteerBits.country | gazetteerBits.demonym;
  return (
    isCapitalisedAt(page, token) &&
    (classesAt(page, token) & noName) === 0 &&
    ((page.reading.document.gazetteer[token] ?? 0) & places) === 0 &&
    !placeByDemonym.has(wordAt(page, token))
  );
}
