import type { Article } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { detectLanguage } from '../metadata/detect-language.ts';
import { isBareName, readByline } from '../metadata/read-byline.ts';
import { readCreditLine } from '../metadata/read-credit-line.ts';
import type { Dateline } from '../metadata/read-dateline.ts';
import { hostName, inferred, readAgencyLine, readCopyrightOwner, stated } from '../metadata/read-publisher.ts';
import { readSection } from '../metadata/read-section.ts';
import { sliceSource, spansOf } from '../source-text.ts';
import { findDateClues } from './find-date-clues.ts';
import { isBody, isPassage, type TextBlock } from './text-block.ts';

type Found = Pick<Article, 'dateClues' | 'warnings'> &
  Partial<
    Pick<
      Article,
      | 'title'
      | 'standfirst'
      | 'byline'
      | 'dateline'
      | 'datelinePlace'
      | 'publisher'
      | 'host'
      | 'section'
      | 'language'
      | 'url'
    >
  >;

/** Reads the metadata off the labelled blocks; spans point into the capture. */
export function collectMetadata(
  capture: Capture,
  blocks: TextBlock[],
  dateline: (Dateline & { block: TextBlock }) | undefined,
): Found {
  const found: Found = { dateClues: [], warnings: [] };
  const spans = (block: TextBlock) => spansOf(block.source, capture.text);
  const headline = blocks.find((block) => block.label === 'headline');
  if (headline) found.title = stated(headline.source.text, headline.source.text, headline.rule, spans(headline));
  const standfirst = blocks.find((block) => block.label === 'standfirst');
  if (standfirst)
    found.standfirst = stated(standfirst.source.text, standfirst.source.text, standfirst.rule, spans(standfirst));
  const body = blocks.filter((block) => isBody(block.label));
  const language = detectLanguage(
    body
      .map((block) => block.source.text)
      .join('\n')
      .slice(0, 4000),
  );
  if (language) found.language = language;
  findBylines(capture, blocks, found);
  findSection(capture, blocks, found);
  if (dateline) {
    const text = dateline.block.source.text;
    found.dateline = stated(text.replace(/[\s–—=-]+$/, ''), text, 'dateline', spans(dateline.block));
    if (dateline.place) found.datelinePlace = dateline.place;
  }
  findPublisher(capture, blocks, dateline, found);
  findDateClues(capture, blocks, dateline, found);
  const url = capture.url ?? loneAddress(blocks);
  if (url !== undefined) found.url = url;
  return found;
}

function findBylines(capture: Capture, blocks: TextBlock[], found: Found): void {
  for (const block of blocks) {
    if (block.label !== 'byline') continue;
    const { text } = block.source;
    const byline = readByline(text) ?? (isBareName(text) ? { value: text, start: 0, end: text.length } : undefined);
    if (!byline || found.byline) continue;
    found.byline = stated(
      byline.value,
      text,
      block.rule,
      spansOf(sliceSource(block.source, byline.start, byline.end), capture.text),
    );
  }
}

/** The section: its own line by the headline, or the trail of breadcrumbs above it. */
function findSection(capture: Capture, blocks: TextBlock[], found: Found): void {
  const headline = blocks.findIndex((block) => block.label === 'headline');
  const above = blocks.slice(Math.max(0, headline - 5), Math.max(0, headline));
  const trails = above.filter(({ label, source }) => !isPassage(label) && /\s[>/»›](?:\s|$)/u.test(source.text));
  const own = blocks.filter((block) => block.rule === 'section-line');
  for (const block of [...own, ...trails]) {
    const section = readSection(block.source.text);
    if (!section || found.section) continue;
    const source = sliceSource(block.source, section.start, section.end);
    found.section = stated(section.value, block.source.text, 'section-line', spansOf(source, capture.text));
  }
}

function findPublisher(capture: Capture, blocks: TextBlock[], dateline: Dateline | undefined, found: Found): void {
  const host = hostName(capture.url);
  const firstBody = blocks.findIndex((block) => isBody(block.label));
  let owner: { name: string; phrase: string } | undefined;
  let credit: { name: string; phrase: string } | undefined;
  blocks.forEach((block, i) => {
    if (isBody(block.label)) return;
    const { text } = block.source;
    const [agency, ...others] = block.label === 'credit' ? (readCreditLine(text) ?? []) : [];
    if (agency !== undefined && others.length === 0) credit ??= { name: agency, phrase: text };
    if (Math.abs(i - firstBody) <= 6 || block.label === 'byline' || block.label === 'date')
      credit ??= readAgencyLine(text.replace(/^.*\s[/|]\s/, ''));
    const name = i > firstBody ? readCopyrightOwner(text) : undefined;
    if (name) owner ??= { name, phrase: text };
  });
  if (dateline?.agency)
    found.publisher = stated(dateline.agency, found.dateline?.derivation.phrase ?? dateline.agency, 'dateline-agency');
  else if (credit) found.publisher = stated(credit.name, credit.phrase, 'agency-line');
  if (host !== undefined) found.host = inferred(host, capture.url ?? host, 'url-host');
  else if (owner) found.host = stated(owner.name, owner.phrase, 'copyright-line');
  if (!found.publisher && found.host) {
    found.publisher = { ...found.host, derivation: { ...found.host.derivation, certainty: 'inferred' } };
    delete found.host;
  } else if (
    found.publisher !== undefined &&
    found.host?.value.toLowerCase().includes(found.publisher.value.toLowerCase())
  )
    delete found.host;
}

/** An address that stands on a line of its own before or after the article. */
function loneAddress(blocks: TextBlock[]): string | undefined {
  for (const block of [...blocks.slice(0, 6), ...blocks.slice(-6)]) {
    const match = /^(?:url|source|link|address|from|saved from)?\s*[:=]?\s*(https?:\/\/[^\s/]+\/\S{6,})$/i.exec(
      block.source.text,
    );
    if (match?.[1] !== undefined && !isBody(block.label)) return match[1];
  }
  return undefined;
}
