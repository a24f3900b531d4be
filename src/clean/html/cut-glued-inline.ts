import type { BlockRole } from './assign-roles.ts';
import type { JudgedBlock } from './correct-page.ts';
import { inlineTeasers } from './inline-teasers.ts';
import type { Page } from './page-tree.ts';
import { splitBlock } from './split-block.ts';
import { type Block, collapse } from './split-blocks.ts';

/** What front ends call inline elements that are not of the sentence they stand in. */
const BESIDE =
  /\s(?:tooltip(?:-?text)?|popover(?:-(?:body|content))?|hover-?card|(?:[\w-]*-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|sign-?up|newsletter|share-?(?:link|button|icon)?|ctt|click-?to-?tweet|advert(?:isement)?|ad-label|external-link-text|new-tab))(?=\s)/;
/** What interfaces append to links and lines. */
const APPENDED =
  /(?:,\s?|\s?[([])(?:this link )?(?:opens (?:in )?(?:a )?new (?:tab|window|page)|opens in new (?:tab|window)|external link)(?: or window)?[)\]]?|(?<=[\p{Ll}.!?”"’)\]])(?:Sign Up(?: Free| Now| Today)?|Subscribe(?: [Nn]ow)?|Click [Tt]o [Tt]weet|Tweet [Tt]his|Share [Tt]his|Read [Mm]ore|Continue [Rr]eading)$/gu;
/** A line of which less than this is left, is not cut. */
const LEAST = 12;

/**
 * Cuts what is glued into a line of the text within inline elements (a link's tooltip, teasers, 'Sign up' in a span) or behind its links
 * (', opens new tab'). The cut becomes a block of its own; both lists are changed.
 */
export function cutGluedInline(capture: string, page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  for (let i = judged.length - 1; i >= 0; i--) {
    const entry = judged[i];
    const role = roles[i];
    if (entry === undefined || role === undefined || entry.editor !== undefined) continue;
    if (role.kind !== 'body' && role.kind !== 'standfirst' && role.kind !== 'caption') continue;
    const teasers = inlineTeasers(page, entry.block);
    const named = entry.block.runs.filter(
      (run) => teasers.has(run) || isBeside(page, page.runs[run]?.element ?? -1, entry.block.element),
    );
    let block = named.length > 0 ? without(page, entry.block, named) : entry.block;
    const cut = named.length > 0 && block.text.length >= LEAST ? [withRuns(page, entry.block, named)] : [];
    if (cut.length === 0) block = entry.block;
    for (const match of [...block.text.matchAll(APPENDED)].reverse()) {
      const halves = splitBlock(page, capture, block, match.index);
      if (halves === undefined) continue;
      const rest = splitBlock(page, capture, halves[1], match[0].length) ?? [halves[1], undefined];
      const left = withRuns(page, block, [...halves[0].runs, ...(rest[1]?.runs ?? [])]);
      if (left.text.length < LEAST) continue;
      block = left;
      cut.push(rest[0]);
    }
    if (cut.length === 0) continue;
    judged.splice(i, 1, { ...entry, block }, ...cut.map((piece) => ({ ...entry, block: piece })));
    roles.splice(i, 1, role, ...cut.map((): BlockRole => ({ kind: 'furniture', rule: 'glued' })));
  }
}

/** Whether an inline element, or one around it within the block, is named as no part of the sentence or is never shown. */
function isBeside(page: Page, from: number, to: number): boolean {
  const blockHidden = page.elements[to]?.hidden === true;
  for (let at = from, k = 0; at >= 0 && at !== to && k < 40; at = page.elements[at]?.parent ?? -1, k++) {
    const element = page.elements[at];
    if (element === undefined) return false;
    if (BESIDE.test(element.words) || (element.hidden && !blockHidden)) return true;
  }
  return false;
}

function without(page: Page, block: Block, runs: number[]): Block {
  const cut = new Set(runs);
  return withRuns(
    page,
    block,
    block.runs.filter((run) => !cut.has(run)),
  );
}

/** A part of a block; its line breaks stay where they are between what is left. */
function withRuns(page: Page, block: Block, runs: number[]): Block {
  const breaks = block.breaks.map((at) => runs.indexOf(block.runs[at] ?? -1)).filter((at) => at > 0);
  const text = collapse(runs.map((run) => page.runs[run]?.text ?? '').join(''));
  return { ...block, runs, breaks, text, linked: Math.min(block.linked, text.length) };
}
