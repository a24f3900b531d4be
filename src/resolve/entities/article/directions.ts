import { addTo } from '../add-to.ts';
import type { Identity } from '../identity.ts';
import type { NamedArticle, NameNode } from '../name-node.ts';

const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

/** `the North` in an article that names exactly one place of the form `North Korea`. */
export function directions(nodes: readonly NameNode[], _article: NamedArticle, identity: Identity): void {
  const full = new Map<string, NameNode[]>();
  for (const node of nodes) {
    const direction = node.tokens[0] ?? '';
    if (node.kind === 'place' && node.tokens.length > 1 && DIRECTIONS.has(direction)) addTo(full, direction, node);
  }
  for (const node of nodes) {
    if (node.kind !== 'place' || node.tokens.length !== 1) continue;
    const [only, ...more] = full.get(node.tokens[0] ?? '') ?? [];
    if (only !== undefined && more.length === 0)
      identity.shorten(node, only, 'direction for the one place named with it', 0.8);
  }
}
