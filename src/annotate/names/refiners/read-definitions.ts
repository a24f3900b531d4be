import { type Draft, type Page, type Refiner, wordAt } from '../page.ts';
import { roleHeads } from '../role-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const placeNouns = words(
  'village town city municipality commune suburb hamlet river lake island mountain peak district county province region neighbourhood neighborhood township parish borough peninsula valley country republic kingdom settlement locality port resort highway road street station estate park mansion castle',
);
const organisationNouns = words(
  'company band group team club organisation organization party union association manufacturer publisher newspaper magazine journal network university college school airline bank chain league agency label institute charity foundation militia conglomerate retailer broadcaster corporation firm orchestra quartet trio duo movement alliance coalition',
);
const personNouns = words(
  'singer actor actress politician footballer writer author musician composer player journalist professor artist painter poet novelist cricketer wrestler boxer swimmer runner skater cyclist driver guitarist drummer bassist rapper comedian model presenter chef',
);
const articles = words('a an the');
const ends = words('in of on at from by for to with that who which where and , . ; : ( –');
const longest = 9;

/** What a sentence says a name is, it is: `Brensbach is a municipality`, `Bilka is a Danish chain`. */
export const readDefinitions: Refiner = (drafts, page) =>
  drafts.map((draft) => {
    const kind = draft.relation === undefined && draft.kind !== 'event' ? definedKind(draft, page) : undefined;
    if (kind === undefined) return draft;
    if (kind === draft.kind) return { ...draft, certainty: Math.max(0.9, draft.certainty) };
    return { ...draft, kind, rule: 'definition', certainty: 0.9 };
  });

function definedKind(draft: Draft, page: Page): Draft['kind'] | undefined {
  const verb = wordAt(page, draft.end);
  // Bands and teams are many: `Crosswind are an indie band`.
  const isPlural = verb === 'are' || verb === 'were';
  if ((!isPlural && verb !== 'is' && verb !== 'was') || !articles.has(wordAt(page, draft.end + 1))) return undefined;
  let kind: Draft['kind'] | undefined;
  for (let token = draft.end + 2; token < draft.end + longest; token++) {
    const word = wordAt(page, token);
    if (ends.has(word) || word === '') break;
    // The last noun counts: `a football club`, `a company director`.
    if (placeNouns.has(word)) kind = 'place';
    else if (organisationNouns.has(word)) kind = 'organisation';
    else if (personNouns.has(word) || roleHeads.has(word)) kind = 'person';
  }
  return isPlural && kind !== 'organisation' ? undefined : kind;
}
