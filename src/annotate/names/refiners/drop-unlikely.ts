import { shapes } from '../core/word-shape.ts';
import { placeByDemonym } from '../demonyms.ts';
import { type Draft, type Page, type Refiner, sentenceStart, shapeAt, textOf, wordAt } from '../page.ts';
import { tickerEnd } from '../recognisers/tickers.ts';
import { honorifics, roleHeads, shortTitles } from '../role-words.ts';

const floor = 0.3;

const neverAlone = new Set(
  (
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
    'Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC PLC GmbH ' +
    'I He She It We They You His Her Its Our Their My Your Him Us Them Who What This That These Those There Here ' +
    'Dollar Dollars Euro Euros Pound Pounds Yen Yuan Ruble Rubles Rouble Roubles Rupee Won Peso Franc USD EUR GBP RUB ' +
    'AM PM GMT UTC EST EDT CET BST PDT PST a.m. p.m. No. ' +
    'God Internet Web TV Earth Photo Image File Read More Video Share Subscribe Advertisement Copyright Related Comments'
  ).split(' '),
);

/** Drops what no reader would call a name: months, weekdays, titles alone, legal forms alone, stock symbols, sheer guesses. */
export const dropUnlikely: Refiner = (drafts, page) => drafts.filter((draft) => !isUnlikely(draft, page));

function isUnlikely(draft: Draft, page: Page): boolean {
  const { first, end, certainty, rule } = draft;
  if (certainty < floor) return true;
  if (isInTicker(page, first)) return true;
  // `US` in `US$5`.
  if (wordAt(page, end) === '$' && end - first === 1) return true;
  if (draft.relation !== undefined) return false;
  // A demonym that its own rule passed over is the name of a language.
  if (placeByDemonym.has(textOf(page, first, end))) return true;
  if (end - first > 1) return false;
  const word = wordAt(page, first);
  if (neverAlone.has(word) && !(draft.kind === 'person' && certainty >= 0.8)) return true;
  const lower = word.toLowerCase();
  if (
    word !== word.toUpperCase() &&
    (honorifics.has(lower) || (roleHeads.has(lower) && certainty < 0.9) || shortTitles.has(lower))
  )
    return true;
  const shape = shapeAt(page.reading, first);
  if (shape === shapes.letter || shape === shapes.initialStop) return true;
  const isOrdinary = page.reading.document.seenLower[page.reading.document.type[first] ?? 0] === 1;
  return rule === 'model' && isOrdinary && first === sentenceStart(page, first) && certainty < 0.8;
}

/** Whether a token stands in the brackets of a stock symbol: `MM` and `GAZP` in `(MM:GAZP)`. */
function isInTicker(page: Page, token: number): boolean {
  for (let back = 1; back <= 3; back++)
    if (wordAt(page, token - back) === '(') return tickerEnd(page, token - back) > token;
  return false;
}
