import { NORMAL_CASE } from '../core/read-document.ts';
import { shapes } from '../core/word-shape.ts';
import { caseAt, type Draft, isCapitalisedAt, type Page, type Refiner, shapeAt, textOf, wordAt } from '../page.ts';

const longest = 6;
const sureAlone = 0.9;

/**
 * In a headline where every word has a capital, a capital says nothing: names that the rest of the article has are taken from there,
 * others stay only if they are all but certain.
 */
export const readHeadlines: Refiner = (drafts, page) => {
  const { sentenceCase, sentenceStart, sentence: sentenceOf } = page.reading.document;
  if (sentenceCase.every((value) => value === NORMAL_CASE)) return drafts;
  const isHeadline = Uint8Array.from(sentenceCase, (value, at) =>
    value !== NORMAL_CASE && !isTableLine(page, sentenceStart[at] ?? 0, sentenceStart[at + 1] ?? 0) ? 1 : 0,
  );
  const known = new Map<string, Draft>();
  for (const draft of drafts) {
    if (caseAt(page, draft.first) !== NORMAL_CASE || draft.certainty < 0.7) continue;
    const text = textOf(page, draft.first, draft.end).toLowerCase();
    if ((known.get(text)?.certainty ?? 0) < draft.certainty) known.set(text, draft);
  }
  const kept = drafts.filter(({ first }) => isHeadline[sentenceOf[first] ?? 0] === 0);
  for (let sentence = 0; sentence < sentenceCase.length; sentence++) {
    if (isHeadline[sentence] === 0) continue;
    const from = sentenceStart[sentence] ?? 0;
    const to = sentenceStart[sentence + 1] ?? 0;
    const own = drafts.filter(({ first }) => first >= from && first < to);
    kept.push(...readHeadline(page, from, to, own, known));
  }
  return kept.sort((a, b) => a.first - b.first);
};

/** A line of a table, with a number for every other word (`208 Ann Lee 70 68 70`): its words have capitals because they are names. */
function isTableLine(page: Page, from: number, to: number): boolean {
  let numbers = 0;
  for (let token = from; token < to; token++) if (shapeAt(page.reading, token) === shapes.number) numbers++;
  let words = 0;
  for (let token = from; token < to; token++) {
    const isWord = shapeAt(page.reading, token) !== shapes.number && wordAt(page, token).length > 3;
    if (isWord) words++;
  }
  return words > 0 && numbers * 2 >= words;
}

function readHeadline(page: Page, from: number, to: number, own: Draft[], known: Map<string, Draft>): Draft[] {
  const found: Draft[] = [];
  const taken = new Set<number>();
  const take = (draft: Draft): void => {
    for (let token = draft.first; token < draft.end; token++) taken.add(token);
    found.push(draft);
  };
  for (const draft of own) {
    const same = known.get(textOf(page, draft.first, draft.end).toLowerCase());
    if (same !== undefined)
      take({ ...draft, kind: same.kind, certainty: Math.max(draft.certainty, 0.9 * same.certainty) });
    else if (draft.certainty >= sureAlone || draft.rule !== 'model') take(draft);
  }
  for (let token = from; token < to; token++) {
    if (taken.has(token) || !isCapitalisedAt(page, token)) continue;
    for (let end = Math.min(to, token + longest); end > token; end--) {
      const same = taken.has(end - 1) ? undefined : known.get(textOf(page, token, end).toLowerCase());
      if (same === undefined) continue;
      const { role: _, ...rest } = same;
      take({ ...rest, first: token, end, rule: 'headline', certainty: 0.9 * same.certainty });
      break;
    }
  }
  return found;
}
