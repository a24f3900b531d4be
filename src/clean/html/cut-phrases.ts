import { readPhrase } from '../text/page-phrases.ts';
import type { BlockRole } from './assign-roles.ts';
import type { JudgedBlock } from './correct-page.ts';
import { nearestTag } from './element-path.ts';
import { isProse } from './page-measures.ts';
import type { Page } from './page-tree.ts';

/** Share of a line's letters that are a link from which on it is a teaser under its heading. */
const LINKED = 0.6;
/** From this probability on, the forests know better of what is more than a label. */
const SURE = 0.8;
/** From this probability on a link under a heading over teasers is of the text. */
const LIKELY = 0.5;
/** Share of the kept text that stands before a notice on rights or the heading over the comments. */
const LATE = 0.3;

/**
 * Takes lines out of the text that are the interface's by their words, in the languages of `page-phrases.ts`, and the links under a heading
 * over teasers: the forests know the words of English pages best. What stands in a quotation stays.
 */
export function cutPhrases(page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  let all = 0;
  for (const [i, { block }] of judged.entries()) if (roles[i]?.kind === 'body') all += block.text.length;
  let before = 0;
  let teased = false;
  let ended = false;
  for (const [i, { block, editor, probability }] of judged.entries()) {
    if (roles[i]?.kind !== 'body') continue;
    before += block.text.length;
    if (editor !== undefined || nearestTag(page, block.element, 'blockquote', 'table') >= 0) continue;
    const read = readPhrase(block.text);
    const phrase = read?.kind === 'picture-credit' && !block.text.includes('/') ? undefined : read;
    const isNotice = phrase?.kind === 'notice-on-rights' || phrase?.kind === 'picture-credit';
    const isSure = probability > SURE && (isNotice || phrase?.kind === 'asks-the-reader');
    if (ended) roles[i] = { kind: 'furniture', rule: 'comments' };
    else if (phrase !== undefined && !isSure && (!isNotice || before > LATE * all)) {
      teased = phrase.kind === 'teaser-heading';
      ended = phrase.kind === 'comment-heading' && before > LATE * all;
      roles[i] = { kind: 'furniture', rule: phrase.kind };
    } else if (teased && probability < LIKELY && !isProse(block) && block.linked > LINKED * block.text.length)
      roles[i] = { kind: 'furniture', rule: 'under-teaser-heading' };
    else teased = false;
  }
}
