import type { Context, Draft } from '../draft.ts';

/** "A said that B believes X": what B says came through A. Innermost first, each draft takes the links of the nearest one around it. */
export function nestAttributions(drafts: Draft[], _context: Context): Draft[] {
  const sorted = [...drafts].sort(
    (a, b) => a.unit - b.unit || extent(a).start - extent(b).start || extent(b).end - extent(a).end,
  );
  const around: Draft[] = [];
  for (const draft of sorted) {
    while (around.length > 0 && !encloses(around.at(-1), draft)) around.pop();
    const outer = around.at(-1);
    if (outer && outer.unit === draft.unit) {
      draft.nested = true;
      const links = [...(outer.source ? [outer.source] : []), ...outer.through];
      draft.through.push(...links.filter((link) => link.start !== draft.source?.start));
    }
    around.push(draft);
  }
  return sorted;
}

function extent(draft: Draft): { start: number; end: number } {
  const spans = draft.content;
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** Whether source, cue and content of the inner one all lie in one content span of the outer one. */
function encloses(outer: Draft | undefined, inner: Draft): boolean {
  if (!outer || outer.unit !== inner.unit || outer.quoted) return false;
  const parts = [...inner.cue, ...inner.content, ...(inner.source ? [inner.source] : [])];
  return outer.content.some((span) => parts.every((part) => part.start >= span.start && part.end <= span.end));
}
