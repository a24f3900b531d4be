import { DossierError } from '../../errors.ts';
import type { Article, Metadatum, Passage } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { assertConservation } from '../conservation.ts';
import { inferred } from '../metadata/read-publisher.ts';
import { withSidecar } from '../metadata/sidecar-metadata.ts';
import type { Survey } from '../survey.ts';
import { assignRoles } from './assign-roles.ts';
import { buildLedger } from './build-ledger.ts';
import { buildPassages } from './build-passages.ts';
import { correctPage } from './correct-page.ts';
import { cutCredits } from './cut-credits.ts';
import { cutPageDateline } from './cut-page-dateline.ts';
import { divideLines } from './divide-lines.ts';
import { findHeadline } from './find-headline.ts';
import { findPageDates } from './find-page-dates.ts';
import { findPageMetadata } from './find-page-metadata.ts';
import { labelBlocks, type PageModel } from './label-blocks.ts';
import { measurePage } from './page-measures.ts';
import { type Page, parsePage } from './page-tree.ts';
import { findVisibleDates, fromBlocks } from './read-visible-metadata.ts';
import { recordImages } from './record-images.ts';
import { type Block, splitBlocks } from './split-blocks.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

/** Most tags of a page; a long live blog has some 20,000. */
const MOST_TAGS = 250_000;

/**
 * Cleans an HTML capture: parse, split, judge each block, build the article, record the rest.
 * @throws DossierError if the page has more tags than any article, or a `keep` or `cut` of the sidecar matches nothing
 */
export function cleanHtml(capture: Capture, _survey: Survey, model?: PageModel): Article {
  let tags = 0;
  for (let at = capture.text.indexOf('<'); at >= 0; at = capture.text.indexOf('<', at + 1)) tags++;
  if (tags > 2 * MOST_TAGS)
    throw new DossierError(
      { file: capture.file },
      `the page has more than ${MOST_TAGS} elements, more than any article`,
      'Save the article alone, as HTML or as plain text.',
    );
  const page = parsePage(capture.text);
  const blocks = splitBlocks(page);
  const data = readStructuredData(page);
  const measures = measurePage(page, blocks);
  const probabilities = labelBlocks(page, blocks, measures, data, model);
  return buildArticle(capture, { page, blocks, data, probabilities });
}

/** A page with the probability of each of its blocks to be body. */
export interface JudgedPage {
  page: Page;
  blocks: Block[];
  data: StructuredData;
  probabilities: number[];
}

/** Builds the article from a judged page: the editor's corrections, roles, cuts within blocks, passages, ledger. */
export function buildArticle(capture: Capture, { page, blocks, data, probabilities }: JudgedPage): Article {
  const visible = page.runs.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const headline = findHeadline(page, blocks, data);
  const judged = correctPage(
    capture,
    page,
    blocks.map((block, i) => ({ block, probability: probabilities[i] ?? 0 })),
  );
  const body = blocks.filter((_, i) => (probabilities[i] ?? 0) > 0.5).map((block) => block.text);
  const { description, ...metadata } = findPageMetadata(capture, page, data, body.join(' '));
  const clues = { headline: blocks[headline?.block ?? -1], description, author: metadata.byline?.value };
  const roles = assignRoles(page, judged, clues);
  const dateline = cutPageDateline(capture.text, page, judged, roles);
  cutCredits(capture.text, page, judged, roles);
  divideLines(page, judged, roles);
  const kept = judged.map(({ block }) => block);
  const { passages, before, invisible } = buildPassages(page, kept, roles, capture.sidecar?.data.url ?? metadata.url);
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
    warnings: warnings(passages.length, invisible),
  };
  const result = withSidecar(article, capture);
  assertConservation(visible, result, capture.text);
  return result;
}

function warnings(passages: number, invisible: number): string[] {
  const list: string[] = [];
  if (passages === 0)
    list.push('No article text was found in the capture. Name what belongs to it under `keep` in the sidecar.');
  if (invisible > 0) list.push(`${invisible} invisible characters (soft hyphens and the like) were left out.`);
  return list;
}

function firstWords(passages: Passage[], id: string): Metadatum {
  const value = passages[0]?.text.split(' ').slice(0, 12).join(' ') ?? id;
  return inferred(value, value, 'first-words');
}
