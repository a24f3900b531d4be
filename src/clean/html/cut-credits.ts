import { findCredit } from '../metadata/split-credit.ts';
import type { BlockRole } from './assign-roles.ts';
import { squeeze } from './context-features.ts';
import type { JudgedBlock } from './correct-page.ts';
import { nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';
import { splitBlock } from './split-block.ts';

/** Takes credits of pictures out of their captions, or joins a credit in an element of its own to the caption before it. Changes both lists. */
export function cutCredits(capture: string, page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  for (let i = 0; i < judged.length; i++) {
    const entry = judged[i];
    const role = roles[i];
    if (entry === undefined || role?.kind !== 'caption' || role.credit !== undefined) continue;
    const next = judged[i + 1];
    if (next !== undefined && isCreditOf(page, entry, next)) {
      role.credit = next.block;
      judged.splice(i + 1, 1);
      roles.splice(i + 1, 1);
      continue;
    }
    const { text } = entry.block;
    const credit = findCredit(text);
    if (credit === undefined) continue;
    const rest = credit.start === 0 ? text.slice(credit.end) : text.slice(0, credit.start);
    if (squeeze(rest).length < 10) continue;
    const halves = splitBlock(page, capture, entry.block, credit.start === 0 ? credit.end : credit.start);
    if (halves === undefined) continue;
    const [caption, cut] = credit.start === 0 ? [halves[1], halves[0]] : halves;
    judged[i] = { ...entry, block: caption };
    role.credit = cut;
  }
}

/** Whether the next block is the credit in an element of its own within the same figure. */
function isCreditOf(page: Page, caption: JudgedBlock, next: JudgedBlock): boolean {
  const figure = nearestTag(page, caption.block.element, 'figure', 'figcaption');
  if (
    figure < 0 ||
    nearestTag(page, next.block.element, 'figure', 'figcaption') !== figure ||
    next.block.text.length > 150
  )
    return false;
  if (next.editor !== undefined) return false;
  const run = page.runs[next.block.runs[0] ?? -1];
  const own = `${page.elements[run?.element ?? -1]?.words ?? ''}${page.elements[next.block.element]?.words ?? ''}`;
  return /credit|source|copyright|attribution/.test(own);
}
