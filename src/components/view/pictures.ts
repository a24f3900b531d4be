import type { Dossier } from '../../schemas/dossier.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import { hasMap } from './located-places.ts';
import { hasTogether } from './together.ts';

/** Words and path of the page that draws the entities of a kind, if there is one: the map of places, and who is named with whom. */
export function pictureOf(
  kind: EntityKind,
  dossier: Pick<Dossier, 'entities'>,
): { path: string; words: string } | undefined {
  if (kind === 'event') return undefined;
  if (kind === 'place') return hasMap(dossier) ? { path: 'map/', words: 'On a map' } : undefined;
  return hasTogether(dossier) ? { path: 'together/', words: 'Who is named with whom' } : undefined;
}
