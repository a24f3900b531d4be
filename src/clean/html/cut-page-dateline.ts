import { type Dateline, readDateline, readLooseDateline } from '../metadata/read-dateline.ts';
import type { BlockRole } from './assign-roles.ts';
import type { JudgedBlock } from './correct-page.ts';
import { nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';
import { splitBlock } from './split-block.ts';

/** Body paragraphs at the head of the text that may bear the dateline. */
const REACH = 3;

/** Takes the dateline off the head of one of the first paragraphs: a block of its own before it. Changes both lists. */
export function cutPageDateline(
  capture: string,
  page: Page,
  judged: JudgedBlock[],
  roles: BlockRole[],
): Dateline | undefined {
  let seen = 0;
  for (const [i, entry] of judged.entries()) {
    const role = roles[i];
    if (role?.kind !== 'body') continue;
    if (seen++ >= REACH) return undefined;
    if (role.rule !== 'page-model' || nearestTag(page, entry.block.element, 'li', 'td', 'h2', 'h3') >= 0) continue;
    const dateline = (seen === 1 ? readLooseDateline : readDateline)(entry.block.text);
    const halves = dateline === undefined ? undefined : splitBlock(page, capture, entry.block, dateline.rest);
    if (dateline === undefined || halves === undefined) continue;
    judged.splice(i, 1, { ...entry, block: halves[0] }, { ...entry, block: halves[1] });
    roles.splice(i, 1, { kind: 'dateline', rule: 'dateline' }, role);
    return dateline;
  }
  return undefined;
}
