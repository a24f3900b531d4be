import type { Draft } from '../page.ts';

/** Rules whose spans and kinds stand against the statistical core wherever they are surer than it. */
const strength: Record<string, number> = {
  dateline: 4,
  ticker: 4,
  'named-event': 3,
  'news-agency': 3,
  'known-organisation': 2,
  'seat-of-power': 2,
  'legal-form': 2,
  'east-asian-name': 1,
  nickname: 3,
  'place-form': 1,
  'seat-of': 2,
  'demonym-landform': 3.6,
  'owned-body': 2,
  'named-body': 1.3,
  'titled-person': 0.8,
  'cyrillic-name': 0,
};

/**
 * Keeps one of the drafts that overlap. A demonym yields to any longer name around it and otherwise wins; the statistical core
 * yields to a stronger rule, unless its own name is longer and sure.
 */
export function settleOverlaps(drafts: Draft[]): Draft[] {
  const ranked = [...drafts].sort(
    (a, b) => rank(b) - rank(a) || b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  const last = ranked.reduce((end, draft) => Math.max(end, draft.end), 0);
  const owner = new Int32Array(last).fill(-1);
  const kept: Draft[] = [];
  const dropped = new Set<number>();
  for (const draft of ranked) {
    const rivals: number[] = [];
    for (let token = draft.first; token < draft.end; token++) {
      const rival = owner[token] as number;
      if (rival >= 0 && !rivals.includes(rival)) rivals.push(rival);
    }
    if (!rivals.every((at) => contains(draft, kept[at] as Draft) && outdoes(draft, kept[at] as Draft))) continue;
    for (const at of rivals) dropped.add(at);
    owner.fill(kept.length, draft.first, draft.end);
    kept.push(draft);
  }
  return kept.filter((_, at) => !dropped.has(at)).sort((a, b) => a.first - b.first);
}

function rank(draft: Draft): number {
  if (draft.rule === 'demonym') return 3.5;
  if (draft.rule === 'model') return 1.2 + draft.certainty;
  return (strength[draft.rule] ?? 0) + draft.certainty;
}

function contains(outer: Draft, inner: Draft): boolean {
  return outer.first <= inner.first && outer.end >= inner.end && outer.end - outer.first > inner.end - inner.first;
}

/** Whether a longer draft takes the place of a kept one within it. */
function outdoes(outer: Draft, inner: Draft): boolean {
  if (inner.rule === 'demonym') return outer.certainty >= 0.5;
  if (outer.rule === 'model') return outer.certainty >= 0.6 && inner.rule !== 'dateline' && inner.rule !== 'ticker';
  return false;
}
