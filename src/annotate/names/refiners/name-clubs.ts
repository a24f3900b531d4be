import { gazetteerBits } from '../core/resources.ts';
import { hashLower } from '../core/word-hash.ts';
import { type Draft, isCapitalisedAt, type Page, type Refiner, textOf, wordAt } from '../page.ts';

const sport =
  'league cup goal goals striker midfielder defender goalkeeper innings quarterback playoff playoffs standings soccer football basketball baseball hockey rugby cricket wicket wickets inning pitcher championship quarterfinal semifinal halftime referee coach nba nfl nhl mlb uefa fifa touchdown homer rebounds batsman bowler seeded';
const sportHashes = new Set(sport.split(' ').map((word) => hashLower(word, 0, word.length)));
const enoughSport = 5;
const enoughKinds = 3;

const beforeClub = new Set(
  'beat beats beating defeated defeating edged thrashed against over versus v vs vs. hosted hosts host drew faced face faces downed routed visiting signed joined trounced crushed upset blanked'.split(
    ' ',
  ),
);
const afterClub = new Set(
  'beat beats defeated won lost drew scored edged thrashed downed routed striker midfielder defender goalkeeper coach captain manager fans supporters players player quarterback pitcher forward winger rallied trailed leads'.split(
    ' ',
  ),
);
const inPlace = new Set('in at near from to around outside through'.split(' '));

/**
 * In reports of sport a town that plays, wins or stands before a score is its club: `Leeds 2 Chelsea 1`. Where a name does so once, its other
 * occurrences follow, save those after `in`, `at` and the like. Countries stay places.
 */
export const nameClubs: Refiner = (drafts, page) => {
  if (!isSport(page)) return drafts;
  const clubs = new Set<string>();
  for (const draft of drafts)
    if (isTown(draft, page) && plays(draft, page)) clubs.add(textOf(page, draft.first, draft.end));
  if (clubs.size === 0) return drafts;
  return drafts.map((draft) =>
    isTown(draft, page) &&
    clubs.has(textOf(page, draft.first, draft.end)) &&
    (plays(draft, page) || !inPlace.has(wordAt(page, draft.first - 1).toLowerCase()))
      ? { ...draft, kind: 'organisation' as const, rule: 'club', certainty: Math.min(draft.certainty, 0.7) }
      : draft,
  );
};

function isSport({ reading }: Page): boolean {
  const { lower, type, typeCount } = reading.document;
  const isSportType = new Uint8Array(typeCount);
  let kinds = 0;
  for (let id = 0; id < typeCount; id++)
    if (sportHashes.has(lower[id] as number)) {
      isSportType[id] = 1;
      kinds++;
    }
  if (kinds < enoughKinds) return false;
  let found = 0;
  for (let token = 0; token < type.length; token++) found += isSportType[type[token] as number] as number;
  return found >= enoughSport;
}

function isTown(draft: Draft, { reading }: Page): boolean {
  if (draft.kind !== 'place' || draft.relation !== undefined || draft.rule === 'dateline') return false;
  const { gazetteer } = reading.document;
  for (let token = draft.first; token < draft.end; token++)
    if (((gazetteer[token] ?? 0) & gazetteerBits.country) !== 0) return false;
  return true;
}

function plays(draft: Draft, page: Page): boolean {
  const before = wordAt(page, draft.first - 1);
  const after = wordAt(page, draft.end);
  if (beforeClub.has(before) || afterClub.has(after)) return true;
  const isScore =
    /^\d{1,3}$/.test(after) &&
    (isCapitalisedAt(page, draft.end + 1) || /^[,.;(:–-]?$/.test(wordAt(page, draft.end + 1)));
  return isScore && !inPlace.has(before.toLowerCase());
}
