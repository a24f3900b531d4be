import { wordClassBit } from '../core/word-classes.ts';
import { classesAt, type Draft, type Page, type Refiner, sentenceStart, wordAt } from '../page.ts';
import { honorifics, roleHeads, shortTitles } from '../role-words.ts';

const functionWord = wordClassBit('function');
const openers = new Set(
  'besides unlike amid including within without along following regarding alongside meanwhile yesterday today tomorrow tonight earlier later moreover however instead recently'.split(
    ' ',
  ),
);
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
    return end === trimmed.first ? [] : [{ ...trimmed, end }];
  });

function trimOpening(draft: Draft, page: Page): Draft {
  const { first } = draft;
  if (draft.end - first < 2 || first !== sentenceStart(page, first) || draft.rule !== 'model') return draft;
  const word = wordAt(page, first).toLowerCase();
  const isPlain =
    openers.has(word) ||
    (draft.kind !== 'other' && (classesAt(page, first) & functionWord) !== 0 && word !== 'new' && word !== 'al');
  return isPlain ? { ...draft, first: first + 1 } : draft;
}

function trimTitle(draft: Draft, page: Page): Draft {
  let { first } = draft;
  while (draft.end - first > 1) {
    const word = wordAt(page, first).toLowerCase();
    if (!honorifics.has(word) && !roleHeads.has(word) && !shortTitles.has(word)) break;
    // `King`, `Major`, `Dean` may be given names or surnames: before a single word only a plain title goes.
    first++;
  }
  return first === draft.first ? draft : { ...draft, first };
}
