import { NORMAL_CASE } from '../core/read-document.ts';
import { gazetteerBits } from '../core/resources.ts';
import { wordClassBit } from '../core/word-classes.ts';
import { placeByDemonym } from '../demonyms.ts';
import { caseAt, classesAt, type Draft, isCapitalisedAt, type Page, type Refiner, textOf, wordAt } from '../page.ts';
import { legalForms } from '../recognisers/organisation-forms.ts';
import { followsCapital } from '../sentence-openers.ts';

const enough = 0.75;
const isPlace = gazetteerBits.country | gazetteerBits.bigCity | gazetteerBits.smallCity | gazetteerBits.demonym;
const isCommon =
  wordClassBit('function') |
  wordClassBit('title') |
  wordClassBit('body') |
  wordClassBit('suffix') |
  wordClassBit('geography') |
  wordClassBit('calendar');

/** `Congressional`, `Northern`: such a word says nothing by itself. */
const adjective = /(?:ional|ental|ern|ish|ese)$/;

/**
 * A body named in full is meant where only the start of its name stands: `Corvel-Marine` after `Corvel-Marine NV`, `Amnesty` after `Amnesty
 * International`. It is found where it was missed or taken for a name of no kind; persons and places that bodies are called after stay what they are.
 */
export const spreadShortNames: Refiner = (drafts, page) => {
  const shorts = new Map<string, number>();
  for (const draft of drafts) {
    const short = shortFormOf(draft, page);
    if (short !== undefined) shorts.set(short, Math.max(shorts.get(short) ?? 0, draft.certainty));
  }
  if (shorts.size === 0) return drafts;
  const taken = new Uint8Array(page.count);
  const changed = drafts.map((draft) => {
    taken.fill(1, draft.first, draft.end);
    if (draft.kind !== 'other' || draft.relation !== undefined) return draft;
    const known = shorts.get(textOf(page, draft.first, draft.end));
    return known === undefined
      ? draft
      : { ...draft, kind: 'organisation' as const, rule: 'short-name', certainty: 0.85 * known };
  });
  for (let token = 0; token < page.count; token++) {
    if (taken[token] === 1 || !isBare(page, token)) continue;
    const known = shorts.get(wordAt(page, token));
    if (known !== undefined)
      changed.push({ first: token, end: token + 1, kind: 'organisation', rule: 'short-name', certainty: 0.8 * known });
  }
  return changed.sort((a, b) => a.first - b.first);
};

/** What is left of the name of a company without its legal form; else the first of two words, if it tells anything by itself. */
function shortFormOf(draft: Draft, page: Page): string | undefined {
  const { first, end, kind, certainty } = draft;
  if (kind !== 'organisation' || certainty < enough || end - first < 2) return undefined;
  let last = end;
  while (last > first + 1 && legalForms.has(wordAt(page, last - 1))) last--;
  if (last < end && wordAt(page, last - 1) === ',') last--;
  if (last < end && last - first > 1) return textOf(page, first, last);
  if (end - first > 2 && last === end) return undefined;
  const { type, seenLower, gazetteer } = page.reading.document;
  const isOrdinary = seenLower[type[first] as number] === 1 || (classesAt(page, first) & isCommon) !== 0;
  const word = wordAt(page, first);
  if (isOrdinary || ((gazetteer[first] as number) & isPlace) !== 0 || placeByDemonym.has(word)) return undefined;
  return word.length > 3 && !adjective.test(word) ? word : undefined;
}

function isBare(page: Page, token: number): boolean {
  return (
    isCapitalisedAt(page, token) &&
    !isCapitalisedAt(page, token + 1) &&
    !followsCapital(page, token) &&
    caseAt(page, token) === NORMAL_CASE
  );
}
