import type { Span } from '../../../schemas/evidence.ts';
import type { Context, Draft } from '../draft.ts';
import { firstEndingAfter } from '../spans-within.ts';
import type { Unit } from '../unit.ts';

/** "X said A, but Y said B", "X said A and added B": the content of the first ends before the conjunction. */
export function partCoordinated(drafts: Draft[], { units }: Context): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.unit - b.unit || startOf(a) - startOf(b));
  let first = 0;
  for (let i = 0; i < sorted.length; i++) {
    const draft = sorted[i];
    if (sorted[first]?.unit !== draft?.unit) first = i;
    const unit = units[draft?.unit ?? -1];
    const content = draft?.content.at(-1);
    if (!draft || draft.quoted || !unit || !content) continue;
    for (let k = first; sorted[k]?.unit === draft.unit; k++) {
      const other = sorted[k];
      if (!other || other === draft) continue;
      const begin = startWithin(other, content);
      if (begin === undefined) continue;
      const cut =
        conjunctionBefore(unit, begin) ?? (other.rule === 'content-then-cue' ? commaBefore(unit, begin) : undefined);
      if (cut !== undefined && cut > content.start) content.end = cut;
    }
  }
  return sorted;
}

function startOf(draft: Draft): number {
  return Math.min(draft.cue[0]?.start ?? Number.POSITIVE_INFINITY, draft.source?.start ?? Number.POSITIVE_INFINITY);
}

/** Where another attribution begins inside a content: at its source, or at its cue where the source is shared and stands before. */
function startWithin(other: Draft, content: Span): number | undefined {
  const inside = (at: number | undefined) =>
    at !== undefined && at > content.start + 1 && at < content.end ? at : undefined;
  const cue = inside(other.cue[0]?.start);
  const source = inside(other.source?.start);
  if (cue === undefined) return undefined;
  return source === undefined ? cue : Math.min(source, cue);
}

/** End of the content before ", X said" at its end. */
function commaBefore(unit: Unit, at: number): number | undefined {
  const index = firstEndingAfter(unit.tokens, at);
  return unit.tokens[index - 1]?.text === ',' ? unit.tokens[index - 2]?.end : undefined;
}

/** Offset where the content ends if ", but", "and", "while" … stands just before `at`. */
function conjunctionBefore(unit: Unit, at: number): number | undefined {
  const index = firstEndingAfter(unit.tokens, at);
  const before = unit.tokens[index - 1];
  if (
    !before ||
    (before.kind !== 'and' && before.kind !== 'subordinator') ||
    before.lower === 'than' ||
    before.lower === 'if'
  )
    return undefined;
  let i = index - 1;
  while (i > 0 && unit.tokens[i - 1]?.text === ',') i--;
  return unit.tokens[i - 1]?.end;
}
