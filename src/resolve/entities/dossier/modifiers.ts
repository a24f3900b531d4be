import { countryNamed, countryOfDemonym } from '../../places/countries.ts';
import type { NameKind, NameNode } from '../name-node.ts';
import { INTERNATIONAL_BODIES } from '../names/international-bodies.ts';
import { singular } from '../names/title-name.ts';

/** A name taken apart: `U.S. Federal Reserve` is the `federal reserve` of `US`. */
export interface ModifiedName {
  /** Whose it is or where it is: ISO code of a country, or the folded name of an organisation or place. */
  modifier: string;
  rest: string[];
}

function modifierIn(words: readonly string[], owners: ReadonlySet<string>): string | undefined {
  const text = words.join(' ');
  const country = countryNamed(text) ?? countryOfDemonym(text);
  if (country !== undefined) return country.code;
  const body = INTERNATIONAL_BODIES[words.map(singular).join(' ')];
  if (body !== undefined) return body;
  if (owners.has(text)) return text;
  return text.endsWith('s') && owners.has(text.slice(0, -1)) ? text.slice(0, -1) : undefined;
}

/** Keys of all names of some kinds, which can stand in front of what is theirs: of organisations and places; in front of a place, only of places. */
export function ownersAmong(nodes: readonly NameNode[], kinds: readonly NameKind[]): Set<string> {
  return new Set(nodes.filter(({ kind }) => kinds.includes(kind)).map(({ tokens }) => tokens.join(' ')));
}

/** Takes off the words in front of a name that only say whose it is or where, if there are such words. */
export function takeModifier(tokens: readonly string[], owners: ReadonlySet<string>): ModifiedName | undefined {
  for (let cut = Math.min(tokens.length - 1, 3); cut > 0; cut--) {
    const modifier = modifierIn(tokens.slice(0, cut), owners);
    const rest = tokens.slice(cut);
    if (modifier !== undefined && !['of', 'and', 'for'].includes(rest[0] ?? '')) return { modifier, rest };
  }
  return undefined;
}
