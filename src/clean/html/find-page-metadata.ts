import type { Article, Metadatum } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { detectLanguage } from '../metadata/detect-language.ts';
import { hostName } from '../metadata/read-publisher.ts';
import { decoded } from './find-headline.ts';
import type { Page } from './page-tree.ts';
import { safeAddress } from './safe-address.ts';
import { firstMeta, type StructuredData, texts } from './structured-data.ts';

/** Metadata that a page gives in its own data. */
export type PageMetadata = Pick<Article, 'byline' | 'publisher' | 'section' | 'language' | 'url'> & {
  description?: string;
};

/** Reads byline, publisher, section, language and address from JSON-LD, `<meta>` and attributes. `text` is the body, for its language. */
export function findPageMetadata(capture: Capture, page: Page, data: StructuredData, text: string): PageMetadata {
  const result: PageMetadata = {};
  const canonical = safeAddress(
    data.links.get('canonical') ?? firstMeta(data, 'og:url'),
    capture.url ?? firstMeta(data, 'og:url'),
  );
  const url = capture.url ?? canonical;
  if (url !== undefined) result.url = url;
  const authors = [...new Set(data.articles.slice(0, 2).flatMap((article) => texts(article['author'])))].filter(
    (name) => !/^https?:/.test(name),
  );
  const author = firstMeta(data, 'author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator');
  const named = (name: string) => name.replace(/^(?:By|BY|by):?\s+(?=\p{Lu})/u, '');
  if (authors.length > 0) result.byline = stated(authors.slice(0, 8).map(named).join(', '), 'json-ld', 'author');
  else if (author !== undefined && !/^https?:|^@/.test(author)) result.byline = stated(named(author), 'meta', 'author');
  const publisher = data.articles.flatMap((article) => texts(article['publisher']))[0];
  const site = firstMeta(data, 'og:site_name', 'publisher', 'application-name', 'dc.publisher');
  if (site !== undefined && !/^https?:/.test(site)) result.publisher = stated(site, 'meta', 'og:site_name');
  else if (publisher !== undefined) result.publisher = stated(publisher, 'json-ld', 'publisher');
  else {
    const host = hostName(url);
    if (url !== undefined && host !== undefined) result.publisher = stated(host, 'host-name', url);
  }
  const section =
    data.articles.flatMap((article) => texts(article['articleSection']))[0] ??
    firstMeta(data, 'article:section', 'section');
  if (section !== undefined) result.section = stated(section, 'page-data', 'articleSection');
  const description =
    firstMeta(data, 'og:description', 'description', 'twitter:description') ??
    data.articles.flatMap((article) => texts(article['description']))[0];
  if (description !== undefined) result.description = decoded(description);
  const declared = page.elements
    .find(({ tag }) => tag === 'html')
    ?.attributes.get('lang')
    ?.trim()
    .replace('_', '-');
  const detected = detectLanguage(text);
  const plausible = declared !== undefined && /^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(declared);
  if (plausible && (detected === undefined || declared.toLowerCase().startsWith(detected.value)))
    result.language = stated(declared, 'html-lang', 'lang');
  else if (detected !== undefined) result.language = detected;
  return result;
}

function stated(value: string, rule: string, phrase: string): Metadatum {
  return { value: decoded(value), derivation: { phrase, anchor: '', rule, certainty: 'stated' }, spans: [] };
}
