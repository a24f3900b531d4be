import type { Dossier } from '../../schemas/dossier.ts';
import type { DossierConfig } from '../../schemas/dossier-config.ts';
import { SETTABLE } from '../../styles/fonts.ts';
import { counted } from './counted.ts';
import { articleLine } from './evidence-group.ts';

/** The picture that stands for a page where it is shared. */
export interface SharePicture {
  /** Where it lies, from the site's root: `articles/x/picture.png`. */
  file: string;
  /** `Article, Reuters, 30 January 2015`, `Dossier`. */
  kicker: string;
  title: string;
  foot: string;
}

/** Open Graph's kinds of page; what is not named here is a `website`. */
const TYPES: Record<string, string> = { article: 'article', entity: 'profile' };
/** Kinds of page that have a picture of their own; the others show that of the dossier. */
const PICTURED = new Set(['overview', 'article']);

/** The pictures of a dossier: of itself and of each article. Titles in a script that our fonts have not are left out. */
export function sharePictures(dossier: Dossier): SharePicture[] {
  const { config, articles, events, statements } = dossier;
  const counts = [
    counted(articles.length, 'article'),
    counted(events.length, 'event'),
    counted(statements.length, 'statement'),
  ];
  const pictures = [
    { path: '', kicker: 'Dossier', title: config.title, foot: counts.join(', ') },
    ...articles.map((article) => {
      const { path, title, publisher, date } = articleLine(article);
      const kicker = ['Article', publisher, date].filter((part) => SETTABLE.test(part)).join(', ');
      return { path, kicker, title, foot: config.title };
    }),
  ];
  return pictures
    .filter(({ title }) => SETTABLE.test(title))
    .map(({ path, ...words }) => ({ file: `${path}picture.png`, ...words }));
}

/**
 * What a page tells those who show a link to it (Open Graph protocol). They need whole addresses, so it is empty if the site has none.
 * @param page.kind class of its main element: `article`, `entity`, `overview`
 */
export function shareMeta(
  page: { path: string; title: string | undefined; description: string | undefined; kind: string },
  config: Pick<DossierConfig, 'title' | 'url'>,
): { property: string; content: string }[] {
  if (config.url === undefined) return [];
  const root = config.url.endsWith('/') ? config.url : `${config.url}/`;
  const title = page.title ?? config.title;
  const own = PICTURED.has(page.kind) && SETTABLE.test(title);
  const shown = own || SETTABLE.test(config.title);
  const image = new URL(own ? `${page.path}picture.png` : 'picture.png', root).href;
  return [
    { property: 'og:type', content: TYPES[page.kind] ?? 'website' },
    { property: 'og:site_name', content: config.title },
    { property: 'og:title', content: title },
    { property: 'og:description', content: page.description ?? '' },
    { property: 'og:url', content: new URL(page.path, root).href },
    ...(shown
      ? [
          { property: 'og:image', content: image },
          { property: 'og:image:width', content: '1200' },
          { property: 'og:image:height', content: '630' },
          { property: 'og:image:alt', content: own ? title : config.title },
        ]
      : []),
  ].filter(({ content }) => content !== '');
}
