import type { Identity } from '../identity.ts';
import type { NamedArticle, NameNode } from '../name-node.ts';
import { acronymsOf, isAcronym } from '../names/acronym.ts';
import { plain } from '../names/fold.ts';

/** `UAW` in an article that names the `United Auto Workers`: initials of exactly one name of the same kind. */
export function initials(nodes: readonly NameNode[], _article: NamedArticle, identity: Identity): void {
  const byAcronym = new Map<string, Set<NameNode>>();
  for (const node of nodes) {
    if (node.kind === 'person') continue;
    for (const form of new Set(node.uses.map((use) => use.text)))
      for (const acronym of acronymsOf(form)) {
        const key = `${node.kind} ${acronym}`;
        byAcronym.set(key, (byAcronym.get(key) ?? new Set()).add(node));
      }
  }
  for (const node of nodes) {
    if (node.fullForm !== undefined || !isAcronym(node.text)) continue;
    const full = [...(byAcronym.get(`${node.kind} ${plain(node.text)}`) ?? [])].filter((other) => other !== node);
    const [only] = full;
    if (only !== undefined && full.length === 1) identity.shorten(node, only, 'initials of the name', 0.85);
  }
}
