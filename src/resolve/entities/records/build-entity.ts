import type { AnnotatedArticle } from '../../../schemas/annotation.ts';
import type { Entity } from '../../../schemas/entity.ts';
import type { EntityKind } from '../../../schemas/evidence.ts';
import type { Cluster } from '../cluster.ts';
import { summariseRoles } from '../roles/summarise-roles.ts';
import { countForms } from './canonical-name.ts';
import { sentenceOf } from './sentence-of.ts';

/** Folder of the pages of each kind. */
export const FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
};

function aliasesOf(cluster: Cluster, name: string): Entity['aliases'] {
  const forms = countForms(cluster).filter(([form]) => form.toLowerCase() !== name.toLowerCase());
  const seen = new Set([name, ...forms.map(([form]) => form)]);
  const given = (cluster.entry?.data.aliases ?? []).filter((alias) => !seen.has(alias));
  return [
    ...forms.map(([text, count]) => ({ text, count, from: 'text' as const })),
    ...[...new Set(given)].map((text) => ({ text, count: 0, from: 'registry' as const })),
  ];
}

/** Writes up a cluster as the record of its page; location and links of places are added later. */
export function buildEntity(
  cluster: Cluster,
  kind: EntityKind,
  name: string,
  id: string,
  articles: readonly AnnotatedArticle[],
): Entity {
  const entry = cluster.entry?.data;
  const { roles, description } = summariseRoles(cluster, articles);
  const told = entry?.description === undefined ? description : { text: entry.description };
  return {
    id,
    kind,
    name,
    aliases: aliasesOf(cluster, name),
    ...(told !== undefined && { description: told }),
    roles,
    sameAs: [...(entry?.links ?? [])],
    ...(entry?.location !== undefined && { location: { ...entry.location, source: cluster.entry?.file ?? '' } }),
    mentions: cluster.places.flatMap((place) => {
      const article = articles[place.article];
      if (article === undefined) return [];
      const { text: sentence, ...evidence } = sentenceOf(article, place.start);
      const note = article.mentions[place.mention]?.note;
      return {
        ...evidence,
        text: place.text,
        sentence,
        start: place.start,
        end: place.end,
        ...(place.relation !== undefined && { relation: place.relation }),
        ...(note !== undefined && { note }),
      };
    }),
    merges: cluster.merges,
    path: `${FOLDERS[kind]}/${id}/`,
  };
}
