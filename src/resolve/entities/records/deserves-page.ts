import type { Cluster } from '../cluster.ts';

/** A name that is found once needs this certainty for a page of its own: a false page costs more than a missed one. */
export const SINGLE_MENTION_CERTAINTY = 0.7;
/** One that is found several times needs it in at least one place. */
export const REPEATED_MENTION_CERTAINTY = 0.6;

/** A person of whom no article has more than one word of the name needs this many mentions, in two articles, or a role: news gives the full name first. */
export const LONE_NAME_MENTIONS = 3;

function isUnanchored({ kind, nodes, places }: Cluster, hasRole: boolean): boolean {
  if (kind !== 'person' || hasRole || nodes.some((node) => node.tokens.length > 1)) return false;
  return places.length < LONE_NAME_MENTIONS || new Set(places.map(({ article }) => article)).size < 2;
}

/** Words that name nothing by themselves: what is left of a name whose full form no article has. */
const REMNANTS = new Set(
  'agency assembly association board bureau church committee council court department east government institute ministry north office party police service society south union university west'.split(
    ' ',
  ),
);

function isRemnant({ kind, nodes }: Cluster): boolean {
  return (
    kind !== 'person' &&
    nodes.length > 0 &&
    nodes.every(({ tokens }) => tokens.length === 1 && REMNANTS.has(tokens[0] ?? ''))
  );
}

/** Whether an entity gets a page. Names of products and works get none; what the editor names always does, unless hidden. */
export function deservesPage(cluster: Cluster, hasRole: boolean): boolean {
  if (cluster.kind === 'other' || cluster.entry?.data.hide === true || cluster.places.length === 0) return false;
  if (cluster.entry !== undefined) return true;
  if (isUnanchored(cluster, hasRole) || isRemnant(cluster)) return false;
  const least = cluster.places.length === 1 ? SINGLE_MENTION_CERTAINTY : REPEATED_MENTION_CERTAINTY;
  return cluster.places.some(({ certainty }) => certainty >= least);
}
