import type { Capture } from '../../schemas/capture.ts';
import { findCorrections } from '../editor-corrections.ts';
import type { Page } from './page-tree.ts';
import { splitBlock } from './split-block.ts';
import type { Block } from './split-blocks.ts';

/** A block with what was judged of it. */
export interface JudgedBlock {
  block: Block;
  /** Probability to be body. */
  probability: number;
  /** Captures that hold the same line, if more than this one. */
  shared?: number;
  /** What the editor said of it. */
  editor?: 'keep' | 'cut';
}

/** Splits blocks where the sidecar's `keep` and `cut` begin and end. @throws DossierError if one of them matches nothing */
export function correctPage(capture: Capture, page: Page, judged: JudgedBlock[]): JudgedBlock[] {
  const corrections = findCorrections(
    capture,
    judged.map(({ block }) => block.text.normalize('NFC')),
  );
  if (corrections.length === 0) return judged;
  return judged.flatMap((whole, i) => {
    const own = corrections.filter((correction) => correction.block === i);
    if (own.length === 0) return [whole];
    const { length } = whole.block.text;
    const edges = [...new Set(own.flatMap(({ from, to }) => [from, to]))].filter((edge) => edge > 0 && edge < length);
    const parts: { from: number; judged: JudgedBlock }[] = [{ from: 0, judged: whole }];
    for (const edge of edges.sort((a, b) => b - a)) {
      const first = parts[0];
      const halves = first === undefined ? undefined : splitBlock(page, capture.text, first.judged.block, edge);
      if (halves === undefined) continue;
      parts.splice(
        0,
        1,
        { from: 0, judged: { ...whole, block: halves[0] } },
        { from: edge, judged: { ...whole, block: halves[1] } },
      );
    }
    return parts.map(({ from, judged: part }) => {
      const at = from + 1;
      const actions = own
        .filter((correction) => correction.from < at && correction.to >= at)
        .map(({ action }) => action);
      const editor = actions.includes('keep') ? 'keep' : actions.includes('cut') ? 'cut' : undefined;
      return editor === undefined ? part : { ...part, editor };
    });
  });
}
