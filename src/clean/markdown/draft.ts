import type { Mark, Passage, PassageKind } from '../../schemas/article.ts';
import { type SourceText, sliceSource, spansOf } from '../source-text.ts';

/** A passage before its place in the article is known. */
export interface Draft {
  kind: PassageKind | 'cut';
  source: SourceText;
  rule: string;
  marks: Mark[];
  level?: number;
  ordered?: boolean;
  group?: number;
  /** Offsets of the cells of a row. */
  cells?: { start: number; end: number }[];
}

/** A part of a draft by offsets of its text; marks are cut to it. */
export function sliceDraft(draft: Draft, from: number, to: number): Draft {
  const source = sliceSource(draft.source, from, to);
  const lead = draft.source.text.indexOf(source.text, from);
  const marks = draft.marks.flatMap((mark): Mark[] => {
    const start = Math.max(0, mark.start - lead);
    const end = Math.min(source.text.length, mark.end - lead);
    return start < end ? [{ ...mark, start, end }] : [];
  });
  const { cells: _cells, ...rest } = draft;
  return { ...rest, source, marks };
}

/** The passage of a draft that begins at `start` in the text of the article. */
export function toPassage(draft: Draft, kind: PassageKind, start: number, capture: string): Passage {
  const { source, rule, marks, level, ordered, group, cells } = draft;
  return {
    kind,
    text: source.text,
    start,
    spans: spansOf(source, capture),
    rule,
    ...(level === undefined ? {} : { level }),
    ...(ordered === undefined ? {} : { ordered }),
    ...(group === undefined ? {} : { group }),
    ...(cells === undefined ? {} : { cells }),
    ...(marks.length === 0 ? {} : { marks }),
  };
}
