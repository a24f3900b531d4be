import type { NamedArticle, NameKind, NameNode, NameUse } from '../name-node.ts';
import { type ParsedName, parseName } from '../names/parse-name.ts';

function mostFrequent(uses: readonly NameUse[]): string {
  const [first] = uses;
  if (uses.every(({ text }) => text === first?.text)) return first?.text ?? '';
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(use.text, (counts.get(use.text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** Groups the names of all articles by article, kind and folded form. Demonyms and descriptions are left out: they follow later. */
export function collectNames(articles: readonly NamedArticle[], kinds: (use: NameUse) => NameKind): NameNode[] {
  const nodes: NameNode[] = [];
  const known = new Map<string, ParsedName>();
  const parse = (text: string, kind: NameKind): ParsedName => {
    const name = known.get(`${kind} ${text}`) ?? parseName(text, kind);
    known.set(`${kind} ${text}`, name);
    return name;
  };
  articles.forEach((article, index) => {
    const groups = new Map<string, { kind: NameKind; uses: NameUse[] }>();
    article.mentions.forEach(({ start, end, certainty, kind: own, relation }, mention) => {
      if (relation !== undefined) return;
      const text = article.text.slice(start, end);
      const use: NameUse = { article: index, mention, start, end, text, kind: own, certainty };
      const kind = kinds(use);
      const key = `${kind} ${parse(text, kind).key}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { kind, uses: [use] });
      else group.uses.push(use);
    });
    for (const { kind, uses } of groups.values()) {
      const text = mostFrequent(uses);
      nodes.push({ id: nodes.length, article: index, kind, text, ...parse(text, kind), uses });
    }
  });
  return nodes;
}
