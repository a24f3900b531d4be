import type { Article, DateClue, Metadatum, Passage } from '../../schemas/article.ts';
import type { Span } from '../../schemas/evidence.ts';
import { isBareName, readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import type { Dateline } from '../metadata/read-dateline.ts';
import { readAgencyLine, stated } from '../metadata/read-publisher.ts';
import type { BlockRole } from './assign-roles.ts';
import type { PageMetadata } from './find-page-metadata.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

/** Ranges of the capture that a block takes up. */
function spansOf(page: Page, block: Block): Span[] {
  return block.runs.flatMap((index) => {
    const run = page.runs[index];
    return run === undefined ? [] : [{ start: run.start, end: run.end }];
  });
}

/** Standfirst, dateline, byline and agency as readers see them. `known` is what the page's own data say; an agency goes before the site that hosts it. */
export function fromBlocks(
  page: Page,
  blocks: Block[],
  roles: BlockRole[],
  passages: Passage[],
  dateline: Dateline | undefined,
  known: PageMetadata,
): Partial<Article> {
  const found: Partial<Article> = {};
  const standfirst = passages.find(({ kind }) => kind === 'standfirst');
  if (standfirst !== undefined)
    found.standfirst = stated(standfirst.text, standfirst.text, standfirst.rule, standfirst.spans);
  const head = passages.find(({ kind }) => kind === 'dateline');
  if (head !== undefined) {
    found.dateline = stated(head.text.replace(/[\s–—=-]+$/, ''), head.text, 'dateline', head.spans);
    if (dateline?.place !== undefined) found.datelinePlace = dateline.place;
  }
  let credit: { name: string; phrase: string } | undefined;
  for (const [i, block] of blocks.entries()) {
    if (roles[i]?.rule !== 'byline') continue;
    credit ??= readAgencyLine(block.text);
    const byline = readByline(block.text);
    if (byline === undefined || found.byline !== undefined) continue;
    if (known.byline === undefined) found.byline = stated(byline.value, block.text, 'byline', spansOf(page, block));
    else if (block.text.includes(known.byline.value)) found.byline = { ...known.byline, spans: spansOf(page, block) };
  }
  const author = known.byline ?? found.byline ?? namedAuthor(page, blocks, roles);
  if (author !== undefined && author !== known.byline) found.byline = author;
  const agency = dateline?.agency ?? credit?.name;
  if (agency !== undefined && agency !== known.publisher?.value) {
    found.publisher = stated(
      agency,
      dateline?.agency === undefined ? (credit?.phrase ?? agency) : (head?.text ?? agency),
      dateline?.agency === undefined ? 'agency-line' : 'dateline-agency',
    );
    if (known.publisher !== undefined) found.host = known.publisher;
  }
  return found;
}

/** Class or id of an element that holds the author's name. */
const AUTHOR = /\s(?:[\w-]*[-_])?(?:author|byline|writer)(?:[-_]{1,2}(?:name|link))?(?=\s)/;
/** Blocks before and after the headline among which the author is named. */
const NEAR_HEADLINE = 10;

/** The author whom an element near the headline names by its class, `rel` or `itemprop`, if it holds a bare name. */
function namedAuthor(page: Page, blocks: Block[], roles: BlockRole[]): Metadatum | undefined {
  const headline = roles.findIndex(({ kind }) => kind === 'headline');
  if (headline < 0) return undefined;
  for (let i = Math.max(0, headline - NEAR_HEADLINE); i <= headline + NEAR_HEADLINE && i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || roles[i]?.kind !== 'furniture' || block.text.length > 200) continue;
    for (const index of block.runs) {
      const run = page.runs[index];
      const name = run?.text.replace(/\s+/g, ' ').trim() ?? '';
      if (run === undefined || !isBareName(name) || !namesAuthor(page, run.element, block.element)) continue;
      return stated(name, block.text, 'author-element', [{ start: run.start, end: run.end }]);
    }
  }
  return undefined;
}

/** Path of a page about an author. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:es)?|auteurs?|profiles?|staff|people|reporters?)\//i;

function namesAuthor(page: Page, from: number, to: number): boolean {
  let named = false;
  let within = false;
  for (let at = from; at >= 0; at = page.elements[at]?.parent ?? -1) {
    const element = page.elements[at];
    if (element === undefined) break;
    const { attributes, words, tag } = element;
    if (/\scomment/.test(words)) return false;
    within ||= at === to;
    if (within && at !== to) continue;
    named ||= attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author' || AUTHOR.test(words);
    named ||= tag === 'a' && AUTHOR_PAGE.test(attributes.get('href') ?? '');
  }
  return named;
}

/** Dates that the lines around the text and the dateline state, in page order. */
export function findVisibleDates(
  page: Page,
  blocks: Block[],
  roles: BlockRole[],
  dateline: Dateline | undefined,
): DateClue[] {
  const clues: DateClue[] = [];
  for (const [i, block] of blocks.entries()) {
    const role = roles[i];
    if (role?.kind === 'dateline' && dateline?.date !== undefined)
      clues.push({
        role: 'published',
        phrase: block.text,
        edtf: dateline.date.edtf,
        rule: 'dateline-date',
        spans: spansOf(page, block),
      });
    if (role?.rule !== 'date-line' && role?.rule !== 'byline') continue;
    for (const { role: kind, labelled, date, start, end } of readLineDates(block.text)) {
      clues.push({
        role: kind,
        phrase: block.text.slice(start, end),
        edtf: date.edtf,
        ...(date.time === undefined ? {} : { time: date.time }),
        rule: labelled ? 'labelled-date' : 'date-line',
        spans: spansOf(page, block),
      });
    }
  }
  return clues;
}
