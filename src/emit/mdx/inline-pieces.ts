import type { Span } from '../../schemas/evidence.ts';
import { type RangeIndex, touching } from './range-index.ts';

/** A part of reported speech. */
export type StatementRange = Span & { id: string; first: boolean };

/** What can stand around words of a passage. Ranges are UTF-16 offsets into the text of the article. */
export interface InlineRanges {
  sentences: RangeIndex<Span & { anchor: string }>;
  /** May nest; the shortest one around a word wins. */
  statements: RangeIndex<StatementRange>;
  /** Things that become links: no two may overlap (`withoutOverlaps` sees to it). */
  leaves: RangeIndex<Span & { leaf: number }>;
  /** Emphasis of the capture. */
  emphases: RangeIndex<Span & { kind: 'emphasis' | 'strong' | 'code' }>;
}

/** A run of text that is inside exactly the same ranges from end to end. */
export interface Piece {
  start: number;
  end: number;
  /** Anchor of the sentence that begins here, if one does. */
  opens?: string;
  /** The statement around it. */
  statement: StatementRange | undefined;
  /** The `leaf` of the range around it; -1 if in none. */
  leaf: number;
  emphasis: 'emphasis' | 'strong' | 'code' | undefined;
}

/** Leaves out every range that overlaps an earlier one of the list (first come, first kept), and sorts by start. */
export function withoutOverlaps<T extends Span>(ranges: T[]): T[] {
  const kept: T[] = [];
  for (const range of ranges) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle] as T).start < range.start) low = middle + 1;
      else high = middle;
    }
    const before = kept[low - 1];
    const after = kept[low];
    if (range.end <= range.start) continue;
    if (before !== undefined && before.end > range.start) continue;
    if (after !== undefined && after.start < range.end) continue;
    kept.splice(low, 0, range);
  }
  return kept;
}

/** Cuts a passage at every border of its ranges. Ranges that reach over the passage are clipped. */
export function cutIntoPieces(passage: Span, ranges: InlineRanges): Piece[] {
  const sentences = touching(ranges.sentences, passage);
  const statements = touching(ranges.statements, passage);
  const leaves = touching(ranges.leaves, passage);
  const emphases = touching(ranges.emphases, passage);
  const borders = new Set([passage.start, passage.end]);
  for (const range of [...sentences, ...statements, ...leaves, ...emphases]) {
    if (range.start > passage.start) borders.add(range.start);
    if (range.end < passage.end) borders.add(range.end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index] as number;
    const end = sorted[index + 1] as number;
    const covers = (range: Span) => range.start <= start && end <= range.end;
    const around = statements.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const opens = sentences.find((sentence) => sentence.start === start)?.anchor;
    pieces.push({
      start,
      end,
      ...(opens === undefined ? {} : { opens }),
      statement: around,
      leaf: leaves.find(covers)?.leaf ?? -1,
      emphasis: emphases.find(covers)?.kind,
    });
  }
  return pieces;
}
