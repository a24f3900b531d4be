import { type Draft, type Page, type Refiner, wordAt } from '../page.ts';
import { honorifics, roleHeads, shortTitles } from '../role-words.ts';
import { isPlainOpener } from '../sentence-openers.ts';

const closers = new Set([
  "'s",
  '’s',
  "'",
  '’',
  ',',
  '-',
  '.',
  'In',
  'The',
  'On',
  'At',
  'For',
  'As',
  'But',
  'And',
  'of',
  'the',
  'and',
]);

/** Cuts from a name what only stands beside it: the title of a person, a first word that merely begins the sentence, a possessive. */
export const trimEdges: Refiner = (drafts, page) =>
  drafts.flatMap((draft) => {
    const trimmed = draft.kind === 'person' ? trimTitle(trimOpening(draft, page), page) : trimOpening(draft, page);
    let { end } = trimmed;
    while (end > trimmed.first && closers.has(wordAt(page, end - 1))) end--;
    if (draft.kind === 'person') end = withSuffix(page, end);
    return end === trimmed.first ? [] : [{ ...trimmed, end }];
  });

/** `Andrew Evans Jr.`, `Samuel Alito, Jr.`: the suffix belongs to the name. */
function withSuffix(page: Page, end: number): number {
  const at = wordAt(page, end) === ',' ? end + 1 : end;
  return /^(?:Jr|Sr)\.?$/.test(wordAt(page, at)) ? at + 1 : end;
}

function trimOpening(draft: Draft, page: Page): Draft {
  const { first } = draft;
  if (draft.end - first < 2 || draft.rule !== 'model') return draft;
  const word = wordAt(page, first);
  const isPlain = isPlainOpener(page, first) && draft.kind !== 'other' && word !== 'New' && word !== 'Al';
  return isPlain ? { ...draft, first: first + 1 } : draft;
}

function trimTitle(draft: Draft, page: Page): Draft {
  let { first } = draft;
  while (draft.end - first > 1) {
    const word = wordAt(page, first).toLowerCase();
    if (!honorifics.has(word) && !roleHeads.has(word) && !shortTitles.has(word)) break;
    // `Dean Kamen`: here it is the given name.
    if (word === 'dean' && draft.end - first === 2) break;
    first++;
  }
  return first === draft.first ? draft : { ...draft, first };
}
