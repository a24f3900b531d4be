import { type Draft, type Page, type Refiner, wordAt } from '../page.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What governments do: saying, deciding, wanting. */
const acts = words(
  'said says told added denied denies rejected rejects accepted accepts agreed agrees announced announces called calls condemned condemns confirmed confirms criticised criticized accused accuses warned warns urged urges decided decides wants wanted hopes hoped needs plans planned seeks sought signed proposed proposes offered offers vowed vows pledged pledges demanded demands insisted insists supports backed backs opposes opposed invited invites replied responded declared declares refused refuses recognised recognized imposed threatened threatens suspended protested summoned expelled recalled blamed blames claims claimed sees regards considers fears expects believes summons intends looks hailed welcomed welcomes dismissed ruled retaliated',
);
const auxiliaries = words('has have had is are was were will would');
const adverbs = words(
  'also again now already still not recently repeatedly earlier later previously officially reportedly long since never',
);
const afterBe = words(
  'looking seeking ready willing prepared trying considering planning expected hoping keen eager reluctant pushing pressing counting demanding demonstrating',
);
const notSubject = words(
  'in of to from at near for with against by over between on into toward towards via through across outside',
);

/** A place that says or decides stands for its government: `Moscow said`, `Moscow and Pyongyang are looking to …`. */
export const noteMetonymy: Refiner = (drafts, page) => {
  const starts = new Map(drafts.map((draft) => [draft.first, draft]));
  return drafts.map((draft) => {
    if (draft.kind !== 'place' || draft.relation !== undefined || draft.rule === 'dateline') return draft;
    return isSubject(draft, page) && saysOrDecides(draft, page, starts) ? { ...draft, note: 'metonymy' } : draft;
  });
};

function isSubject(draft: Draft, page: Page): boolean {
  let before = draft.first - 1;
  if (wordAt(page, before) === 'the') before--;
  if (wordAt(page, before) === 'and') return true;
  return !notSubject.has(wordAt(page, before).toLowerCase());
}

function saysOrDecides(draft: Draft, page: Page, starts: Map<number, Draft>): boolean {
  let at = draft.end;
  for (let joined = 0; joined < 3 && wordAt(page, at) === 'and'; joined++) {
    const other = starts.get(at + 1);
    if (other?.kind !== 'place') return false;
    at = other.end;
  }
  while (adverbs.has(wordAt(page, at))) at++;
  if (acts.has(wordAt(page, at))) return true;
  if (!auxiliaries.has(wordAt(page, at))) return false;
  const isBe = /^(?:is|are|was|were)$/.test(wordAt(page, at));
  at++;
  while (adverbs.has(wordAt(page, at))) at++;
  return isBe ? afterBe.has(wordAt(page, at)) : acts.has(wordAt(page, at));
}
