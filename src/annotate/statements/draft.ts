import type { Mention } from '../../schemas/annotation.ts';
import type { Span } from '../../schemas/evidence.ts';
import type { Cue } from './cues.ts';
import type { Unit } from './unit.ts';

/** A statement in the making. Spans are UTF-16 offsets into the text of the article. */
export interface Draft {
  unit: number;
  passage: number;
  source?: Span;
  cue: Span[];
  content: Span[];
  /** Sources nearer to the words than `source` ("Y reported, citing X": X). */
  behind?: Span[];
  /** Sources that passed the words on, nearest first ("Yonhap quoted X as saying": Yonhap). */
  through: Span[];
  /** Whether whole sentences or clauses stand in quotation marks. */
  quoted: boolean;
  /** Index of the mention that the source is, or refers to. */
  sourceMention?: number;
  negative: boolean;
  /** Whether it lies in the content of another. */
  nested?: boolean;
  rule: string;
  certainty: number;
}

/** What a recogniser sees: one unit, its verb groups, and which of them are taken. */
export interface Scene {
  text: string;
  unit: Unit;
  index: number;
  cues: readonly Cue[];
  taken: Set<Cue>;
}

/** What a refiner sees of the article. */
export interface Context {
  text: string;
  units: readonly Unit[];
  /** Sorted by start. */
  mentions: readonly Mention[];
}

/** Text span of a range of tokens. */
export function spanOf(unit: Unit, from: number, to: number): Span | undefined {
  const first = unit.tokens[from];
  const last = unit.tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : undefined;
}
