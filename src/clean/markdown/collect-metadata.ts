import type { Article, DateClue, Metadatum, Passage } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { readTimestamp } from '../html/find-page-dates.ts';
import { safeAddress } from '../html/safe-address.ts';
import { detectLanguage } from '../metadata/detect-language.ts';
import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { readDateline } from '../metadata/read-dateline.ts';
import { hostName, inferred, stated } from '../metadata/read-publisher.ts';
import { spansOf } from '../source-text.ts';
import type { Draft } from './draft.ts';
import type { FrontMatter } from './front-matter.ts';

/** Names that front matter uses for a field, most telling first. */
const NAMES = {
  title: ['title', 'headline'],
  standfirst: ['standfirst', 'subtitle', 'description', 'summary', 'excerpt'],
  byline: ['author', 'authors', 'byline', 'by'],
  publisher: ['publisher', 'publication', 'site', 'sitename', 'site_name', 'agency'],
  section: ['section', 'category'],
} as const;
const DATES: [name: string, role: DateClue['role']][] = [
  ['published', 'published'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['date_published', 'published'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['lastmod', 'updated'],
];

type Found = Partial<Article> & Pick<Article, 'dateClues'>;

/** Metadata from front matter, then from the lines and the dateline at the head of the text. */
export function collectMarkdownMetadata(
  capture: Capture,
  front: FrontMatter,
  drafts: Draft[],
  passages: Passage[],
): Found {
  const found: Found = { dateClues: [] };
  const field = (...names: readonly string[]): Metadatum | undefined => {
    for (const name of names) {
      const given = front.fields.get(name);
      if (given !== undefined) return stated(given.value, name, 'front-matter', [given.span]);
    }
    return undefined;
  };
  for (const key of ['title', 'standfirst', 'byline', 'publisher', 'section'] as const) {
    const value = field(...NAMES[key]);
    if (value !== undefined) found[key] = value;
  }
  const headline = passages.find(({ kind }) => kind === 'headline');
  if (headline !== undefined) found.title ??= stated(headline.text, headline.text, 'first-heading', headline.spans);
  for (const [name, role] of DATES) {
    const given = front.fields.get(name);
    const read = readTimestamp(given?.value ?? '');
    if (given !== undefined && read !== undefined)
      found.dateClues.push({
        role,
        phrase: given.value,
        edtf: read.edtf,
        ...(read.time === undefined ? {} : { time: read.time }),
        rule: `front-matter ${name}`,
        spans: [given.span],
      });
  }
  readLines(capture, drafts, found);
  const source = field('url', 'source_url', 'link', 'canonical', 'source');
  const url = capture.url ?? safeAddress(source?.value, undefined);
  if (url !== undefined) found.url = url;
  if (
    source !== undefined &&
    source.derivation.phrase === 'source' &&
    safeAddress(source.value, undefined) === undefined
  )
    found.publisher ??= source;
  const host = hostName(url);
  if (found.publisher === undefined && host !== undefined) found.publisher = inferred(host, url ?? host, 'url-host');
  else if (host !== undefined) found.host = inferred(host, url ?? host, 'url-host');
  const language = field('lang', 'language');
  const detected = detectLanguage(
    passages
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 4000),
  );
  if (language !== undefined && /^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language.value)) found.language = language;
  else if (detected !== undefined) found.language = detected;
  return found;
}

/** Byline, dates and dateline of the text itself. */
function readLines(capture: Capture, drafts: Draft[], found: Found): void {
  for (const { kind, rule, source } of drafts) {
    const spans = spansOf(source, capture.text);
    const byline = rule === 'byline' ? readByline(source.text) : undefined;
    if (byline !== undefined) found.byline ??= stated(byline.value, source.text, 'byline', spans);
    if (rule === 'byline' || rule === 'date-line')
      for (const { role, labelled, date, start, end } of readLineDates(source.text))
        found.dateClues.push({
          role,
          phrase: source.text.slice(start, end),
          edtf: date.edtf,
          ...(date.time === undefined ? {} : { time: date.time }),
          rule: labelled ? 'labelled-date' : 'date-line',
          spans,
        });
    if (kind !== 'dateline') continue;
    const read = readDateline(`${source.text} The report goes on here in a sentence.`);
    found.dateline = stated(source.text.replace(/[\s–—=-]+$/, ''), source.text, 'dateline', spans);
    if (read?.place !== undefined) found.datelinePlace = read.place;
    if (read?.agency !== undefined) found.publisher ??= stated(read.agency, source.text, 'dateline-agency');
    if (read?.date !== undefined)
      found.dateClues.push({
        role: 'published',
        phrase: source.text,
        edtf: read.date.edtf,
        rule: 'dateline-date',
        spans,
      });
  }
}
