import { placeByDemonym } from '../demonyms.ts';
import { type Draft, isCapitalisedAt, type Page, type Refiner, sentenceEnd, sentenceStart, wordAt } from '../page.ts';
import { roleHeads, roleModifiers, shortTitles } from '../role-words.ts';

const longestBefore = 7;
const longestAfter = 16;
/** Nouns that say nothing without what follows them. */
const relational = new Set(['member', 'head', 'father', 'brother', 'sister', 'leader', 'one']);
const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our']);
const stops = new Set([
  'who',
  'which',
  'that',
  'said',
  'says',
  'told',
  'was',
  'is',
  'were',
  'has',
  'had',
  'and',
  'but',
  '-',
  '–',
  '—',
  '"',
  '“',
  '(',
  ';',
  ':',
]);
const possessive = /^['’]s$/;
const complements = /^(?:of|for|to|at|in|on)$/;
const outside = new Set(
  'The A An This That These Those In On At By For From With But And As When While After Before If Both Like Unlike Besides Amid Since Until January February March April May June July August September October November December'.split(
    ' ',
  ),
);

/** Adds the title or role beside a person: `Foreign Minister` Sergei Lavrov; Lavrov, the `foreign minister`. */
export const attachRoles: Refiner = (drafts, page) =>
  drafts.map((draft, index) => {
    if (draft.kind !== 'person' || draft.relation !== undefined) return draft;
    const floor = drafts[index - 1];
    const role = roleBefore(page, draft.first, floor) ?? roleAfter(page, draft.end);
    return role === undefined ? draft : { ...draft, role };
  });

function isHead(word: string): boolean {
  const lower = word.toLowerCase();
  return roleHeads.has(lower) || shortTitles.has(lower);
}

/** The role right before a name; it ends with a role noun and reaches back over its modifiers. */
function roleBefore(page: Page, name: number, previous: Draft | undefined): { first: number; end: number } | undefined {
  const begin = Math.max(sentenceStart(page, name), previous?.kind === 'person' ? previous.end : 0);
  const head = isHead(wordAt(page, name - 1)) ? name - 1 : headOfOffice(page, name, begin);
  if (head < begin) return undefined;
  let first = head;
  while (first > begin && head - first < longestBefore && belongs(page, first - 1)) first--;
  return { first, end: name };
}

/** The noun of an office that a name follows, `Minister` in `Minister of Defence Anna Berg`; -1 if there is none. In capitals throughout. */
function headOfOffice(page: Page, name: number, begin: number): number {
  for (let at = name - 1; at > begin && name - at <= longestBefore; at--) {
    const word = wordAt(page, at);
    const head = wordAt(page, at - 1);
    if (/^(?:of|for)$/.test(word) && at < name - 1 && isHead(head) && isCapitalisedAt(page, at - 1)) return at - 1;
    if (!isCapitalisedAt(page, at) && !/^(?:of|for|and|the)$/.test(word)) return -1;
  }
  return -1;
}

function belongs(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  if (roleModifiers.has(word.toLowerCase()) || roleHeads.has(word.toLowerCase())) return true;
  if (word === '-' || outside.has(word)) return false;
  return isCapitalisedAt(page, token) || placeByDemonym.has(word);
}

/** The role in apposition: `, the foreign minister,`, `, a senior aide to the king,`. */
function roleAfter(page: Page, after: number): { first: number; end: number } | undefined {
  if (wordAt(page, after) !== ',') return undefined;
  const limit = Math.min(sentenceEnd(page, after), after + 1 + longestAfter);
  const first = determiners.has(wordAt(page, after + 1)) ? after + 2 : after + 1;
  let at = first;
  let end = -1;
  while (at < limit && (belongs(page, at) || possessive.test(wordAt(page, at)))) {
    at++;
    if (isHead(wordAt(page, at - 1))) end = at;
  }
  if (end < 0 || end < at) return end < 0 ? undefined : { first, end };
  if (!complements.test(wordAt(page, at))) return { first, end };
  const last = endOfComplement(page, at, limit);
  return last === end && relational.has(wordAt(page, end - 1)) ? undefined : { first, end: last };
}

/** What follows `of` or `to` belongs to the role if a comma or full stop ends it soon; else it may run on, and is left out. */
function endOfComplement(page: Page, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const word = wordAt(page, at);
    if (word === ',' || word === '.') return at;
    if (stops.has(word)) break;
  }
  return from;
}
