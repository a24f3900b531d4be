import type { Article, DateClue } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { chooseDayOrder, orderedDate } from '../metadata/choose-day-order.ts';
import { detectLanguage } from '../metadata/detect-language.ts';
import { findDates } from '../metadata/find-dates.ts';
import { isBareName, readByline } from '../metadata/read-byline.ts';
import { readCreditLine } from '../metadata/read-credit-line.ts';
import { type LineDate, readLineDates, readUpdateTime } from '../metadata/read-date-clue.ts';
import type { Dateline } from '../metadata/read-dateline.ts';
import { hostName, inferred, readAgencyLine, readCopyrightOwner, stated } from '../metadata/read-publisher.ts';
import { readSection } from '../metadata/read-section.ts';
import { sliceSource, spansOf } from '../source-text.ts';
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
  findClues(capture, blocks, dateline, found);
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

/** Clues to the dates, strongest first: labelled lines, other lines by the headline, the dateline, lines after the text, updates. */
function findClues(
  capture: Capture,
  blocks: TextBlock[],
  dateline: (Dateline & { block: TextBlock }) | undefined,
  found: Found,
): void {
  const firstBody = blocks.findIndex((block) => isBody(block.label));
  const lines: { line: LineDate; block: TextBlock; strength: number }[] = [];
  blocks.forEach((block, i) => {
    if (block.label !== 'date' && block.label !== 'byline') return;
    const time = readUpdateTime(block.source.text);
    const day = time && lines.findLast(({ block: other }) => i - blocks.indexOf(other) <= 2)?.line.date;
    if (time && day) {
      const { time: _time, ...date } = day;
      const { start, end } = time;
      const line: LineDate = { role: 'updated', labelled: true, date: { ...date, time: time.time }, start, end };
      lines.push({ line, block, strength: i < firstBody ? 2 : -2 });
    }
    for (const line of readLineDates(block.source.text))
      lines.push({
        line,
        block,
        strength: (line.labelled ? 4 : 2) + (i < firstBody ? 1 : -3) - (line.role === 'updated' ? 3 : 0),
      });
  });
  const doubtful = lines.some(({ line }) => line.date.other !== undefined) || dateline?.date?.other !== undefined;
  const written = (doubtful ? blocks : [])
    .filter((block) => isBody(block.label) || block.label === 'date')
    .slice(0, 200)
    .flatMap((block) => findDates(block.source.text));
  const order = chooseDayOrder(
    lines.map(({ line }) => line.date),
    written,
    found.language?.value,
  );
  const clues: { clue: DateClue; strength: number }[] = [];
  for (const { line, block, strength } of lines) {
    const { edtf, doubtful } = orderedDate(line.date, order);
    const phrase = block.source.text.slice(line.start, line.end);
    if (doubtful)
      found.warnings.push(
        `The date in "${phrase}" can be read as ${line.date.edtf} or ${line.date.other}; only the year was taken. State \`published\` in the sidecar.`,
      );
    clues.push({
      clue: {
        role: line.role,
        phrase,
        edtf,
        ...(line.date.time === undefined ? {} : { time: line.date.time }),
        rule: line.labelled ? 'labelled-date' : 'date-line',
        spans: spansOf(sliceSource(block.source, line.start, line.end), capture.text),
      },
      strength: doubtful ? strength - 2 : strength,
    });
  }
  if (dateline?.date)
    clues.push({
      clue: {
        role: 'published',
        phrase: dateline.block.source.text,
        edtf: orderedDate(dateline.date, order).edtf,
        rule: 'dateline-date',
        spans: spansOf(dateline.block.source, capture.text),
      },
      strength: 2.5,
    });
  found.dateClues = clues.sort((a, b) => b.strength - a.strength).map(({ clue }) => clue);
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
