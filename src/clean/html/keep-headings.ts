import type { BlockRole } from './assign-roles.ts';
import type { JudgedBlock } from './correct-page.ts';
import { nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';

/** Least probability of a heading that looks like the others of the text. */
const LEAST = 0.03;
/** Headings that make a look. */
const ALIKE = 2;

/** Keeps headings between kept blocks that look like headings that are kept: a name among names, a chapter among chapters. */
export function keepHeadings(page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  const looks = new Map<string, { kept: number; cut: number; within: number[] }>();
  for (const [i, { block }] of judged.entries()) {
    if (nearestTag(page, block.element, 'h2', 'h3', 'h4', 'h5', 'h6') < 0) continue;
    const element = page.elements[block.element];
    const look = `${element?.tag}${element?.words.replace(/\d+/g, '')}`;
    const all = looks.get(look) ?? { kept: 0, cut: 0, within: [] };
    looks.set(look, all);
    if (roles[i]?.kind === 'body') all.kept++;
    else all.cut++;
    const isWithin = roles[i - 1]?.kind === 'body' && roles[i + 1]?.kind === 'body';
    if (isWithin && roles[i]?.rule === 'page-model' && roles[i]?.kind === 'furniture') all.within.push(i);
  }
  for (const { kept, cut, within } of looks.values()) {
    if (kept < ALIKE || kept < cut) continue;
    for (const i of within)
      if ((judged[i]?.probability ?? 0) > LEAST) roles[i] = { kind: 'body', rule: 'heading-like-others' };
  }
}
