import type { Context, Draft } from '../draft.ts';

/** Inside what somebody else says, only clear acts of saying are kept. */
const CLEAR = 0.85;

/** "X said the plan shows that A", "X says he wants A": what is merely thought or shown inside a statement is part of its content. */
export function dropInnerAttitudes(drafts: Draft[], _context: Context): Draft[] {
  return drafts.filter((draft) => draft.certainty >= CLEAR || !draft.nested);
}
