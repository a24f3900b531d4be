import { isCapitalised } from '../core/word-shape.ts';
import { demonymOpenings, longestDemonym, placeByDemonym } from '../demonyms.ts';
import { type Draft, type Page, type Recogniser, shapeAt, wordAt } from '../page.ts';

const beforeLanguage = /^(?:in|speaks?|spoke|speaking|learn|learns|learned|learning|from|into|fluent)$/;

/** With one of these in lower case a demonym is the name of another place: `the Korean peninsula`. */
const landforms = new Set(['peninsula', 'archipelago', 'mainland', 'subcontinent', 'steppe', 'strait']);

/** `Russian`, `North Koreans`: a demonym is a related mention of its place. The name of a language ("in Russian.") is not. */
export const demonyms: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 0; token < page.count; token++) {
    if (!isCapitalised(shapeAt(page.reading, token))) continue;
    const found = demonymAt(page, token);
    if (found === undefined) continue;
    if (!isLanguage(page, token, found.end)) drafts.push(found);
    token = found.end - 1;
  }
  return drafts;
};

function demonymAt(page: Page, token: number): Draft | undefined {
  const first = wordAt(page, token);
  const sizes = demonymOpenings.has(first) ? longestDemonym : 1;
  for (let size = sizes; size >= 1; size--) {
    const words = size === 1 ? first : Array.from({ length: size }, (_, at) => wordAt(page, token + at)).join(' ');
    const target = placeByDemonym.get(words);
    if (target !== undefined && landforms.has(wordAt(page, token + size)))
      return { first: token, end: token + size + 1, kind: 'place', rule: 'demonym-landform', certainty: 0.95 };
    if (target !== undefined)
      return {
        first: token,
        end: token + size,
        kind: 'place',
        rule: 'demonym',
        certainty: 0.95,
        relation: 'demonym',
        target,
      };
  }
  return undefined;
}

function isLanguage(page: Page, first: number, end: number): boolean {
  if (end - first > 1 || !beforeLanguage.test(wordAt(page, first - 1))) return false;
  return /^(?:[.,;:)"”]|and|or|with|that|as|to|but|'s)?$/.test(wordAt(page, end));
}
