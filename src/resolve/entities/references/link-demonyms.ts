import type { AnnotatedArticle } from '../../../schemas/annotation.ts';
import { countryOfDemonym } from '../../places/countries.ts';
import { byPosition, type Cluster } from '../cluster.ts';
import { parseName } from '../names/parse-name.ts';

const placeKey = (name: string) => parseName(name, 'place').key;

/** Links each demonym (`North Korean`) to its place; a place that is named in no other way gets a cluster of its own. */
export function linkDemonyms(clusters: Cluster[], articles: readonly AnnotatedArticle[]): void {
  const byKey = new Map<string, Cluster>();
  for (const cluster of clusters)
    if (cluster.kind === 'place') {
      for (const node of cluster.nodes) if (!byKey.has(node.key)) byKey.set(node.key, cluster);
      if (cluster.entry !== undefined) byKey.set(placeKey(cluster.entry.data.name), cluster);
    }
  const grown = new Set<Cluster>();
  articles.forEach((article, index) => {
    article.mentions.forEach((mention, number) => {
      if (mention.relation !== 'demonym') return;
      const { start, end, certainty } = mention;
      const text = article.text.slice(start, end);
      const target = mention.target ?? countryOfDemonym(text)?.name;
      if (target === undefined) return;
      const key = placeKey(target);
      const cluster = byKey.get(key) ?? { kind: 'place', nodes: [], places: [], merges: [], name: target };
      if (!byKey.has(key)) clusters.push(cluster);
      byKey.set(key, cluster);
      cluster.places.push({ article: index, mention: number, start, end, text, certainty, relation: 'demonym' });
      grown.add(cluster);
    });
  });
  for (const cluster of grown) cluster.places.sort(byPosition);
}
