import type { DateClue } from '../../schemas/article.ts';
import type { Page } from './page-tree.ts';
import { type StructuredData, texts } from './structured-data.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'originalpublicationdate',
  'og:published_time',
  'ptime',
  'rnews:datepublished',
  'cse-pubdate',
  'displaydate',
];
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'article.updated',
  'dcterms.modified',
  'dc.date.modified',
];

/** Dates that a page states about itself in its data, strongest first. `url` is the address of the page. */
export function findPageDates(page: Page, data: StructuredData, url: string | undefined): DateClue[] {
  const clues: DateClue[] = [];
  const add = (role: DateClue['role'], rule: string, value: string) => {
    const read = readTimestamp(value);
    if (
      read !== undefined &&
      !clues.some((clue) => clue.role === role && clue.edtf === read.edtf && clue.rule === rule)
    )
      clues.push({
        role,
        phrase: value.slice(0, 80),
        edtf: read.edtf,
        ...(read.time === undefined ? {} : { time: read.time }),
        rule,
        spans: [],
      });
  };
  for (const article of data.articles.slice(0, 2)) {
    for (const value of texts(article['datePublished'])) add('published', 'json-ld', value);
    for (const value of texts(article['dateCreated'])) add('published', 'json-ld-created', value);
  }
  for (const name of PUBLISHED_META)
    for (const value of (data.meta.get(name) ?? []).slice(0, 1)) add('published', `meta ${name}`, value);
  for (const { tag, attributes } of page.elements) {
    const value = attributes.get('datetime') ?? attributes.get('content') ?? attributes.get('title');
    const property = (attributes.get('itemprop') ?? '').toLowerCase();
    if (value !== undefined && tag !== 'meta' && property.includes('datepublished'))
      add('published', 'itemprop', value);
    if (value !== undefined && tag !== 'meta' && property.includes('datemodified')) add('updated', 'itemprop', value);
  }
  const inUrl =
    /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?![\d])/.exec(url ?? '') ??
    /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d\d)\//.exec(url ?? '');
  if (inUrl !== null) {
    const month = MONTHS.indexOf(inUrl[2] ?? '') + 1 || Number(inUrl[2]);
    add('published', 'url', `${inUrl[1]}-${String(month).padStart(2, '0')}-${inUrl[3]}`);
  }
  const time = page.elements.find(
    ({ tag, attributes }) => tag === 'time' && readTimestamp(attributes.get('datetime') ?? '') !== undefined,
  );
  if (time !== undefined) add('published', 'time-element', time.attributes.get('datetime') ?? '');
  for (const article of data.articles.slice(0, 2))
    for (const value of texts(article['dateModified'])) add('updated', 'json-ld', value);
  for (const name of UPDATED_META)
    for (const value of (data.meta.get(name) ?? []).slice(0, 1)) add('updated', `meta ${name}`, value);
  return clues;
}

/** Day (EDTF) and time of day with zone of a machine-readable timestamp, or undefined. Days that the calendar lacks are not read. */
export function readTimestamp(value: string): { edtf: string; time?: string } | undefined {
  const text = value.trim().slice(0, 80);
  const iso =
    /^((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?:[T\s]+(\d\d?:\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?/.exec(
      text,
    ) ?? /^((?:19|20)\d\d)[/.]?(\d\d)[/.]?(\d\d)(?!\d)/.exec(text);
  if (iso !== null) return stamp(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], iso[5]);
  const day =
    /(?:^|[\s,])(\d{1,2})[\s-]+([A-Z][a-z]{2})[a-z]*\.?[\s,-]+((?:19|20)\d\d)(?:,?\s+(\d\d?:\d\d)(?::\d\d)?\s*(Z|[+-]\d\d:?\d\d|GMT|UTC)?)?/.exec(
      text,
    );
  if (day !== null)
    return stamp(Number(day[3]), MONTHS.indexOf((day[2] ?? '').toLowerCase()) + 1, Number(day[1]), day[4], day[5]);
  const us =
    /(?:^|[\s,])([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2}),?\s+(?:(\d\d?:\d\d)(?::\d\d)?\s*([A-Z+:\d-]{1,6})?,?\s+)?((?:19|20)\d\d)(?!\d)/.exec(
      text,
    );
  if (us !== null)
    return stamp(Number(us[5]), MONTHS.indexOf((us[1] ?? '').toLowerCase()) + 1, Number(us[2]), us[3], undefined);
  return undefined;
}

function stamp(
  year: number,
  month: number,
  day: number,
  time: string | undefined,
  zone: string | undefined,
): { edtf: string; time?: string } | undefined {
  const longest = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1];
  if (longest === undefined || day < 1 || day > longest) return undefined;
  const edtf = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (time === undefined) return { edtf };
  const offset =
    zone === undefined
      ? ''
      : zone === 'GMT' || zone === 'UTC'
        ? 'Z'
        : zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, h: string, min?: string) => `${h}:${min ?? '00'}`);
  return { edtf, time: `${time.padStart(5, '0')}${offset}` };
}
