import { shapes } from '../core/word-shape.ts';
import { type Draft, isCapitalisedAt, type Page, type Recogniser, sentenceEnd, shapeAt, wordAt } from '../page.ts';

const longestPlace = 4;
const dashes = new Set(['-', '–', '—']);
const month = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?$/;

/**
 * Place and agency at the head of a report: `MOSCOW (Reuters) -`, `SEOUL, January 13. /TASS/.`, `PARIS —`. The place must be in
 * capitals and what follows must be a date, an agency or a dash.
 */
export const datelines: Recogniser = (page) =>
  page.passages.flatMap(({ first, end, kind }) => {
    if (kind === 'headline' || kind === 'heading') return [];
    return readDateline(page, first, Math.min(end, first + 24), kind === 'dateline');
  });

/** Words that head a report in capitals and are no place: what kind of piece it is, what sport it is about. */
const slugs = new Set(
  'UPDATE ANALYSIS FACTBOX INTERVIEW EXCLUSIVE WRAPUP FEATURE FOCUS BRIEF CORRECTED CORRECTION OPINION COMMENT TIMELINE URGENT BREAKING ALERT LIVE VIDEO PHOTOS WATCH SPECIAL REPORT SOCCER FOOTBALL TENNIS GOLF CRICKET RUGBY BASEBALL BASKETBALL HOCKEY BOXING CYCLING ATHLETICS SKIING SWIMMING RACING MOTORSPORT OLYMPICS NBA NFL NHL MLB'.split(
    ' ',
  ),
);

function readDateline(page: Page, first: number, limit: number, isDateline: boolean): Draft[] {
  let at = first;
  while (at < limit && at - first < longestPlace && isPlaceWord(page, at)) at++;
  if (at === first || slugs.has(wordAt(page, at - 1))) return [];
  const place: Draft = { first, end: at, kind: 'place', rule: 'dateline', certainty: 0.97 };
  const drafts = [place];
  // A state or country after the city: `GENEVA, Switzerland (AP)`.
  if (wordAt(page, at) === ',' && isCapitalisedAt(page, at + 1) && !month.test(wordAt(page, at + 1))) {
    const from = at + 1;
    at = from;
    while (at < limit && at - from < 3 && isCapitalisedAt(page, at)) at++;
    drafts.push({ first: from, end: at, kind: 'place', rule: 'dateline', certainty: 0.9 });
  }
  let dated = false;
  let cursor = at;
  if (wordAt(page, cursor) === ',') cursor++;
  if (month.test(wordAt(page, cursor)) || month.test(wordAt(page, cursor + 1))) {
    dated = true;
    cursor += 2;
    while (cursor < limit && /^(?:[.,]|\d{4})$/.test(wordAt(page, cursor))) cursor++;
  } else cursor = at;
  const agency = readAgency(page, cursor, limit);
  if (agency !== undefined) drafts.push(agency);
  else if (!isDateline && !dated && (cursor >= limit || !dashes.has(wordAt(page, cursor)))) return [];
  return drafts;
}

function isPlaceWord(page: Page, token: number): boolean {
  const shape = shapeAt(page.reading, token);
  const word = wordAt(page, token);
  return (
    (shape === shapes.capitals ||
      shape === shapes.dotted ||
      (shape === shapes.hyphenated && word === word.toUpperCase())) &&
    sentenceEnd(page, token) > token
  );
}

function readAgency(page: Page, token: number, limit: number): Draft | undefined {
  const open = wordAt(page, token);
  const close = open === '(' ? ')' : open === '/' ? '/' : undefined;
  if (close === undefined) return undefined;
  let end = token + 1;
  while (end < limit && end - token <= 5 && wordAt(page, end) !== close) {
    if (!isCapitalisedAt(page, end) && wordAt(page, end) !== '-') return undefined;
    end++;
  }
  if (end === token + 1 || wordAt(page, end) !== close) return undefined;
  return { first: token + 1, end, kind: 'organisation', rule: 'dateline', certainty: 0.97 };
}
