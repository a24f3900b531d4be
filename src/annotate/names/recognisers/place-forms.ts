import { type Draft, isCapitalisedAt, type Recogniser, sentenceStart, wordAt } from '../page.ts';

/** Common nouns that end the name of a place. */
const lastWords = new Set(
  'Square Street Avenue Boulevard Bridge River Lake Island Islands Airport Peninsula Sea Ocean Bay Gulf Strait Palace Province Region County District Oblast Krai Desert Valley Mountains Canal Square'.split(
    ' ',
  ),
);
const firstWords = new Set('Mount Lake Cape Fort Port Gulf'.split(' '));
const leading = new Set('The A An This That In On At Near From To By'.split(' '));

/** What is before the name of a place: `the mayor of Port Ellery`. */
const seatOf = new Set('mayor governor city town village port suburb outskirts residents streets'.split(' '));

/** `Red Square`, `Aral Sea`, `Mount Kenya`: what ends or begins with such a noun is a place. */
export const placeForms: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 0; token < page.count; token++) {
    if (!isCapitalisedAt(page, token)) continue;
    const word = wordAt(page, token);
    if (wordAt(page, token - 1) === 'of' && seatOf.has(wordAt(page, token - 2))) {
      let end = token + 1;
      while (end < token + 3 && isCapitalisedAt(page, end)) end++;
      if (!isCapitalisedAt(page, end))
        drafts.push({ first: token, end, kind: 'place', rule: 'seat-of', certainty: 0.95 });
      continue;
    }
    if (lastWords.has(word) && !isCapitalisedAt(page, token + 1)) {
      const begin = sentenceStart(page, token);
      let first = token;
      while (
        first > begin &&
        token - first < 3 &&
        isCapitalisedAt(page, first - 1) &&
        !leading.has(wordAt(page, first - 1))
      )
        first--;
      if (first < token && !isCapitalisedAt(page, first - 1))
        drafts.push({ first, end: token + 1, kind: 'place', rule: 'place-form', certainty: 0.85 });
    } else if (firstWords.has(word) && isCapitalisedAt(page, token + 1) && !isCapitalisedAt(page, token + 2))
      drafts.push({ first: token, end: token + 2, kind: 'place', rule: 'place-form', certainty: 0.7 });
  }
  return drafts;
};
