import type { AnnotatedArticle, Mention } from '../../../schemas/annotation.ts';
import { byPosition, type Cluster } from '../cluster.ts';
import { findDescriptions } from './find-descriptions.ts';
import { replaceMentions } from './replace-mentions.ts';

/** Adds the descriptions that the articles license as mentions; a demonym within one (`the North Korean leader`) gives way to it. */
export function linkDescriptions(
  clusters: readonly Cluster[],
  articles: readonly AnnotatedArticle[],
): AnnotatedArticle[] {
  const clusterAt = articles.map((article) => article.mentions.map((): Cluster | undefined => undefined));
  const number = new Map(clusters.map((cluster, index) => [cluster, String(index)]));
  for (const cluster of clusters)
    for (const place of cluster.places) {
      const row = clusterAt[place.article];
      if (row !== undefined) row[place.mention] = cluster;
    }
  const moved = articles.map((article, index) => {
    const row = clusterAt[index] ?? [];
    const found = findDescriptions(article, (mention) => {
      const cluster = row[mention];
      return cluster === undefined || cluster.kind === 'other' ? undefined : number.get(cluster);
    });
    const added = found.flatMap(({ start, end, holder, rule, certainty }) => {
      const cluster = row[holder];
      if (cluster === undefined || cluster.kind === 'other') return [];
      const mention: Mention = { start, end, kind: cluster.kind, rule, certainty, relation: 'description' };
      return [{ mention, cluster }];
    });
    return {
      added,
      ...replaceMentions(
        article,
        added.map(({ mention }) => mention),
      ),
    };
  });
  for (const cluster of clusters) {
    cluster.places = cluster.places.flatMap((place) => {
      const mention = moved[place.article]?.moved[place.mention];
      return mention === undefined ? [] : [{ ...place, mention }];
    });
  }
  moved.forEach(({ added, article }, index) => {
    for (const { mention, cluster } of added) {
      const { start, end, certainty } = mention;
      const at = article.mentions.indexOf(mention);
      cluster.places.push({
        article: index,
        mention: at,
        start,
        end,
        text: article.text.slice(start, end),
        certainty,
        relation: 'description',
      });
    }
  });
  for (const cluster of clusters) cluster.places.sort(byPosition);
  return moved.map(({ article }) => article);
}
