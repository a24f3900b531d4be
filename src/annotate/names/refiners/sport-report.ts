import { hashLower } from '../core/word-hash.ts';
import { type Page, wordAt } from '../page.ts';

const sport =
  'league cup goal goals striker midfielder defender goalkeeper innings quarterback playoff playoffs standings soccer football basketball baseball hockey rugby cricket wicket wickets inning pitcher championship quarterfinal quarterfinals semifinal semifinals halftime referee coach nba nfl nhl mlb uefa fifa touchdown homer rebounds batsman batsmen bowler seamer bowled seeded match matches division season scored midfield penalty tournament victory drew unbeaten relegation equaliser equalizer kickoff qualifier qualifying winless teammate teammates players clubs';
const sportHashes = new Set(sport.split(' ').map((word) => hashLower(word, 0, word.length)));
const enoughSport = 5;
const enoughKinds = 3;

/** Whether an article has enough words of sport, and of several kinds. */
export function isSport(page: Page): boolean {
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
export function isScoreAt(page: Page, token: number): boolean {
  const isNumber = (at: number): boolean => /^\d{1,3}$/.test(wordAt(page, at));
  return isNumber(token) && wordAt(page, token + 1) === '-' && isNumber(token + 2);
}
