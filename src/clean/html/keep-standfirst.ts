import { findDates } from '../metadata/find-dates.ts';
import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import type { BlockRole } from './assign-roles.ts';
import type { JudgedBlock } from './correct-page.ts';
import { commonAncestor, nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';
import { wordsOf } from './word-cohesion.ts';

const CERTAIN = 'standfirst|sub-?title|sub-?head(?:line)?|dek|deck';
const LOOSE =
  'sub-?heading|lead(?:-?in)?|lede|intro(?:duction)?|summary|excerpt|chapeau|vorspann|entradilla|bajada|sommario|catenaccio|ingress';
/** Class words that mean the standfirst and nothing else; the looser ones also name first paragraphs. */
export const STANDFIRST = new RegExp(`[\\s_-](?:${CERTAIN})(?=[\\s_-])`);
/** What front ends and editors call a standfirst, and an element around it. */
const NAMED = new RegExp(`[\\s_-](?:${CERTAIN}|${LOOSE})(?=[\\s_-])`);
/** Steps from a block up to an element that is named so, and up to the element that holds the headline too. */
const NEAR = 2;
/** Blocks after the headline among which it stands. */
const REACH = 6;
const SHORTEST = 20;
const LONGEST = 400;
/** For one without a name: characters, and rarer words that the text takes up. */
const SENTENCE = 40;
const TOLD = 2;
/** Elements in which no standfirst stands. */
const ELSEWHERE = ['nav', 'aside', 'footer', 'form', 'button', 'li', 'figure', 'figcaption', 'table', 'blockquote'];

/**
 * Keeps the standfirst that the model cut, as it counts as no body in what it learnt from: the block between headline and text that is named so, or
 * that stands right below the headline and whose words the text takes up.
 */
export function keepStandfirst(
  page: Page,
  judged: JudgedBlock[],
  roles: BlockRole[],
  headline: Block | undefined,
): void {
  if (headline === undefined || roles.some(({ kind }) => kind === 'standfirst')) return;
  const top = judged.findIndex(({ block }) => block === headline);
  const first = roles.findIndex(({ kind }, i) => i > top && kind === 'body');
  if (top < 0 || first < 0) return;
  const candidates: number[] = [];
  for (let i = top + 1; i < Math.min(first, top + 1 + REACH); i++)
    if (roles[i]?.rule === 'page-model' && canBe(page, judged[i]?.block)) candidates.push(i);
  const named = candidates.find((i) => isNamed(page, judged[i]?.block, headline));
  const below = candidates[0];
  if (named !== undefined) roles[named] = { kind: 'standfirst', rule: 'named-standfirst' };
  else if (below !== undefined && isTold(page, judged, roles, headline, below))
    roles[below] = { kind: 'standfirst', rule: 'below-headline' };
}

function canBe(page: Page, block: Block | undefined): boolean {
  if (block === undefined || page.elements[block.element]?.hidden === true) return false;
  const { text, linked, element } = block;
  if (text.length < SHORTEST || text.length > LONGEST || linked > text.length * 0.3) return false;
  if (nearestTag(page, element, ...ELSEWHERE) >= 0) return false;
  return readByline(text) === undefined && readLineDates(text).length === 0;
}

/** Whether an element of the block, or one around it but not around the headline, is named as a standfirst. */
function isNamed(page: Page, block: Block | undefined, headline: Block): boolean {
  if (block === undefined) return false;
  const shared = commonAncestor(page, block.element, headline.element);
  for (let at = block.element, k = 0; at >= 0 && at !== shared && k <= NEAR; at = page.elements[at]?.parent ?? -1, k++)
    if (NAMED.test(page.elements[at]?.words ?? '')) return true;
  return false;
}

/** Whether a line is no row of names, and holds no date; scripts without capitals can't tell. */
const isWorded = (text: string): boolean =>
  findDates(text).length === 0 && (/\p{Lo}{2}/u.test(text) || (text.match(SMALL)?.length ?? 0) >= 4);
const SMALL = /(?<![\p{L}\p{M}])\p{Ll}{2,}/gu;

/** Whether a block stands beside the headline in the page, and the text takes up its words. */
function isTold(page: Page, judged: JudgedBlock[], roles: BlockRole[], headline: Block, i: number): boolean {
  const block = judged[i]?.block;
  if (block === undefined || block.text.length < SENTENCE || !isWorded(block.text)) return false;
  const shared = page.elements[commonAncestor(page, block.element, headline.element)]?.depth ?? 0;
  const depthOf = ({ element }: Block) => page.elements[element]?.depth ?? 0;
  if (Math.max(depthOf(block), depthOf(headline)) - shared > NEAR) return false;
  const body = new Set<string>();
  for (const [k, { block: other }] of judged.entries())
    if (roles[k]?.kind === 'body') for (const word of wordsOf(other)) body.add(word);
  let told = 0;
  for (const word of wordsOf(block)) if (body.has(word)) told++;
  return told >= TOLD;
}
