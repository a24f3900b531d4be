import { countryNamed } from '../../places/countries.ts';
import type { NameKind } from '../name-node.ts';
import { INTERNATIONAL_BODIES } from './international-bodies.ts';
import { type PersonName, parsePersonName } from './person-name.ts';
import { parseOrganisationName, parsePlaceName, parseTitle } from './title-name.ts';

/** What identity compares of a name. */
export interface ParsedName {
  /** Folded name; the same for spellings that never tell entities apart. */
  key: string;
  tokens: readonly string[];
  /** Set for persons. */
  person?: PersonName;
}

/** Folds a name as is right for its kind; names of countries and of some international bodies get one key for all their forms. */
export function parseName(text: string, kind: NameKind): ParsedName {
  if (kind === 'person') {
    const person = parsePersonName(text);
    return { key: person.key, tokens: person.tokens, person };
  }
  const country = kind === 'place' || kind === 'organisation' ? countryNamed(text) : undefined;
  const { tokens, key } =
    kind === 'organisation' ? parseOrganisationName(text) : kind === 'place' ? parsePlaceName(text) : parseTitle(text);
  return { tokens, key: country === undefined ? (INTERNATIONAL_BODIES[key] ?? key) : `country ${country.code}` };
}
