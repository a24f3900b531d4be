import { countryNamed } from '../../places/countries.ts';
import type { NamedArticle, NameKind, NameNode, NameUse } from '../name-node.ts';
import { INTERNATIONAL_BODIES } from '../names/international-bodies.ts';
import { parsePersonName } from '../names/person-name.ts';
import { parseOrganisationName, parsePlaceName, parseTitle } from '../names/title-name.ts';

function mostFrequent(uses: readonly NameUse[]): string {
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(use.text, (counts.get(use.text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** Makes a node of one name; its key depends on the kind. */
export function nameNode(id: number, article: number, kind: NameKind, uses: NameUse[]): NameNode {
  const text = mostFrequent(uses);
  if (kind === 'person') {
    const person = parsePersonName(text);
    return { id, article, kind, text, key: person.key, tokens: person.tokens, person, uses };
  }
  const country = kind === 'place' || kind === 'organisation' ? countryNamed(text) : undefined;
  const parsed =
    kind === 'organisation' ? parseOrganisationName(text) : kind === 'place' ? parsePlaceName(text) : parseTitle(text);
  const key = country === undefined ? (INTERNATIONAL_BODIES[parsed.key] ?? parsed.key) : `country ${country.code}`;
  return { id, article, kind, text, key, tokens: parsed.tokens, uses };
}

/** Groups the names of all articles by article, kind and folded form. Demonyms and descriptions are left out: they follow later. */
export function collectNames(articles: readonly NamedArticle[], kinds: (use: NameUse) => NameKind): NameNode[] {
  const nodes: NameNode[] = [];
  articles.forEach((article, index) => {
    const groups = new Map<string, { kind: NameKind; uses: NameUse[] }>();
    article.mentions.forEach((mention, number) => {
      if (mention.relation !== undefined) return;
      const text = article.text.slice(mention.start, mention.end);
      const use: NameUse = { ...mention, article: index, mention: number, text };
      const kind = kinds(use);
      const key = `${kind} ${nameNode(0, index, kind, [use]).key}`;
      const group = groups.get(key) ?? { kind, uses: [] };
      group.uses.push(use);
      groups.set(key, group);
    });
    for (const { kind, uses } of groups.values()) nodes.push(nameNode(nodes.length, index, kind, uses));
  });
  return nodes;
}
