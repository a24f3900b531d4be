import { gazetteerBits } from '../core/resources.ts';
import { type Draft, type Page, type Refiner, textOf, wordAt } from '../page.ts';

const sure = 0.98;
const towns =
  /^(?:town|towns|village|villages|city|cities|municipality|port|suburb|hamlet|province|district|county|state)$/;
const states = new Set(
  (
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,' +
    'Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,' +
    'Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,D.C.,' +
    'Ontario,Quebec,Alberta,Manitoba,Saskatchewan,British Columbia,Nova Scotia,New South Wales,Queensland,Victoria,Tasmania,England,Scotland,Wales,Northern Ireland'
  ).split(','),
);

/** `the town of Alder`, `Salem, New Jersey`, `Izmir, Turkey`: what is called a town, or stands before its state or country, is a place. */
export const locateTowns: Refiner = (drafts, page) =>
  drafts.map((draft, index) => {
    if ((draft.kind !== 'person' && draft.kind !== 'other') || draft.relation !== undefined) return draft;
    if (draft.certainty >= sure || draft.end - draft.first > 2) return draft;
    const isTown = wordAt(page, draft.first - 1) === 'of' && towns.test(wordAt(page, draft.first - 2).toLowerCase());
    if (!isTown && !standsBeforeState(draft, drafts[index + 1], page)) return draft;
    return { ...draft, kind: 'place', rule: 'town', certainty: 0.8 };
  });

function standsBeforeState(draft: Draft, next: Draft | undefined, page: Page): boolean {
  if (next?.kind !== 'place' || next.relation !== undefined || next.first !== draft.end + 1) return false;
  if (wordAt(page, draft.end) !== ',' || /^['’]s?$/.test(wordAt(page, next.end))) return false;
  const isCountry = ((page.reading.document.gazetteer[next.first] ?? 0) & gazetteerBits.country) !== 0;
  const isListed = wordAt(page, draft.first - 1) === ',' || /^(?:and|or)$/.test(wordAt(page, next.end));
  return !isListed && (isCountry || states.has(textOf(page, next.first, next.end)));
}
