import type { DossierConfig } from '../../schemas/dossier-config.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import { SETTABLE } from '../../styles/fonts.ts';
import type { ArticleView } from './article-view.ts';

const types: Record<EntityKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
};

type Site = Pick<DossierConfig, 'title' | 'language' | 'url'>;

/** schema.org data of an article: what it is, who wrote and published it and when, and whom it is about. As JSON for a script element. */
export function articleData(view: ArticleView, site: Site): string {
  const address = addressOf(view.path, site);
  return jsonForScript({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: view.title,
    description: view.description || undefined,
    url: address,
    image: address && SETTABLE.test(view.title) ? `${address}picture.png` : undefined,
    datePublished: view.datetime,
    inLanguage: view.language ?? site.language,
    publisher: organisation(view.publisher),
    author: authors(view.byline, view.publisher),
    isBasedOn: view.url,
    mentions: view.entities.flatMap(({ kind, items }) =>
      items.slice(0, 4).map(({ entity }) => ({ '@type': types[kind], name: entity.name })),
    ),
  });
}

/** schema.org data of a person, organisation, place or named event. As JSON for a script element. */
export function entityData(entity: Entity, site: Site): string {
  const aliases = entity.aliases.map((alias) => alias.text).filter((text) => text !== entity.name);
  return jsonForScript({
    '@context': 'https://schema.org',
    '@type': types[entity.kind],
    name: entity.name,
    alternateName: aliases.length > 0 ? aliases.slice(0, 8) : undefined,
    description: entity.description?.text,
    url: addressOf(entity.path, site),
    sameAs: entity.sameAs.length > 0 ? entity.sameAs : undefined,
    geo: entity.location && {
      '@type': 'GeoCoordinates',
      latitude: entity.location.latitude,
      longitude: entity.location.longitude,
    },
  });
}

/** Whole address of a page; only where the site has one. */
function addressOf(path: string, { url }: Site): string | undefined {
  return url && new URL(path, url.endsWith('/') ? url : `${url}/`).href;
}

/** Each word begins as a name does; `a staff writer` and `Reuters correspondent` name nobody. */
const NAME = /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.’'-]*)(?:\s+[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.’'-]*){1,3}$/u;

/** The people whom a byline names; if it is no list of names, the publisher answers for the article. */
function authors(byline: string | undefined, publisher: string): unknown {
  const names = (byline ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*,\s*|\s+(?:and|und|et|y|и)\s+/)
    .filter((name) => name !== '');
  const people = byline !== publisher && names.length > 0 && names.every((name) => NAME.test(name));
  if (!people) return organisation(publisher);
  const named = names.map((name) => ({ '@type': 'Person', name }));
  return named.length === 1 ? named[0] : named;
}

function organisation(name: string): { '@type': string; name: string } | undefined {
  return name === '' ? undefined : { '@type': 'Organization', name };
}

/** JSON that cannot end its script element: `<` is written as an escape. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
