import {
  type Draft,
  isCapitalisedAt,
  type Page,
  type Recogniser,
  sentenceEnd,
  sentenceStart,
  wordAt,
} from '../page.ts';

/** Words that a named event ends with: `Victory Day`, `Great Patriotic War`, `Cannes Film Festival`. */
const lastWords = new Set(
  'War Wars Revolution Uprising Rebellion Intifada Summit Olympics Paralympics Games Championship Championships Marathon Accord Accords Treaty Pact Armistice Massacre Genocide Crusade Jubilee Referendum Day'.split(
    ' ',
  ),
);

/** Words that a named event begins with, before `of`: `Battle of Kursk`. */
const openings = new Set(
  'Battle Siege Treaty Peace Fall Massacre Liberation Invasion Partition Declaration Revolution Congress Convention'.split(
    ' ',
  ),
);
const surelyEvents = new Set('Battle Siege Treaty Massacre'.split(' '));

const ordinals = new Set(['I', 'II', 'III', 'IV', 'One', 'Two', 'Three', '1', '2', '3']);
const counts = /^(?:two|three|four|five|six|seven|eight|multi|quartet)-(?:party|way|nation|power|sided|country)$/i;
const talks = new Set(['talks', 'negotiations', 'Talks', 'Negotiations']);
const commonBefore = new Set(
  'The A An This That Each Every One Last Next Election Christmas Boxing Present Modern'.split(' '),
);
const storms = new Set(['Hurricane', 'Typhoon', 'Cyclone']);

/** Named events: wars, battles, treaties, summits, games, days of remembrance, talks that go by a name. */
export const namedEvents: Recogniser = (page) => {
  const drafts: Draft[] = [];
  const add = (first: number, end: number, certainty: number): void => {
    drafts.push({ first, end, kind: 'event', rule: 'named-event', certainty });
  };
  const hasTalks = /-\w+ (?:talks|negotiations)\b/i.test(page.text);
  for (let token = 0; token < page.count; token++) {
    if (!hasTalks && !isCapitalisedAt(page, token)) continue;
    const word = wordAt(page, token);
    if (hasTalks && counts.test(word) && talks.has(wordAt(page, token + 1))) add(token, token + 2, 0.9);
    if (!isCapitalisedAt(page, token)) continue;
    const end = sentenceEnd(page, token);
    if (word === 'World' && wordAt(page, token + 1) === 'War') {
      const numbered = token + 2 < end && ordinals.has(wordAt(page, token + 2));
      const before = wordAt(page, token - 1);
      if (numbered) add(token, token + 3, 0.97);
      else if (before === 'First' || before === 'Second') add(token - 1, token + 2, 0.97);
    } else if (openings.has(word) && wordAt(page, token + 1) === 'of') {
      const last = endOfPlace(page, token + 2, end);
      if (last > token + 2 && surelyEvents.has(word)) add(token, last, 0.85);
    } else if (storms.has(word) && isCapitalisedAt(page, token + 1)) add(token, token + 2, 0.85);
    else if (lastWords.has(word)) {
      const first = startOfRun(page, token);
      if (first < token) add(first, token + 1, word === 'Day' ? 0.7 : 0.8);
    }
  }
  return drafts;
};

/** First capitalised word of the run before a head; a word that only begins the sentence stays out. */
function startOfRun(page: Page, head: number): number {
  const begin = sentenceStart(page, head);
  let first = head;
  while (first > begin && isCapitalisedAt(page, first - 1) && !commonBefore.has(wordAt(page, first - 1))) first--;
  return head - first > 4 ? head : first;
}

function endOfPlace(page: Page, from: number, end: number): number {
  let at = from;
  if (wordAt(page, at) === 'the') at++;
  const first = at;
  while (at < end && at - first < 3 && isCapitalisedAt(page, at)) at++;
  return at > first ? at : from;
}
