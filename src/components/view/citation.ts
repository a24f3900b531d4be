import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { DossierConfig } from '../../schemas/dossier-config.ts';
import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { counted } from './counted.ts';
import { cslJson } from './csl.ts';
import { dateLabel } from './date-label.ts';
import { derivationWords } from './derivation-words.ts';

/** A citation in the forms that a reader can copy. */
export interface Citation {
  plain: string;
  bibtex: string;
  csl: string;
  /** Address (or, of a dossier that does not state where it lives, path) as it stands in all three forms. */
  address: string;
}

/** Hexadecimal digits of a capture's SHA-256 that a citation gives: 64 bits, enough to know the file by. */
const SHA_SHOWN = 16;

/** Citation of an article, as kept in the dossier. The day of access is left to the reader: a page that is made once does not know it. */
export function citeArticle(article: AnnotatedArticle, config: DossierConfig): Citation {
  const publisher = oneLine(article.publisher?.value ?? article.host?.value ?? '');
  const author = oneLine(article.byline?.value ?? '');
  const { published } = article;
  const inferred = published?.derivation.certainty === 'inferred';
  const path = `articles/${article.id}/`;
  return inForms({
    key: article.id,
    kind: 'report',
    title: oneLine(article.title.value),
    author: author === '' || author === publisher ? undefined : author,
    container: publisher,
    archive: oneLine(config.title),
    publisher: undefined,
    issued: published && dateLabel(published.value).text !== 'undated' ? published.value : undefined,
    language: article.language?.value ?? config.language,
    url: addressOf(path, config),
    path,
    notes: [
      ...(inferred ? [oneLine(derivationWords(published.derivation)).replace(/^Inferred/, 'Date inferred')] : []),
      ...(article.url ? [`Captured from ${oneLine(article.url)}.`] : []),
      `Capture SHA-256 ${article.capture.sha256.slice(0, SHA_SHOWN)}.`,
    ],
  });
}

/** Citation of a page that the dossier makes: of a person, a place, the chronology. @param path from the site's root */
export function citePage(
  title: string,
  path: string,
  { config, articles }: Pick<Dossier, 'config' | 'articles'>,
): Citation {
  const last = articles.findLast((article) => article.published)?.published?.value;
  const latest = last === undefined ? '' : `, the latest of ${dateLabel(last).text}`;
  return inForms({
    key: path.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'dossier',
    kind: 'page',
    title: oneLine(title),
    author: undefined,
    container: oneLine(config.title),
    archive: '',
    publisher: config.publisher === undefined ? undefined : oneLine(config.publisher),
    issued: undefined,
    language: config.language,
    url: addressOf(path, config),
    path,
    notes: [`As of ${counted(articles.length, 'article')}${latest}.`],
  });
}

function inForms(work: CitedWork): Citation {
  const date = work.issued === undefined ? '' : dateLabel(work.issued).text;
  return { plain: plain(work, date), bibtex: bibtex(work), csl: cslJson(work, date), address: work.url ?? work.path };
}

/** Author. “Headline.” Publisher, date [date inferred]. In Dossier, address. Notes. */
function plain(work: CitedWork, date: string): string {
  const dated = date === '' ? 'undated' : date;
  const inferred = work.notes.some((note) => note.startsWith('Date inferred')) ? ' [date inferred]' : '';
  const where = work.url ?? work.path;
  const source = [work.container, dated].filter((part) => part !== '').join(', ');
  return [
    work.author && ended(work.author),
    `“${ended(work.title)}”`,
    ...(work.kind === 'report'
      ? [`${source}${inferred}.`, `In ${work.archive}, ${where}.`]
      : [`In ${[work.container, work.publisher, where].filter(Boolean).join(', ')}.`]),
    ...work.notes.filter((note) => !note.startsWith('Date inferred')),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A text with a full stop, unless it ends with a mark of its own. */
function ended(text: string): string {
  return /[.?!…]["”’»)]?$/u.test(text) ? text : `${text}.`;
}

/** White space and control characters as single spaces. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

function addressOf(path: string, config: DossierConfig): string | undefined {
  if (config.url === undefined) return undefined;
  return new URL(path, config.url.endsWith('/') ? config.url : `${config.url}/`).href;
}
