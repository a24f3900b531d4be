import { DossierError } from '../../errors.ts';
import type { Article, Metadatum, Passage } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { assertConservation } from '../conservation.ts';
import { inferred } from '../metadata/read-publisher.ts';
import { withSidecar } from '../metadata/sidecar-metadata.ts';
import type { Survey } from '../survey.ts';
import { repairedWarning } from '../warnings.ts';
import { assignRoles, type BlockRole } from './assign-roles.ts';
import { buildLedger } from './build-ledger.ts';
import { buildPassages } from './build-passages.ts';
import { correctPage, type JudgedBlock } from './correct-page.ts';
import { cutCredits } from './cut-credits.ts';
import { cutGluedInline } from './cut-glued-inline.ts';
import { cutPageDateline } from './cut-page-dateline.ts';
import { divideLines } from './divide-lines.ts';
import { findHeadline } from './find-headline.ts';
import { findPageDates } from './find-page-dates.ts';
import { findPageMetadata } from './find-page-metadata.ts';
import { judgeShared } from './judge-shared.ts';
import { labelBlocks, type PageModel } from './label-blocks.ts';
import { measurePage } from './page-measures.ts';
import { type Page, parsePage } from './page-tree.ts';
import { pageWarnings } from './page-warnings.ts';
import { findVisibleDates, fromBlocks } from './read-visible-metadata.ts';
import { recordImages } from './record-images.ts';
import { reviewedClaims } from './reviewed-claims.ts';
import { type Block, splitBlocks } from './split-blocks.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';
import { showsText, textInPageData, type UnseenText } from './unseen-text.ts';

/** Most tags of a page; a long live blog has some 20,000. */
const MOST_TAGS = 250_000;

/**
 * Cleans an HTML capture: parse, split, judge each block, build the article, record the rest.
 * @throws DossierError if the page has more tags than any article, or a `keep` or `cut` of the sidecar matches nothing
 */
export function cleanHtml(capture: Capture, survey: Survey, model?: PageModel): Article {
  return buildArticle(capture, judgePage(capture, survey, model)).article;
}

/** A page with the opinion on each of its blocks. */
export interface JudgedPage {
  page: Page;
  blocks: Block[];
  data: StructuredData;
  judged: JudgedBlock[];
  /** Where the text was found if a reader of the page as saved doesn't see it. */
  unseen?: UnseenText;
}

/** Parses a capture and judges each block. @throws DossierError if the page has more tags than any article */
export function judgePage(capture: Capture, survey: Survey, model?: PageModel): JudgedPage {
  let tags = 0;
  for (let at = capture.text.indexOf('<'); at >= 0; at = capture.text.indexOf('<', at + 1)) tags++;
  if (tags > 2 * MOST_TAGS)
    throw new DossierError(
      { file: capture.file },
      `the page has more than ${MOST_TAGS} elements, more than any article`,
      'Save the article alone, as HTML or as plain text.',
    );
  const shown = judge(capture, survey, model, false);
  if (showsText(shown.judged)) return shown;
  const unscripted = /<noscript/i.test(capture.text) ? judge(capture, survey, model, true) : shown;
  if (showsText(unscripted.judged)) return { ...unscripted, unseen: 'noscript' };
  const added = textInPageData(shown.page, capture.text);
  if (added.length === 0) return shown;
  const blocks = [...shown.blocks, ...added.map(({ block }) => block)];
  return { ...shown, blocks, judged: [...shown.judged, ...added], unseen: 'page-data' };
}

function judge(capture: Capture, survey: Survey, model: PageModel | undefined, withoutScripts: boolean): JudgedPage {
  const page = parsePage(capture.text, withoutScripts);
  const blocks = splitBlocks(page);
  const data = readStructuredData(page);
  const probabilities = labelBlocks(page, blocks, measurePage(page, blocks), data, model);
  return { page, blocks, data, judged: judgeShared(blocks, probabilities, survey) };
}

/** An article with the blocks that it was built from, split where they were cut, and what became of each. */
export interface BuiltArticle {
  article: Article;
  judged: JudgedBlock[];
  roles: BlockRole[];
}

/** Builds the article from a judged page: the editor's corrections, roles, cuts within blocks, passages, ledger. */
export function buildArticle(capture: Capture, judgedPage: JudgedPage): BuiltArticle {
  const { page, blocks, data, judged: opinions, unseen } = judgedPage;
  const visible = page.runs.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const headline = findHeadline(page, blocks, data);
  const body = opinions.filter(({ probability }) => probability > 0.5).map(({ block }) => block.text);
  const judged = correctPage(capture, page, opinions);
  const { description, ...metadata } = findPageMetadata(capture, page, data, body.join(' '));
  const clues = {
    headline: blocks[headline?.block ?? -1],
    description,
    author: metadata.byline?.value,
    claims: reviewedClaims(data),
  };
  const roles = assignRoles(page, judged, clues);
  const dateline = cutPageDateline(capture.text, page, judged, roles);
  cutCredits(capture.text, page, judged, roles);
  cutGluedInline(capture.text, page, judged, roles);
  divideLines(page, judged, roles);
  const kept = judged.map(({ block }) => block);
  const { passages, before, invisible, repaired } = buildPassages(
    page,
    kept,
    roles,
    capture.sidecar?.data.url ?? metadata.url,
  );
  const ledger = buildLedger(page, kept, roles, before);
  const images = recordImages(page, passages, ledger, metadata.url);
  const { text: _text, sidecar: _sidecar, id, ...rest } = capture;
  const article: Article = {
    id,
    capture: rest,
    title: headline?.title ?? firstWords(passages, id),
    ...metadata,
    ...fromBlocks(page, kept, roles, passages, dateline, metadata),
    dateClues: [...findPageDates(page, data, metadata.url), ...findVisibleDates(page, kept, roles, dateline)],
    text: passages.map((passage) => passage.text).join('\n\n'),
    passages,
    ledger: [...ledger, ...images].sort((a, b) => a.start - b.start),
    warnings: [...pageWarnings(page, kept, roles, unseen), ...characterWarnings(invisible, repaired)],
  };
  const result = withSidecar(article, capture);
  assertConservation(visible, result, capture.text);
  return { article: result, judged, roles };
}

function characterWarnings(invisible: number, repaired: number): string[] {
  const left = invisible > 0 ? [`${invisible} invisible characters (soft hyphens and the like) were left out.`] : [];
  return [...left, ...repairedWarning(repaired)];
}

function firstWords(passages: Passage[], id: string): Metadatum {
  const value = passages[0]?.text.split(' ').slice(0, 12).join(' ') ?? id;
  return inferred(value, value, 'first-words');
}
