import type { FurnitureKind, LedgerEntry } from '../../schemas/article.ts';
import { readCleanText } from '../text/read-clean-text.ts';
import type { BlockRole } from './assign-roles.ts';
import { commonAncestor, elementPath } from './element-path.ts';
import { furnitureKind } from './furniture-kind.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

interface Cut {
  kind: FurnitureKind;
  rule: string;
  /** Blocks that were cut by a narrow margin, by their runs. */
  close: { block: Block; start: number; end: number }[];
  start: number;
  end: number;
  element: number;
  before: number;
  texts: string[];
}

/** Longest path by which a cut may grow past its block's own element. */
const WIDEST = 6;

/** Records what was cut: neighbouring cuts of one kind in one part of the page are one entry. `before` gives the passages before each block. */
export function buildLedger(page: Page, blocks: Block[], roles: BlockRole[], before: number[]): LedgerEntry[] {
  const pieces: Cut[] = [];
  for (const [i, block] of blocks.entries()) {
    const role = roles[i];
    if (role?.kind !== 'furniture') continue;
    const kind = furnitureKind(page, block, role);
    for (const index of block.runs) {
      const run = page.runs[index];
      if (run === undefined) continue;
      pieces.push({
        kind,
        rule: role.rule,
        close: role.close ? [{ block, start: run.start, end: run.end }] : [],
        start: run.start,
        end: run.end,
        element: block.element,
        before: before[i] ?? 0,
        texts: [run.text],
      });
    }
  }
  const others = blocks.flatMap((block, i) =>
    roles[i]?.kind === 'furniture' ? [] : block.runs.map((index) => page.runs[index]?.start ?? 0),
  );
  others.sort((a, b) => a - b);
  pieces.sort((a, b) => a.start - b.start);
  const cuts: Cut[] = [];
  let next = 0;
  for (const piece of pieces) {
    while (next < others.length && (others[next] ?? 0) < (cuts.at(-1)?.end ?? 0)) next++;
    const last = cuts.at(-1);
    const uninterrupted = (others[next] ?? Number.POSITIVE_INFINITY) > piece.start;
    if (
      last !== undefined &&
      uninterrupted &&
      last.kind === piece.kind &&
      last.rule === piece.rule &&
      last.end <= piece.start
    ) {
      const shared = commonAncestor(page, last.element, piece.element);
      const depth = page.elements[shared]?.depth ?? 0;
      if ((page.elements[last.element]?.depth ?? 0) - depth <= WIDEST && depth > 1) {
        Object.assign(last, { end: piece.end, element: shared });
        last.close.push(...piece.close);
        last.texts.push(
          ...(last.texts.length > 0 && last.element === piece.element ? piece.texts : [' ', ...piece.texts]),
        );
        continue;
      }
    }
    cuts.push(piece);
  }
  return cuts.map(({ kind, rule, close, start, end, element, before: at, texts }) => {
    const raw = texts.join('');
    return {
      kind,
      rule,
      ...(close.length > 0 ? { close: closeBlocks(close) } : {}),
      text: readCleanText(raw, 0, raw.length).source.text,
      start,
      end,
      path: elementPath(page, element),
      before: at,
    };
  });
}

/** One range for all runs of a block that follow each other. */
function closeBlocks(runs: Cut['close']): NonNullable<LedgerEntry['close']> {
  const joined: Cut['close'] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.block === run.block) last.end = run.end;
    else joined.push({ ...run });
  }
  return joined.map(({ block, start, end }) => ({ start, end, text: block.text }));
}
