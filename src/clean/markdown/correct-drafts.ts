import type { Capture } from '../../schemas/capture.ts';
import { findCorrections } from '../editor-corrections.ts';
import { type Draft, sliceDraft } from './draft.ts';

/** Takes out what the sidecar's `cut` names; a `keep` beats it. @throws DossierError if one of them matches nothing */
export function correctDrafts(capture: Capture, drafts: Draft[]): Draft[] {
  const corrections = findCorrections(
    capture,
    drafts.map(({ source }) => source.text),
  );
  if (corrections.length === 0) return drafts;
  return drafts.flatMap((draft, i) => {
    const own = corrections.filter(({ block }) => block === i);
    const edges = new Set([0, draft.source.text.length, ...own.flatMap(({ from, to }) => [from, to])]);
    const sorted = [...edges].sort((a, b) => a - b);
    if (own.length === 0) return [draft];
    return sorted.slice(0, -1).flatMap((from, k): Draft[] => {
      const to = sorted[k + 1] ?? from;
      const actions = own
        .filter((correction) => correction.from <= from && correction.to >= to)
        .map(({ action }) => action);
      const part = sorted.length === 2 ? draft : sliceDraft(draft, from, to);
      if (part.source.text === '') return [];
      if (actions.includes('keep')) return [{ ...part, rule: 'sidecar-keep' }];
      return actions.includes('cut') ? [{ ...part, kind: 'cut', rule: 'sidecar-cut' }] : [part];
    });
  });
}
