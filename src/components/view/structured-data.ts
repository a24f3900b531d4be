import type { Entity } from '../../schemas/entity.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import type { ArticleView } from './article-view.ts';

const types: Record<EntityKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
};

/** schema.org data of an article: what it is, who published it and when, and whom it is about. As JSON for a script element. */
export function articleData(view: ArticleView, language: string): string {
  return jsonForScript({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: view.title,
    datePublished: view.datetime,
    inLanguage: view.language ?? language,
    publisher: view.publisher ? { '@type': 'Organization', name: view.publisher } : undefined,
    author: view.byline ? { '@type': 'Person', name: view.byline } : undefined,
    isBasedOn: view.url,
    mentions: view.entities.flatMap(({ kind, items }) =>
      items.slice(0, 4).map(({ entity }) => ({ '@type': types[kind], name: entity.name })),
    ),
  });
}

/** schema.org data of a person, organisation, place or named event. As JSON for a script element. */
export function entityData(entity: Entity): string {
  const aliases = entity.aliases.map((alias) => alias.text).filter((text) => text !== entity.name);
  return jsonForScript({
    '@context': 'https://schema.org',
    '@type': types[entity.kind],
    name: entity.name,
    alternateName: aliases.length > 0 ? aliases.slice(0, 8) : undefined,
    description: entity.description?.text,
    sameAs: entity.sameAs.length > 0 ? entity.sameAs : undefined,
    geo: entity.location && {
      '@type': 'GeoCoordinates',
      latitude: entity.location.latitude,
      longitude: entity.location.longitude,
    },
  });
}

/** JSON that cannot end its script element: `<` is written as an escape. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
