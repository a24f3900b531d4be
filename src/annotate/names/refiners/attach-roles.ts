import { placeByDemonym } from '../demonyms.ts';
import { type Draft, isCapitalisedAt, type Page, type Refiner, sentenceEnd, sentenceStart, wordAt } from '../page.ts';
import { roleHeads, roleModifiers, shortTitles } from '../role-words.ts';

const longestBefore = 7;
const longestAfter = 9;
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
const outside = new Set(
  'The A An This That These Those In On At By For From With But And As When While After Before If Both Like Unlike Besides Amid'.split(
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
  if (name - 1 < begin || !isHead(wordAt(page, name - 1))) return undefined;
  let first = name - 1;
  while (first > begin && name - first < longestBefore && belongs(page, first - 1)) first--;
  return { first, end: name };
}

function belongs(page: Page, token: number): boolean {
  const word = wordAt(page, token);
  if (roleModifiers.has(word.toLowerCase()) || roleHeads.has(word.toLowerCase())) return true;
  if (word === '-' || outside.has(word)) return false;
  return isCapitalisedAt(page, token) || placeByDemonym.has(word);
}

/** The role in apposition: `, the foreign minister,`. */
function roleAfter(page: Page, after: number): { first: number; end: number } | undefined {
  if (wordAt(page, after) !== ',') return undefined;
  const end = Math.min(sentenceEnd(page, after), after + 1 + longestAfter);
  let first = after + 1;
  if (determiners.has(wordAt(page, first))) first++;
  let head = -1;
  let at = first;
  for (; at < end; at++) {
    const word = wordAt(page, at);
    if (stops.has(word) || word === ',' || word === '.') break;
    if (head < 0 && !isHead(word) && !belongs(page, at) && word !== "'s" && word !== '’s') return undefined;
    if (isHead(word)) head = at;
    else if (
      head >= 0 &&
      !/^(?:of|for|to|at|in|on|the|and)$/.test(word) &&
      !belongs(page, at) &&
      !/^[a-z]+$/.test(word)
    )
      break;
    if (
      head >= 0 &&
      at === head &&
      !/^(?:of|for|to|at|in|on)$/.test(wordAt(page, at + 1)) &&
      !isHead(wordAt(page, at + 1))
    ) {
      at++;
      break;
    }
  }
  if (head < 0) return undefined;
  const closed = /^[,.]$/.test(wordAt(page, at));
  // Without a comma or full stop after it, what follows "of" may run on: keep to the noun.
  return { first, end: closed ? at : head + 1 };
}
