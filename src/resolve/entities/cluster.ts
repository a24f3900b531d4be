import type { RegistryEntry } from '../../schemas/corrections.ts';
import type { Merge } from './identity.ts';
import type { NameKind, NameNode } from './name-node.ts';

/** Where a mention stands: indices of article and mention. */
export interface MentionPlace {
  article: number;
  mention: number;
  start: number;
  end: number;
  text: string;
  certainty: number;
  relation?: 'demonym' | 'description';
}

/** What became one entity, before it is written up. */
export interface Cluster {
  kind: NameKind;
  nodes: NameNode[];
  /** All places where it is named, by article and position. */
  places: MentionPlace[];
  merges: Merge[];
  /** Name of a place that is known by its demonym only. */
  name?: string;
  /** The editor's entry for it. */
  entry?: { data: RegistryEntry; file: string };
}

/** Sorts by article, then position. */
export function byPosition(a: MentionPlace, b: MentionPlace): number {
  return a.article - b.article || a.start - b.start || b.end - a.end;
}

function kindOf(nodes: readonly NameNode[]): NameKind {
  const votes = new Map<NameKind, number>();
  for (const node of nodes)
    for (const use of node.uses) votes.set(node.kind, (votes.get(node.kind) ?? 0) + use.certainty);
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'other';
}

/** Makes a cluster of name nodes: its kind is the one that most, and surest, mentions have. */
export function makeCluster(nodes: NameNode[], merges: readonly Merge[]): Cluster {
  const places = nodes.flatMap((node) =>
    node.uses.map(({ article, mention, start, end, text, certainty }) => ({
      article,
      mention,
      start,
      end,
      text,
      certainty,
    })),
  );
  const unique = new Map<string, Merge>();
  for (const merge of merges) {
    const key = `${merge.form}\n${merge.rule}`;
    const known = unique.get(key);
    if (known === undefined || known.certainty < merge.certainty) unique.set(key, merge);
  }
  return { kind: kindOf(nodes), nodes, places: places.sort(byPosition), merges: [...unique.values()] };
}
