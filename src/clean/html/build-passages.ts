import type { Passage, PassageKind } from '../../schemas/article.ts';
import type { BlockRole } from './assign-roles.ts';
import { readBlockText } from './block-text.ts';
import { nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

/** Passages in page order, and of each block the number of passages that stand before it. */
export interface BuiltPassages {
  passages: Passage[];
  before: number[];
  /** Characters left out because they are not seen, and characters repaired, in all passages. */
  invisible: number;
  repaired: number;
}

const HEADING = /^h[1-6]$/;
/** A cell longer than this belongs to a page laid out with tables, not to a table of data. */
const LONGEST_CELL = 400;

/** Makes passages of the kept blocks. `base` is the address that links are relative to. */
export function buildPassages(
  page: Page,
  blocks: Block[],
  roles: BlockRole[],
  base: string | undefined,
): BuiltPassages {
  const passages: Passage[] = [];
  const before: number[] = [];
  const groups = new Map<number, number>();
  const rows = dataRows(page, blocks, roles);
  let start = 0;
  let invisible = 0;
  let repaired = 0;
  let openRow = -1;
  for (const [i, block] of blocks.entries()) {
    before.push(passages.length);
    const role = roles[i];
    if (role === undefined || role.kind === 'furniture') continue;
    const read = readBlockText(page, block, base);
    invisible += read.invisible;
    repaired += read.repaired;
    if (read.text === '') {
      roles[i] = { kind: 'furniture', rule: 'empty' };
      continue;
    }
    const row = role.kind === 'body' ? (rows.get(i) ?? -1) : -1;
    const last = passages.at(-1);
    if (row >= 0 && row === openRow && last?.kind === 'row') {
      const at = last.text.length + 1;
      last.text += ` ${read.text}`;
      last.spans.push(...read.spans);
      last.cells?.push({ start: at, end: last.text.length });
      if (role.close) last.close = true;
      if (read.marks.length > 0)
        last.marks = [
          ...(last.marks ?? []),
          ...read.marks.map((mark) => ({ ...mark, start: mark.start + at, end: mark.end + at })),
        ];
      start += read.text.length + 1;
      continue;
    }
    openRow = row;
    const shape =
      row >= 0
        ? { kind: 'row' as const, around: nearestTag(page, block.element, 'table') }
        : shapeOf(page, block, role);
    const passage: Passage = { kind: shape.kind, text: read.text, start, spans: read.spans, rule: role.rule };
    if (role.close) passage.close = true;
    if (shape.level !== undefined) passage.level = shape.level;
    if (shape.ordered !== undefined) passage.ordered = shape.ordered;
    if (shape.around !== undefined) {
      const group = groups.get(shape.around) ?? groups.size;
      groups.set(shape.around, group);
      passage.group = group;
    }
    if (row >= 0) passage.cells = [{ start: 0, end: read.text.length }];
    if (read.marks.length > 0) passage.marks = read.marks;
    if (role.credit !== undefined) {
      const { text, spans } = readBlockText(page, role.credit, base);
      passage.credit = { value: text.replace(/^[([]+|[)\].]+$/g, '').trim(), spans };
    }
    passages.push(passage);
    start += passage.text.length + 2;
  }
  return { passages, before, invisible, repaired };
}

interface Shape {
  kind: PassageKind;
  level?: number;
  ordered?: boolean;
  /** Element of the list or table. */
  around?: number;
}

function shapeOf(page: Page, block: Block, role: BlockRole): Shape {
  if (role.kind !== 'body') return { kind: role.kind === 'furniture' ? 'paragraph' : role.kind };
  const { element } = block;
  const heading = nearestTag(page, element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const tag = page.elements[heading]?.tag ?? '';
  if (HEADING.test(tag)) return { kind: 'heading', level: Math.max(2, Number(tag[1])) };
  const item = nearestTag(page, element, 'li', 'dd', 'dt');
  if (item >= 0) {
    const list = nearestTag(page, item, 'ul', 'ol', 'dl');
    if (list >= 0 && (page.elements[list]?.parent ?? -1) >= 0)
      return { kind: 'item', ordered: page.elements[list]?.tag === 'ol', around: list };
  }
  if (nearestTag(page, element, 'blockquote') >= 0) return { kind: 'quote' };
  return { kind: 'paragraph' };
}

/** Row element of each kept block that is a cell of a table of data. */
function dataRows(page: Page, blocks: Block[], roles: BlockRole[]): Map<number, number> {
  const rows = new Map<number, { cells: Set<number>; blocks: number[]; long: boolean }>();
  for (const [i, block] of blocks.entries()) {
    if (roles[i]?.kind !== 'body') continue;
    const cell = nearestTag(page, block.element, 'td', 'th');
    if (cell < 0) continue;
    const tr = nearestTag(page, cell, 'tr');
    if (tr < 0) continue;
    const row = rows.get(tr) ?? { cells: new Set(), blocks: [], long: false };
    row.cells.add(cell);
    row.blocks.push(i);
    row.long ||= block.text.length > LONGEST_CELL;
    rows.set(tr, row);
  }
  const result = new Map<number, number>();
  for (const [tr, row] of rows) {
    if (row.cells.size < 2 || row.long || row.blocks.length > row.cells.size) continue;
    for (const i of row.blocks) result.set(i, tr);
  }
  return result;
}
