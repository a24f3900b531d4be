import { closeInHtml, isCloseCall } from '../close-calls.ts';
import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { CLASS_WORDS, classBits } from './class-words.ts';
import { squeeze } from './context-features.ts';
import type { JudgedBlock } from './correct-page.ts';
import { cutBesideText, cutLastHeadings } from './cut-beside-text.ts';
import { cutNamedFurniture } from './cut-named-furniture.ts';
import { cutPhrases } from './cut-phrases.ts';
import { nearestTag } from './element-path.ts';
import { keepClaims } from './keep-claims.ts';
import { keepHeadings } from './keep-headings.ts';
import { marginsOfModel } from './keep-limits.ts';
import { keepStandfirst, STANDFIRST } from './keep-standfirst.ts';
import { isProse } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import type { ReviewedClaim } from './reviewed-claims.ts';
import type { Block } from './split-blocks.ts';

/** What a block of the page becomes. */
export interface BlockRole {
  kind: 'headline' | 'standfirst' | 'dateline' | 'body' | 'caption' | 'furniture';
  rule: string;
  /** Whether the model kept or cut it by a narrow margin. */
  close?: true;
  /** For a caption: the block of its credit. */
  credit?: Block;
}

/** What is known of the page when roles are given. */
export interface PageClues {
  /** The headline's block, if it stands on the page. */
  headline: Block | undefined;
  /** Description that the page gives of itself. */
  description: string | undefined;
  /** Author that the page data name. */
  author: string | undefined;
  /** Claims that the page checks, and what it finds of each, as its data say. */
  claims?: readonly ReviewedClaim[];
}

/** Share of the cells of a table, or items of a numbered list, that bring in the others, and the same of a list with bullets. */
const MAJORITY = 0.5;
const MAJORITY_OF_BULLETS = 0.75;
/** From this probability on, a block is body whatever it is called. */
const SURE = 0.9;
/** Up to this probability no block is likely to be body. */
const UNSURE = 0.12;
/** Blocks before the text among which captions are kept. */
const REACH = 8;
/** Blocks after the headline among which a line that names the author or a date is no body, even below a first paragraph. */
const HEAD = 8;

/** A sentence in a script without spaces, in which prose is shorter. */
const SENTENCE = /^(?=.*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}]).{15,}[.!?。！？…][”’」』)]*$/su;
const CAPTION = 1 << CLASS_WORDS.findIndex(([name]) => name === 'caption');

/** Gives each block its role: editor's word, headline, body by probability, whole tables, captions, standfirst, byline and dates. */
export function assignRoles(page: Page, judged: JudgedBlock[], clues: PageClues): BlockRole[] {
  const margins = marginsOfModel(page, judged);
  const roles = judged.map((entry, i): BlockRole => {
    const { block, editor } = entry;
    if (editor === 'cut') return { kind: 'furniture', rule: 'sidecar-cut' };
    if (block === clues.headline) return { kind: 'headline', rule: 'headline' };
    if (editor === 'keep') return { kind: isCaption(page, block) ? 'caption' : 'body', rule: 'sidecar-keep' };
    const hidden = page.elements[block.element]?.hidden === true;
    const margin = margins[i] ?? 0;
    const close = isCloseCall(margin, closeInHtml) ? { close: true as const } : {};
    if (margin > 0)
      return isCaption(page, block)
        ? { kind: 'caption', rule: 'caption' }
        : { kind: 'body', rule: 'page-model', ...close };
    if (hidden) return { kind: 'furniture', rule: 'hidden' };
    return { kind: 'furniture', rule: (entry.shared ?? 0) > 1 ? 'shared-line' : 'page-model', ...close };
  });
  keepClaims(page, judged, roles, clues.claims ?? []);
  cutNamedFurniture(page, judged, roles);
  cutBesideText(page, judged, roles, clues.headline);
  cutPhrases(page, judged, roles);
  keepWholeTables(page, judged, roles);
  keepHeadings(page, judged, roles);
  cutLastHeadings(page, judged, roles);
  labelFront(page, judged, roles, clues);
  keepStandfirst(page, judged, roles, clues.headline);
  return roles;
}

/** A block longer than this stands in a page that is laid out with tables, not in a table of data. */
const LONGEST_CELL = 400;

/** A table of data or a list most of which is body is body as a whole. */
function keepWholeTables(page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  const groups = new Map<number, number[]>();
  for (const [i, { block }] of judged.entries()) {
    const around = nearestTag(page, block.element, 'table', 'ol', 'dl', 'ul');
    if (around < 0) continue;
    const members = groups.get(around) ?? [];
    members.push(i);
    groups.set(around, members);
  }
  for (const [around, members] of groups) {
    const kept = members.filter((i) => roles[i]?.kind === 'body').length;
    const majority = page.elements[around]?.tag === 'ul' ? MAJORITY_OF_BULLETS : MAJORITY;
    if (kept < members.length * majority || kept < 3) continue;
    if (members.some((i) => (judged[i]?.block.text.length ?? 0) > LONGEST_CELL)) continue;
    for (const i of members) if (roles[i]?.rule === 'page-model') roles[i] = { kind: 'body', rule: 'rest-of-table' };
  }
}

/** Captions, standfirst, byline and dates around the text, and copies of the headline. */
function labelFront(
  page: Page,
  judged: JudgedBlock[],
  roles: BlockRole[],
  { headline, description, author }: PageClues,
): void {
  const first = roles.findIndex(({ kind }) => kind === 'body');
  const last = roles.findLastIndex(({ kind }) => kind === 'body');
  const top = judged.findIndex(({ block }) => block === headline);
  const text = judged.findIndex(
    ({ block }, i) => roles[i]?.kind === 'body' && (isProse(block) || SENTENCE.test(block.text)),
  );
  const from = Math.min(top < 0 ? first : top, first) - REACH;
  // A page of one sentence: no block is likely, and what stands below the headline is more so.
  const isUnsure = !judged.some(({ probability }, i) => roles[i]?.kind === 'body' && probability > UNSURE);
  const onlyBelow = isUnsure && top >= 0 && roles.findLastIndex(({ kind }) => kind === 'body') > top;
  const isInHead = (i: number) => top >= 0 && i > top && i <= top + HEAD;
  const claimed = squeeze(description ?? '');
  const title = squeeze(headline?.text ?? '');
  const writer = squeeze(author ?? '');
  const seen = new Set<string>();
  let begun = false;
  for (const [i, { block, editor, probability }] of judged.entries()) {
    const role = roles[i];
    if (role === undefined || role.kind === 'headline' || editor !== undefined) continue;
    const s = squeeze(block.text);
    if (role.kind === 'body') {
      if (s === title && title !== '') roles[i] = { kind: 'furniture', rule: 'duplicate' };
      else if (i < top && (onlyBelow || (i < text && (!isProse(block) || block.linked > block.text.length / 2))))
        roles[i] = { kind: 'furniture', rule: 'before-headline' };
      else if (i > top && i <= text && !begun && probability < SURE && isStandfirst(page, block))
        roles[i] = { kind: 'standfirst', rule: 'named-standfirst' };
      else if ((i < text || isInHead(i)) && !isQuoted(page, block) && readByline(block.text) !== undefined)
        roles[i] = { kind: 'furniture', rule: 'byline' };
      else if (i < text && !isQuoted(page, block) && readLineDates(block.text).length > 0)
        roles[i] = { kind: 'furniture', rule: 'date-line' };
      if (roles[i]?.kind === 'body') begun = true;
      continue;
    }
    const hidden = page.elements[block.element]?.hidden === true;
    if (first < 0 || hidden || i < from || i > last + REACH) continue;
    if (
      i <= last &&
      isCaption(page, block) &&
      /\p{L}.*\s.*\s/u.test(block.text) &&
      block.text.length > 20 &&
      !seen.has(s)
    ) {
      seen.add(s);
      roles[i] = { kind: 'caption', rule: 'caption' };
    } else if (top >= 0 && i > top && i < first && s.length > 30 && claimed.includes(s.slice(0, 80)) && !seen.has(s)) {
      seen.add(s);
      roles[i] = { kind: 'standfirst', rule: 'repeated-in-description' };
    } else if (
      (writer.length > 4 && s.length < writer.length + 12 && s.includes(writer)) ||
      readByline(block.text) !== undefined
    )
      roles[i] = { kind: 'furniture', rule: 'byline' };
    else if (readLineDates(block.text).length > 0) roles[i] = { kind: 'furniture', rule: 'date-line' };
  }
}

/** Whether a block between headline and text is the standfirst by its own class. */
function isStandfirst(page: Page, block: Block): boolean {
  const words = page.elements[block.element]?.words ?? '';
  return block.text.length >= 20 && block.text.length <= 400 && STANDFIRST.test(words);
}

/** Whether a block stands in a quotation, such as an embedded post with its own author and date. */
function isQuoted(page: Page, block: Block): boolean {
  return nearestTag(page, block.element, 'blockquote') >= 0;
}

/** Credit in brackets at the end of a caption. */
const BRACKETED_CREDIT =
  /\((?:images?|photos?|pictures?|credit|getty|ap|afp|reuters|epa|tass)\b[^()]{0,60}\)\s*$|\((?:foto|bild|фото)[^()]{0,60}\)\s*$/iu;
/** Longest caption. */
const LONGEST_CAPTION = 400;

/** Whether a block is the caption of a picture by its element. */
export function isCaption(page: Page, block: Block): boolean {
  if (nearestTag(page, block.element, 'figcaption') >= 0) return true;
  for (let at = block.element, k = 0; at >= 0 && k < 3; at = page.elements[at]?.parent ?? -1, k++) {
    const element = page.elements[at];
    if (element === undefined) return false;
    if (element.tag === 'p' && k > 0) return false;
    if (/caption|cutline/.test(element.words)) return true;
  }
  if (block.text.length < LONGEST_CAPTION && BRACKETED_CREDIT.test(block.text)) return true;
  const inFigure =
    nearestTag(page, block.element, 'figure') >= 0 && nearestTag(page, block.element, 'table', 'blockquote') < 0;
  return inFigure && (classBits(page.elements[block.element]?.words ?? '') & CAPTION) !== 0;
}
