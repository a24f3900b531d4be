import type { Identity } from '../identity.ts';
import { distinctPersons, type FullName, personsByFamily } from './persons-by-family.ts';

const initials = /^(?:\p{Lu}\.?){1,3}(?=\s)/u;

/** `J. Alder` in a dossier with one `Johan Alder`: the initial of the given name. Several whom it may mean: an editor is asked. */
export function givenNameInitials(identity: Identity): void {
  for (const group of personsByFamily(identity).values()) {
    const full = group.filter((node) => !isInitial(node));
    if (full.length === 0) continue;
    for (const node of group) {
      if (!isInitial(node)) continue;
      const letter = node.person.given.charAt(0);
      const fitting = full.filter(
        ({ person }) => person.given.startsWith(letter) && person.generation === node.person.generation,
      );
      const here = distinctPersons(
        fitting.filter(({ article }) => article === node.article),
        identity,
      );
      const persons = here.length > 0 ? here : distinctPersons(fitting, identity);
      const [only] = persons;
      if (only === undefined) continue;
      if (persons.length > 1) identity.leaveOpen(node, persons, 'initial of the given name of several persons', 0.4);
      else identity.join(node, only, 'initial of the given name', here.length > 0 ? 0.85 : 0.7);
    }
  }
}

function isInitial(node: FullName): boolean {
  return initials.test(node.text) && node.person.given.length <= 3 && !/^\p{Lu}{2}/u.test(node.text);
}
