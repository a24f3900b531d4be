import type { Context, Draft } from '../draft.ts';
import type { Unit } from '../unit.ts';

/** "X said A, but Y said B", "X said A and added B": the content of the first ends before the conjunction. */
export function partCoordinated(drafts: Draft[], { units }: Context): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.unit - b.unit || startOf(a) - startOf(b));
  for (let i = 0; i < sorted.length; i++) {
    const draft = sorted[i];
    if (!draft || draft.quoted) continue;
    const unit = units[draft.unit];
    const content = draft.content.at(-1);
    if (!unit || !content) continue;
    for (let k = 0; k < sorted.length; k++) {
      const other = sorted[k];
      if (!other || other === draft || other.unit !== draft.unit) continue;
      const begin = startOf(other);
      if (begin <= content.start + 1 || begin >= content.end) continue;
      const cut = conjunctionBefore(unit, begin);
      if (cut !== undefined && cut > content.start) content.end = cut;
    }
  }
  return sorted;
}

function startOf(draft: Draft): number {
  const cue = draft.cue[0]?.start ?? Number.POSITIVE_INFINITY;
  const source = draft.source?.start ?? Number.POSITIVE_INFINITY;
  // A subject shared with an earlier verb does not count.
  return cue - source > 400 ? cue : Math.min(cue, source);
}

/** Offset where the content ends if ", but", "and", "while" … stands just before `at`. */
function conjunctionBefore(unit: Unit, at: number): number | undefined {
  const index = unit.tokens.findIndex((token) => token.start >= at);
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
