import type { Sentence } from '../../schemas/annotation.ts';
import type { Passage } from '../../schemas/article.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Token, tokenise } from './tokens.ts';

/** A quotation of a unit: `speech` where whole sentences or clauses are quoted, `fragment` where words within a sentence are. */
export interface UnitQuotation extends Quotation {
  kind: 'speech' | 'fragment';
  /** Token range, end exclusive, marks included. */
  from: number;
  to: number;
}

/** A sentence, or several that one quotation holds together. */
export interface Unit {
  start: number;
  end: number;
  passage: number;
  headline: boolean;
  tokens: Token[];
  quotations: UnitQuotation[];
}

/** No sentence of prose is longer; what is, is not looked at. UTF-16 code units. */
const LONGEST = 20_000;

/** Cuts a passage into units of whole sentences such that no quotation is cut. Linear. */
export function unitsOf(text: string, passage: Passage, index: number, sentences: readonly Sentence[]): Unit[] {
  const quotations = findQuotations(text, passage.start, passage.start + passage.text.length);
  const units: Unit[] = [];
  let first = 0;
  let q = 0;
  for (let last = 0; last < sentences.length; last++) {
    const from = sentences[first];
    const to = sentences[last];
    if (!from || !to) continue;
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= to.end) q++;
    const open = quotations[q];
    const next = sentences[last + 1];
    if (open && next && open.start < to.end && open.end > next.start) continue;
    const held = sentences.slice(first, last + 1);
    // A mark that is never closed must not swallow a long passage.
    const parts = to.end - from.start <= LONGEST ? [held] : held.map((sentence) => [sentence]);
    for (const part of parts) {
      const start = part[0]?.start ?? 0;
      const end = part.at(-1)?.end ?? 0;
      if (end - start <= LONGEST) units.push(unitOf(text, start, end, index, passage, part, quotations));
    }
    first = last + 1;
  }
  return units;
}

function unitOf(
  text: string,
  start: number,
  end: number,
  index: number,
  passage: Passage,
  sentences: readonly Sentence[],
  all: readonly Quotation[],
): Unit {
  const tokens = tokenise(text, start, end, new Set(sentences.map((sentence) => sentence.start)));
  const quotations: UnitQuotation[] = [];
  let at = 0;
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < all.length; i++) {
    const quotation = all[i];
    if (!quotation || quotation.start >= end) break;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quotation.end) {
      const token = tokens[at];
      if (token) token.quotation = quotations.length;
      at++;
    }
    const kind = kindOf(text, quotation, tokens, from, at, quotations);
    quotations.push({ ...quotation, kind, from, to: at });
  }
  return { start, end, passage: index, headline: passage.kind === 'headline', tokens, quotations };
}

/** Whole clauses or words within one? By capital, closing mark and what stands before. */
function kindOf(
  text: string,
  quotation: Quotation,
  tokens: readonly Token[],
  from: number,
  to: number,
  earlier: readonly UnitQuotation[],
): 'speech' | 'fragment' {
  const inner = tokens.slice(from, to).filter((token) => token.kind !== 'mark');
  const opener = inner[0];
  if (!opener) return 'fragment';
  const lastMark = /([.,?!…—–-])['’]?\s*["”»']*$/.test(
    text.slice(Math.max(quotation.start, quotation.end - 6), quotation.end),
  );
  const closed = lastMark || /^[.,]/.test(text.slice(quotation.end, quotation.end + 1)) || !quotation.closed;
  const before = tokens[from - 1];
  const set = before === undefined || before.kind === 'mark' || from === 0;
  const upper = /^[^\p{Ll}]/u.test(opener.text);
  if (!closed || inner.length < 2) return lastMark && from === 0 && upper ? 'speech' : 'fragment';
  if (upper && (set || before?.kind === 'verb') && inner.length > 2) return 'speech';
  if (upper && lastMark && set) return 'speech';
  if (!upper && set && (from === 0 || earlier.some((one) => one.kind === 'speech')) && inner.length > 2)
    return 'speech';
  return 'fragment';
}
