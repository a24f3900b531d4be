import { gazetteerBits } from '../core/resources.ts';
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
import { isScoreAt, isSport } from './sport-report.ts';

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
  const surnames = new Set(
    all.filter(({ kind, first, end }) => kind === 'person' && end - first > 1).map(({ end }) => wordAt(page, end - 1)),
  );
  const mayBePlayer = (draft: Draft): boolean =>
    isDoubtfulPerson(draft) && !surnames.has(textOf(page, draft.first, draft.end));
  const clubs = new Set(
    all
      .filter((draft) =>
        draft.rule === 'score-line'
          ? draft.kind === 'organisation'
          : (isTown(draft, page) && plays(draft, page)) || (mayBePlayer(draft) && hasPlayers(draft, page)),
      )
      .map(({ first, end }) => textOf(page, first, end)),
  );
  if (clubs.size === 0) return all;
  return all.map((draft) => {
    if (!isTown(draft, page) && !mayBePlayer(draft)) return draft;
    if (!clubs.has(textOf(page, draft.first, draft.end)) || isDated(draft, page)) return draft;
    return plays(draft, page) || !inPlace.has(wordAt(page, draft.first - 1).toLowerCase())
      ? { ...draft, kind: 'organisation' as const, rule: 'club', certainty: Math.min(draft.certainty, 0.7) }
      : draft;
  });
};

/** `LONDON 1996-09-14`: where and when the report was written. */
function isDated({ end }: Draft, page: Page): boolean {
  return /^(?:19|20)\d\d$/.test(wordAt(page, end)) && wordAt(page, end + 1) === '-';
}

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

/** What no person does: `drew 0-0 with Derby`, `striker Erik Solvang of Rosenborg`. */
function hasPlayers({ first }: Draft, page: Page): boolean {
  const before = wordAt(page, first - 1);
  if (before === 'with') return isScoreAt(page, first - 4);
  if (before !== 'of' || !isCapitalisedAt(page, first - 2)) return false;
  for (let back = first - 3; back > first - 6; back--) if (player.has(wordAt(page, back))) return true;
  return false;
}

function plays(draft: Draft, page: Page): boolean {
  const before = wordAt(page, draft.first - 1);
  const after = wordAt(page, draft.end);
  if (beforeClub.has(before) || afterClub.has(after)) return true;
  if (hasPlayers(draft, page)) return true;
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
