import type { Capture } from '../../schemas/capture.ts';
import { findCorrections } from '../editor-corrections.ts';
import { sliceSource } from '../source-text.ts';
import { isPassage, type TextBlock } from './text-block.ts';

/** Applies the editor's `keep` and `cut`: blocks are split where a passage is part of one. @throws DossierError if one matches nothing */
export function correctBlocks(blocks: TextBlock[], capture: Capture): TextBlock[] {
  const corrections = findCorrections(
    capture,
    blocks.map((block) => block.source.text),
  );
  if (corrections.length === 0) return blocks;
  return blocks.flatMap((block, i) => {
    const own = corrections.filter((correction) => correction.block === i);
    if (own.length === 0) return [block];
    const edges = new Set([0, block.source.text.length]);
    for (const { from, to } of own) edges.add(from).add(to);
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted.slice(0, -1).flatMap((from, k): TextBlock[] => {
      const to = sorted[k + 1] ?? from;
      const source = sliceSource(block.source, from, to);
      if (source.text === '') return [];
      const action = own.filter((c) => c.from <= from && c.to >= to).map((c) => c.action);
      const { isClose: _isClose, ...decided } = block;
      const isDecided = action.includes('keep') || action.includes('cut');
      const part: TextBlock = {
        ...(isDecided ? decided : block),
        source,
        cells: sorted.length > 2 ? [0] : block.cells,
        gap: k === 0 ? block.gap : 0,
      };
      if (action.includes('keep'))
        return [{ ...part, label: isPassage(block.label) ? block.label : 'paragraph', rule: 'sidecar-keep' }];
      if (action.includes('cut')) return [{ ...part, label: 'editor', rule: 'sidecar-cut' }];
      return [part];
    });
  });
}
