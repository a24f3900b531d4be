import { shapes } from '../core/word-shape.ts';
import { type Draft, type Page, type Refiner, shapeAt, wordAt } from '../page.ts';

/**
 * A full name and its acronym in brackets are of one kind: `Democratic Unionist Party (DUP)`, `DUP (Democratic Unionist Party)`. From
 * there the acronym has that kind throughout the article.
 */
export const expandAcronyms: Refiner = (drafts, page) => {
  const kinds = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.relation !== undefined || draft.end - draft.first < 2) continue;
    const isInside =
      (wordAt(page, draft.end) === '(' && wordAt(page, draft.end + 2) === ')') ||
      (wordAt(page, draft.end) === '[' && wordAt(page, draft.end + 2) === ']');
    const inside = isInside ? draft.end + 1 : -1;
    const outside = wordAt(page, draft.first - 1) === '(' && wordAt(page, draft.end) === ')' ? draft.first - 2 : -1;
    for (const token of [inside, outside])
      if (
        token >= 0 &&
        isAcronym(page, token) &&
        abbreviates(wordAt(page, token), draft, page) &&
        !kinds.has(wordAt(page, token))
      )
        kinds.set(wordAt(page, token), draft);
  }
  if (kinds.size === 0) return drafts;
  const taken = new Set<number>();
  for (const draft of drafts) for (let token = draft.first; token < draft.end; token++) taken.add(token);
  const changed = drafts.map((draft) => {
    const full =
      draft.end - draft.first === 1 && draft.relation === undefined ? kinds.get(wordAt(page, draft.first)) : undefined;
    return full === undefined
      ? draft
      : { ...draft, kind: full.kind, rule: 'acronym', certainty: Math.max(0.9, draft.certainty) };
  });
  for (let token = 0; token < page.count; token++) {
    const full = taken.has(token) || !isAcronym(page, token) ? undefined : kinds.get(wordAt(page, token));
    if (full !== undefined)
      changed.push({ first: token, end: token + 1, kind: full.kind, rule: 'acronym', certainty: 0.9 });
  }
  return changed.sort((a, b) => a.first - b.first);
};

function isAcronym(page: Page, token: number): boolean {
  const shape = shapeAt(page.reading, token);
  return (
    token < page.count &&
    (shape === shapes.capitals || shape === shapes.dotted || shape === shapes.mixed || shape === shapes.alphanumeric)
  );
}

/** Whether most letters of the acronym are initials of the name, in order. */
function abbreviates(acronym: string, draft: Draft, page: Page): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  let at = 0;
  for (let token = draft.first; token < draft.end && at < letters.length; token++)
    for (const part of wordAt(page, token).toLowerCase().split('-')) if (part.startsWith(letters.charAt(at))) at++;
  return letters.length >= 2 && at >= Math.ceil(letters.length * 0.6);
}
