import type { DossierError } from '../../errors.ts';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import type { ReviewItem } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import { locatePlaces } from '../places/locate-places.ts';
import { applyRegistry } from '../registry/apply-registry.ts';
import { findRegistryForms } from '../registry/find-registry-forms.ts';
import type { Cluster } from './cluster.ts';
import { identify } from './identify.ts';
import { assignIds } from './records/assign-ids.ts';
import { buildEntity } from './records/build-entity.ts';
import { canonicalName } from './records/canonical-name.ts';
import { deservesPage } from './records/deserves-page.ts';
import { linkDemonyms } from './references/link-demonyms.ts';
import { linkDescriptions } from './references/link-descriptions.ts';
import { reviewDoubts } from './review-doubts.ts';

export interface ResolvedEntities {
  /** The articles, in the order given, their mentions carrying the id of their entity; mentions found through the registry and descriptions (`the minister`) are added. */
  articles: AnnotatedArticle[];
  entities: Entity[];
  /** For each article (in the order given) and mention, an id that is the same for the same entity, pages or not, products and works included; `undefined` where nothing is known. */
  names: (string | undefined)[][];
  review: ReviewItem[];
  errors: DossierError[];
}

const KINDS: readonly string[] = ['person', 'organisation', 'place', 'event', 'other'];

/** By kind, then by number of mentions, then by name. */
function byWeight(a: { cluster: Cluster; name: string }, b: { cluster: Cluster; name: string }): number {
  return (
    KINDS.indexOf(a.cluster.kind) - KINDS.indexOf(b.cluster.kind) ||
    b.cluster.places.length - a.cluster.places.length ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/**
 * Decides which mentions are the same entity across the dossier, and applies the registry. The result does not depend on
 * the order of the articles. Corrections that match nothing, or contradict each other, come back as errors.
 */
export function resolveEntities(given: AnnotatedArticle[], corrections: Corrections): ResolvedEntities {
  const order = given.map((_, index) => index).sort((a, b) => ((given[a]?.id ?? '') < (given[b]?.id ?? '') ? -1 : 1));
  const sorted = order.flatMap((index) => given[index] ?? []);

  // 1. Forms that the editor lists are mentions, whatever the recogniser saw.
  const articles = findRegistryForms(sorted, corrections);
  // 2. Identity by name.
  const identity = identify(articles);
  // 3. The editor's word: name and aliases, merge, split, hide.
  const { clusters, errors } = applyRegistry(identity, articles, corrections);
  // 4. What refers to an entity without naming it.
  linkDemonyms(clusters, articles);
  const described = linkDescriptions(clusters, articles);
  // 5. One record a page.
  const ranked = clusters.map((cluster) => ({ cluster, name: canonicalName(cluster) })).sort(byWeight);
  const hasRole = ({ places }: Cluster) =>
    places.some((place) => described[place.article]?.mentions[place.mention]?.role !== undefined);
  const pages = ranked.filter(({ cluster }) => deservesPage(cluster, hasRole(cluster)));
  const ids = assignIds(
    pages.map(({ cluster, name }) => ({ name, kind: cluster.kind, given: cluster.entry?.data.id })),
  );
  const entities = locatePlaces(
    pages.map(({ cluster, name }, i) =>
      buildEntity(cluster, cluster.kind as EntityKind, name, ids[i] ?? '', described),
    ),
  );

  const pageOf = new Map(pages.map(({ cluster }, i) => [cluster, ids[i] ?? '']));
  const links: (string | undefined)[][] = described.map((article) => article.mentions.map(() => undefined));
  const names: (string | undefined)[][] = described.map((article) => article.mentions.map(() => undefined));
  ranked.forEach(({ cluster, name }, number) => {
    const page = pageOf.get(cluster);
    for (const place of cluster.places) {
      const [linked, named] = [links[place.article], names[place.article]];
      if (linked !== undefined) linked[place.mention] = page;
      if (named !== undefined) named[place.mention] = page ?? `${cluster.kind}:${number}:${name}`;
    }
  });
  const linked = described.map((article, index) => ({
    ...article,
    mentions: article.mentions.map((mention, number) => {
      const { entity: _, ...rest } = mention;
      const entity = links[index]?.[number];
      return entity === undefined ? rest : { ...rest, entity };
    }),
  }));
  const place = new Map(order.map((index, position) => [index, position]));
  const back = <T>(list: readonly T[]): T[] => given.flatMap((_, index) => list[place.get(index) ?? -1] ?? []);
  return {
    articles: back(linked),
    entities,
    names: given.map((_, index) => names[place.get(index) ?? -1] ?? []),
    review: reviewDoubts(identity, articles),
    errors,
  };
}
