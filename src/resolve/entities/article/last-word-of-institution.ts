import { addTo } from '../add-to.ts';
import type { Identity } from '../identity.ts';
import type { NamedArticle, NameNode } from '../name-node.ts';
import { isGeneric } from '../names/institution-words.ts';

/** `the Assembly` after `General Assembly`: the noun of an institution, if the article has named one such before. */
export function lastWordOfInstitution(nodes: readonly NameNode[], _article: NamedArticle, identity: Identity): void {
  const byNoun = new Map<string, NameNode[]>();
  for (const node of nodes) {
    const noun = node.tokens.at(-1);
    if (node.kind === 'organisation' && node.tokens.length > 1 && noun !== undefined) addTo(byNoun, noun, node);
  }
  for (const node of nodes) {
    if (node.kind !== 'organisation' || node.tokens.length !== 1 || !isGeneric(node.tokens)) continue;
    const [only, ...more] = byNoun.get(node.tokens[0] ?? '') ?? [];
    if (only === undefined || more.length > 0 || (only.uses[0]?.start ?? 0) > (node.uses[0]?.start ?? 0)) continue;
    identity.shorten(node, only, 'noun of the one such institution in the article', 0.75);
  }
}
