import { NORMAL_CASE } from '../core/read-document.ts';
import { gazetteerBits } from '../core/resources.ts';
import { shapes } from '../core/word-shape.ts';
import { caseAt, isCapitalisedAt, type Page, type Refiner, sentenceStart, shapeAt, wordAt } from '../page.ts';
import { followsCapital } from '../sentence-openers.ts';

const enough = 0.8;
const doubtful = 0.9;
const place = gazetteerBits.country | gazetteerBits.bigCity;

/**
 * A person named in full is meant where only the surname stands: `Lavrov` after `Sergei Lavrov`, `Kim` after `Kim Jong Un`. Surnames
 * that were taken for something else, or missed in the middle of a sentence, become persons.
 */
export const spreadSurnames: Refiner = (drafts, page) => {
  const surnames = new Map<string, number>();
  for (const { kind, certainty, first, end } of drafts) {
    if (kind !== 'person' || certainty < enough || end - first < 2) continue;
    for (const token of surnamesOf(page, first, end)) {
      const word = wordAt(page, token);
      surnames.set(word, Math.max(surnames.get(word) ?? 0, certainty));
    }
  }
  if (surnames.size === 0) return drafts;
  const taken = new Uint8Array(page.count);
  const changed = drafts.map((draft) => {
    taken.fill(1, draft.first, draft.end);
    const known = draft.end - draft.first === 1 ? surnames.get(wordAt(page, draft.first)) : undefined;
    if (known === undefined || draft.relation !== undefined) return draft;
    if (draft.kind === 'person') return { ...draft, certainty: Math.max(draft.certainty, 0.95 * known) };
    const isPlace = ((page.reading.document.gazetteer[draft.first] ?? 0) & place) !== 0;
    if (isPlace || draft.certainty >= doubtful) return draft;
    return { ...draft, kind: 'person' as const, rule: 'surname', certainty: 0.85 * known };
  });
  for (let token = 0; token < page.count; token++)
    if (taken[token] === 0 && isBareName(page, token)) {
      const known = surnames.get(wordAt(page, token));
      if (known !== undefined)
        changed.push({ first: token, end: token + 1, kind: 'person', rule: 'surname', certainty: 0.8 * known });
    }
  return changed.sort((a, b) => a.first - b.first);
};

/** Tokens that can be the surname: the last; the first too in `Kim Jong-un` and, where it may be either, in `Kim Jong Un`. */
function surnamesOf(page: Page, first: number, end: number): number[] {
  if (end - first === 2) return [shapeAt(page.reading, end - 1) === shapes.hyphenated ? first : end - 1];
  return end - first === 3 ? [first, end - 1] : [end - 1];
}

/** A capitalised word by itself, not at the head of a sentence where any word has a capital. */
function isBareName(page: Page, token: number): boolean {
  if (!isCapitalisedAt(page, token) || followsCapital(page, token) || isCapitalisedAt(page, token + 1)) return false;
  const isOrdinary = page.reading.document.seenLower[page.reading.document.type[token] ?? 0] === 1;
  return (
    caseAt(page, token) === NORMAL_CASE &&
    !isOrdinary &&
    (token > sentenceStart(page, token) || wordAt(page, token).length > 3)
  );
}
