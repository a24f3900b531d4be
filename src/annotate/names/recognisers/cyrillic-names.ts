import { type Draft, isCapitalisedAt, type Page, type Recogniser, sentenceEnd, wordAt } from '../page.ts';

const capitalised = /^\p{Script=Cyrillic}/u;

/**
 * Two or three capitalised Cyrillic words side by side, most often a person. Little is certain without a model of the language:
 * the registry's aliases decide.
 */
export const cyrillicNames: Recogniser = (page) => {
  const drafts: Draft[] = [];
  if (!/\p{Script=Cyrillic}/u.test(page.text)) return drafts;
  for (let token = 0; token < page.count; token++) {
    if (!isCyrillicName(page, token)) continue;
    let end = token + 1;
    const limit = sentenceEnd(page, token);
    while (end < limit && end - token < 3 && isCyrillicName(page, end)) end++;
    if (end - token >= 2) drafts.push({ first: token, end, kind: 'person', rule: 'cyrillic-name', certainty: 0.4 });
    token = end - 1;
  }
  return drafts;
};

function isCyrillicName(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  return word.length > 1 && isCapitalisedAt(page, token) && capitalised.test(word) && word !== word.toUpperCase();
}
