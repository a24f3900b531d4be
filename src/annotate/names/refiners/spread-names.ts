import { NORMAL_CASE } from '../core/read-document.ts';
import {
  caseAt,
  type Draft,
  isCapitalisedAt,
  type Page,
  type Refiner,
  sentenceStart,
  textOf,
  wordAt,
} from '../page.ts';
import { followsCapital } from '../sentence-openers.ts';

const enough = 0.9;

/** A name that is sure somewhere in the article is the same name where it was missed, if no other capitalised word touches it. */
export const spreadNames: Refiner = (drafts, page) => {
  const known = new Map<string, Draft[]>();
  const seen = new Set<string>();
  for (const draft of drafts) {
    if (draft.relation !== undefined || draft.kind === 'other' || draft.certainty < enough) continue;
    const text = textOf(page, draft.first, draft.end);
    if (seen.has(text)) continue;
    seen.add(text);
    const opening = wordAt(page, draft.first);
    known.set(opening, [...(known.get(opening) ?? []), draft]);
  }
  const taken = new Uint8Array(page.count);
  for (const { first, end } of drafts) taken.fill(1, first, end);
  const added: Draft[] = [];
  for (let token = 0; token < page.count; token++) {
    if (taken[token] === 1 || !isCapitalisedAt(page, token) || caseAt(page, token) !== NORMAL_CASE) continue;
    const draft = known.get(wordAt(page, token))?.find((each) => fits(each, token, page, taken));
    if (draft === undefined) continue;
    const end = token + draft.end - draft.first;
    added.push({ first: token, end, kind: draft.kind, rule: 'spread', certainty: 0.85 * draft.certainty });
    token = end - 1;
  }
  return added.length === 0 ? drafts : [...drafts, ...added].sort((a, b) => a.first - b.first);
};

function fits(draft: Draft, token: number, page: Page, taken: Uint8Array): boolean {
  const size = draft.end - draft.first;
  for (let at = 0; at < size; at++)
    if (taken[token + at] === 1 || wordAt(page, token + at) !== wordAt(page, draft.first + at)) return false;
  const { type, seenLower } = page.reading.document;
  const isOrdinary = size === 1 && token === sentenceStart(page, token) && seenLower[type[token] ?? 0] === 1;
  return !isOrdinary && !followsCapital(page, token) && !isCapitalisedAt(page, token + size);
}
