import type { FurnitureKind, PassageKind } from '../../schemas/article.ts';
import { passageKindSchema } from '../../schemas/article.ts';
import type { SourceText } from '../source-text.ts';

/** What a block of a capture is: a passage of the article, a line of metadata, or furniture. */
export type BlockLabel = PassageKind | 'byline' | 'date' | 'credit' | FurnitureKind;

/** A line of a plain-text capture, or a part of one, with its label. */
export interface TextBlock {
  source: SourceText;
  label: BlockLabel;
  /** Name of the rule that gave the label. */
  rule: string;
  /** Log-odds that it belongs to the body. */
  odds: number;
  /** Whether it was kept or cut by a narrow margin. */
  isClose?: true;
  /** Number of blank lines before it. */
  gap: number;
  /** Offsets of its cells. */
  cells: number[];
  /** For a caption: its credit. */
  credit?: SourceText;
  /** The bullet or number before an item or the headline, which is no part of the text. */
  marker?: SourceText;
  /** For an item: whether it is numbered. */
  ordered?: true;
}

const passageKinds: ReadonlySet<string> = new Set(passageKindSchema.options);
const bodyKinds: ReadonlySet<string> = new Set<PassageKind>(['paragraph', 'heading', 'item', 'quote', 'row']);

/** Whether a label is a passage of the article. */
export const isPassage = (label: BlockLabel): label is PassageKind => passageKinds.has(label);

/** Whether a label is a passage of the body. */
export const isBody = (label: BlockLabel): boolean => bodyKinds.has(label);

/** Whether a label is one of the kinds of furniture. */
export const isFurniture = (label: BlockLabel): label is FurnitureKind =>
  !isPassage(label) && label !== 'byline' && label !== 'date' && label !== 'credit';
