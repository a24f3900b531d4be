import { gazetteerBits } from '../core/resources.ts';
import { hashLower } from '../core/word-hash.ts';
import {
  type Draft,
  isCapitalisedAt,
  type Page,
  type Refiner,
  sentenceEnd,
  sentenceStart,
  textOf,
  wordAt,
} from '../page.ts';
import { scoreLines } from './score-lines.ts';

const sport =
  'league cup goal goals striker midfielder defender goalkeeper innings quarterback playoff playoffs standings soccer football basketball baseball hockey rugby cricket wicket wickets inning pitcher championship quarterfinal quarterfinals semifinal semifinals halftime referee coach nba nfl nhl mlb uefa fifa touchdown homer rebounds batsman batsmen bowler seamer bowled seeded match matches division season scored midfield penalty tournament victory drew unbeaten relegation equaliser equalizer kickoff qualifier qualifying winless teammate teammates players clubs';
const sportHashes = new Set(sport.split(' ').map((word) => hashLower(word, 0, word.length)));
const enoughSport = 5;
const enoughKinds = 3;
/** So many results one after another are a table of results, whatever is said of them. */
const enoughScores = 3;

const beforeClub = new Set(
  'beat beats beating defeated defeating edged thrashed against over versus v vs vs. hosted hosts host drew faced face faces downed routed visiting signed joined trounced crushed upset blanked gave behind above leaders champions rivals neighbours neighbors newcomers strugglers club side'.split(
    ' ',
  ),
);
const afterClub = new Set(
  'beat beats defeated won lost drew scored edged thrashed downed routed striker midfielder defender goalkeeper coach captain manager fans supporters players player quarterback pitcher forward winger rallied trailed leads crushed were took skipper boss batsman seamer bowler equalised equalized conceded'.split(
    ' ',
  ),
);
const inPlace = new Set('in at near from to around outside through'.split(' '));
const player = new Set('striker midfielder defender goalkeeper winger forward captain coach manager player'.split(' '));

/**
 * In reports of sport a town that plays, wins or stands before a score is its club: `Leeds 2 Chelsea 1`. Where a name does so once, its other
 * occurrences follow, save those after `in`, `at` and the like. Countries stay places.
 */
export const nameClubs: Refiner = (drafts, page) => {
  const scores = scoreLines(page);
  if (!isSport(page) && scores.length < 2 * enoughScores) return drafts;
  const all = withScores(drafts, scores);
  const clubs = new Set<string>();
  for (const draft of all)
    if (draft.rule === 'score-line' ? draft.kind === 'organisation' : isTown(draft, page) && plays(draft, page))
      clubs.add(textOf(page, draft.first, draft.end));
  if (clubs.size === 0) return all;
  const surnames = new Set(
    all.filter(({ kind, first, end }) => kind === 'person' && end - first > 1).map(({ end }) => wordAt(page, end - 1)),
  );
  return all.map((draft) => {
    const text = textOf(page, draft.first, draft.end);
    const isOpen = isTown(draft, page) || (isDoubtfulPerson(draft) && !surnames.has(text));
    return isOpen &&
      clubs.has(text) &&
      (plays(draft, page) || !inPlace.has(wordAt(page, draft.first - 1).toLowerCase()))
      ? { ...draft, kind: 'organisation' as const, rule: 'club', certainty: Math.min(draft.certainty, 0.7) }
      : draft;
  });
};

/** Countries that have teams of their own and that the gazetteer does not count as countries. */
const nations = new Set(
  'England,Scotland,Wales,Ireland,Northern Ireland,Britain,Great Britain,West Indies,Holland,America,Korea,South Korea,North Korea,Ivory Coast,Soviet Union,Yugoslavia,Czechoslovakia,Zaire'.split(
    ',',
  ),
);

/** The drafts with the sides of results in place of what they overlap; what a stronger rule found stays. */
function withScores(drafts: Draft[], scores: Draft[]): Draft[] {
  if (scores.length === 0) return drafts;
  const taken = new Uint8Array(scores.reduce((end, draft) => Math.max(end, draft.end), 0));
  for (const { first, end } of scores) taken.fill(1, first, end);
  const apart = drafts.filter(({ first, end }) => !taken.subarray(first, end).includes(1));
  return [...apart, ...scores].sort((a, b) => a.first - b.first);
}

/** A surname that only the statistical core takes for one: `Derby` may be a town. */
function isDoubtfulPerson({ kind, certainty, first, end }: Draft): boolean {
  return kind === 'person' && certainty < 0.8 && end - first === 1;
}

function isSport(page: Page): boolean {
  const { reading } = page;
  const { lower, type, typeCount } = reading.document;
  const isSportType = new Uint8Array(typeCount);
  let kinds = 0;
  for (let id = 0; id < typeCount; id++)
    if (sportHashes.has(lower[id] as number)) {
      isSportType[id] = 1;
      kinds++;
    }
  let found = 0;
  for (let token = 1; token + 1 < page.count && kinds > 0; token++)
    if (wordAt(page, token) === '-' && isScoreAt(page, token - 1)) found++;
  if (found > 1) kinds++;
  if (kinds < enoughKinds) return false;
  for (let token = 0; token < type.length; token++) found += isSportType[type[token] as number] as number;
  return found >= enoughSport;
}

/** `0-0` from this token on. */
function isScoreAt(page: Page, token: number): boolean {
  const isNumber = (at: number): boolean => /^\d{1,3}$/.test(wordAt(page, at));
  return isNumber(token) && wordAt(page, token + 1) === '-' && isNumber(token + 2);
}

function isTown(draft: Draft, page: Page): boolean {
  if (draft.kind !== 'place' || draft.relation !== undefined || draft.rule === 'dateline') return false;
  if (nations.has(properCase(textOf(page, draft.first, draft.end)))) return false;
  const { gazetteer } = page.reading.document;
  for (let token = draft.first; token < draft.end; token++)
    if (((gazetteer[token] ?? 0) & gazetteerBits.country) !== 0) return false;
  return true;
}

/** `WALES` as `Wales`, so that headlines in capitals are read like the rest. */
function properCase(text: string): string {
  return text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}

function plays(draft: Draft, page: Page): boolean {
  const before = wordAt(page, draft.first - 1);
  const after = wordAt(page, draft.end);
  if (beforeClub.has(before) || afterClub.has(after)) return true;
  // `drew 0-0 with Derby`, `striker Erik Solvang of Rosenborg`
  if (before === 'with' && isScoreAt(page, draft.first - 4)) return true;
  if (before === 'of' && isCapitalisedAt(page, draft.first - 2))
    for (let back = draft.first - 3; back > draft.first - 6; back--) if (player.has(wordAt(page, back))) return true;
  if (isTableLine(draft, page)) return true;
  const isScore =
    /^\d{1,3}$/.test(after) &&
    (isCapitalisedAt(page, draft.end + 1) || /^[,.;(:–-]?$/.test(wordAt(page, draft.end + 1)));
  return isScore && !inPlace.has(before.toLowerCase());
}

const standing = 4;

/** A line of a table of standings, `Ashford 10 7 2 1`, or of a list of fixtures, `Ashford at Boston`: nothing else is in it. */
function isTableLine({ first, end }: Draft, page: Page): boolean {
  if (first !== sentenceStart(page, first)) return false;
  const limit = sentenceEnd(page, first);
  let numbers = 0;
  while (end + numbers < limit && /^[\d.]+$/.test(wordAt(page, end + numbers))) numbers++;
  if (numbers >= standing) return true;
  if (!/^at$/i.test(wordAt(page, end)) || end + 1 >= limit) return false;
  for (let token = end + 1; token < limit; token++) if (!isCapitalisedAt(page, token)) return false;
  return true;
}
