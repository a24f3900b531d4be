import { addTo } from '../add-to.ts';
import type { Identity } from '../identity.ts';
import type { NameNode } from '../name-node.ts';
import type { PersonName } from '../names/person-name.ts';

/** A person's name that has a given and a family name. */
export type FullName = NameNode & { person: PersonName };

/** Persons with given and family name, by family name. */
export function personsByFamily(identity: Identity): Map<string, FullName[]> {
  const byFamily = new Map<string, FullName[]>();
  for (const node of identity.nodes)
    if (node.person !== undefined && node.person.family !== '' && node.person.given !== '' && !node.open)
      addTo(byFamily, node.person.family, node as FullName);
  return byFamily;
}

/** One name of each person among them. */
export function distinctPersons(nodes: readonly FullName[], identity: Identity): FullName[] {
  return [...Map.groupBy(nodes, (node) => identity.find(node)).values()].flatMap(([first]) => first ?? []);
}
