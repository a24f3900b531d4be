import type { Article, Metadatum, Passage } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import type { Survey } from '../survey.ts';
import { assignRoles } from './assign-roles.ts';
import { buildLedger } from './build-ledger.ts';
import { buildPassages } from './build-passages.ts';
import { findHeadline } from './find-headline.ts';
import { findPageDates } from './find-page-dates.ts';
import { findPageMetadata } from './find-page-metadata.ts';
import { labelBlocks } from './label-blocks.ts';
import { measurePage } from './page-measures.ts';
import { parsePage } from './page-tree.ts';
import { type Block, splitBlocks } from './split-blocks.ts';
import { readStructuredData } from './structured-data.ts';

/** Cleans an HTML capture: parse, split, judge each block, build the article, record the rest. */
export function cleanHtml(capture: Capture, _survey: Survey): Article {
  const page = parsePage(capture.text);
  const blocks = splitBlocks(page);
  const data = readStructuredData(page);
  const measures = measurePage(page, blocks);
  const probabilities = labelBlocks(page, blocks, measures, data);
  return buildArticle(capture, { page, blocks, data, probabilities });
}

/** A page with the probability of each of its blocks to be body. */
export interface JudgedPage {
  page: ReturnType<typeof parsePage>;
  blocks: Block[];
  data: ReturnType<typeof readStructuredData>;
  probabilities: number[];
}

/** Builds the article from a judged page. */
export function buildArticle(capture: Capture, { page, blocks, data, probabilities }: JudgedPage): Article {
  const headline = findHeadline(page, blocks, data);
  const body = blocks.filter((_, i) => (probabilities[i] ?? 0) > 0.5).map((block) => block.text);
  const { description, ...metadata } = findPageMetadata(capture, page, data, body.join(' '));
  const roles = assignRoles(page, blocks, probabilities, headline?.block ?? -1, description);
  const { passages, before, invisible } = buildPassages(page, blocks, roles, metadata.url);
  const { text: _text, sidecar, id, ...rest } = capture;
  const known = sidecar?.data;
  const given = (field: 'title' | 'standfirst' | 'publisher' | 'byline' | 'language'): Metadatum | undefined => {
    const value = known?.[field];
    return value === undefined
      ? undefined
      : { value, derivation: { phrase: field, anchor: '', rule: 'sidecar', certainty: 'stated' }, spans: [] };
  };
  const standfirst = given('standfirst') ?? fromPassage(passages.find(({ kind }) => kind === 'standfirst'));
  const optional = {
    standfirst,
    byline: given('byline') ?? metadata.byline,
    publisher: given('publisher') ?? metadata.publisher,
    language: given('language') ?? metadata.language,
    section: metadata.section,
    url: known?.url ?? metadata.url,
    captured: known?.captured,
    note: known?.note,
  };
  return {
    id,
    capture: rest,
    title: given('title') ?? headline?.title ?? firstWords(passages, id),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    dateClues: findPageDates(page, data, known?.url ?? metadata.url),
    text: passages.map((passage) => passage.text).join('\n\n'),
    passages,
    ledger: buildLedger(page, blocks, roles, before),
    warnings: invisible === 0 ? [] : [`${invisible} invisible characters (soft hyphens and the like) were left out.`],
  };
}

function fromPassage(passage: Passage | undefined): Metadatum | undefined {
  if (passage === undefined) return undefined;
  const { text, spans, rule } = passage;
  return { value: text, derivation: { phrase: text, anchor: '', rule, certainty: 'stated' }, spans };
}

function firstWords(passages: Passage[], id: string): Metadatum {
  const value = passages[0]?.text.split(' ').slice(0, 12).join(' ') ?? id;
  return { value, derivation: { phrase: value, anchor: '', rule: 'first-words', certainty: 'inferred' }, spans: [] };
}
