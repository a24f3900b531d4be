import { addTo } from '../add-to.ts';
import type { Identity } from '../identity.ts';
import type { NamedArticle, NameNode } from '../name-node.ts';

/** `George Bush` where the article also has `George W. Bush`; two different middle names (or `Jr.`) keep two persons apart. */
export function middleNames(nodes: readonly NameNode[], _article: NamedArticle, identity: Identity): void {
  const byCore = new Map<string, NameNode[]>();
  for (const node of nodes) if (node.person?.family) addTo(byCore, node.person.core, node);
  for (const group of byCore.values()) joinMiddleNames(group, identity);
}

/** Joins persons of one given and family name as far as middle names and generations allow. */
export function joinMiddleNames(group: readonly NameNode[], identity: Identity): void {
  const full = group
    .filter((node) => node.person?.middle !== '')
    .sort((a, b) => (b.person?.middle.length ?? 0) - (a.person?.middle.length ?? 0));
  const heads: NameNode[] = [];
  for (const node of full) {
    const same = heads.filter(
      (head) =>
        head.person?.generation === node.person?.generation &&
        head.person?.middle.startsWith(node.person?.middle ?? ''),
    );
    if (same.length === 1 && same[0] !== undefined)
      identity.join(node, same[0], 'same name, middle name shortened', 0.9);
    else heads.push(node);
  }
  for (const node of group) {
    if (node.person?.middle !== '') continue;
    const same = heads.filter((head) => head.person?.generation === node.person?.generation);
    if (same.length === 1 && same[0] !== undefined)
      identity.join(node, same[0], 'same name without the middle name', 0.85);
    else if (same.length > 1) identity.leaveOpen(node, same, 'same name, different middle names', 0.4);
  }
}
