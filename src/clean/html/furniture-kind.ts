import type { FurnitureKind } from '../../schemas/article.ts';
import type { BlockRole } from './assign-roles.ts';
import { CLASS_WORDS, classBits } from './class-words.ts';
import type { Page } from './page-tree.ts';
import { PHRASE_WORDS, phraseBits } from './phrase-words.ts';
import type { Block } from './split-blocks.ts';

const BY_TAG: Record<string, FurnitureKind> = {
  nav: 'navigation',
  form: 'form',
  button: 'form',
  select: 'form',
  label: 'form',
  textarea: 'form',
  fieldset: 'form',
  time: 'metadata',
};
const BY_CLASS: Record<string, FurnitureKind> = {
  related: 'related',
  navigation: 'navigation',
  share: 'share',
  promotion: 'promotion',
  comments: 'comments',
  legal: 'legal',
  ticker: 'ticker',
  form: 'form',
  media: 'media',
  caption: 'media',
  byline: 'metadata',
  time: 'metadata',
  overlay: 'promotion',
};
const BY_PHRASE: Record<string, FurnitureKind> = {
  legal: 'legal',
  advert: 'promotion',
  promotion: 'promotion',
  related: 'related',
  share: 'share',
  comments: 'comments',
};
/** How many ancestors are asked. */
const ASKED = 8;

/** Kind of a cut, from its element and the nearest ancestor that says something, else from its words. */
export function furnitureKind(page: Page, block: Block, role: BlockRole): FurnitureKind {
  if (role.rule === 'sidecar-cut') return 'editor';
  if (role.rule === 'byline' || role.rule === 'date-line') return 'metadata';
  if (role.rule === 'hidden' || page.elements[block.element]?.hidden === true) return 'invisible';
  if (role.rule === 'duplicate') return 'duplicate';
  if (role.rule === 'comments') return 'comments';
  if (role.rule === 'points-away') return 'related';
  if (role.rule === 'glued' && block.linked > block.text.length / 2) return 'related';
  for (let at = block.element, k = 0; at >= 0 && k < ASKED; at = page.elements[at]?.parent ?? -1, k++) {
    const element = page.elements[at];
    if (element === undefined || element.tag === 'body') break;
    const kind = BY_TAG[element.tag] ?? named(CLASS_WORDS, classBits(element.words), BY_CLASS);
    if (kind !== undefined) return kind;
    if (element.tag === 'header' || element.tag === 'footer') break;
  }
  const said = named(PHRASE_WORDS, phraseBits(block.text.slice(0, 300).toLowerCase()), BY_PHRASE);
  if (said !== undefined) return said;
  return block.linked > block.text.length / 2 ? 'navigation' : 'other';
}

function named(
  groups: readonly [name: string, words: RegExp][],
  bits: number,
  kinds: Record<string, FurnitureKind>,
): FurnitureKind | undefined {
  for (let i = 0; i < groups.length; i++) {
    const kind = kinds[groups[i]?.[0] ?? ''];
    if (kind !== undefined && ((bits >> i) & 1) === 1) return kind;
  }
  return undefined;
}
