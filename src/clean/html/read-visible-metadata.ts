import type { Article, DateClue, Passage } from '../../schemas/article.ts';
import type { Span } from '../../schemas/evidence.ts';
import { readByline } from '../metadata/read-byline.ts';
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
