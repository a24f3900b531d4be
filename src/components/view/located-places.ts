import countries from 'world-countries';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';

/** A place of the dossier that has coordinates. */
export interface LocatedPlace {
  id: string;
  name: string;
  path: string;
  latitude: number;
  longitude: number;
  mentions: number;
  articles: number;
  /** ISO 3166-1 numeric code, if the place is a country: shown as an area, never as a point. */
  area: string | undefined;
  /** Name of the country it lies in, if known. */
  country: string;
  /** Entry of the gazetteer, or the file that states the location. */
  source: string;
  /** Page of that entry. */
  sourceUrl: string | undefined;
}

/** A place without coordinates, and why. */
export interface UnlocatedPlace {
  name: string;
  path: string;
  mentions: number;
  why: string;
}

const reasons: Record<NonNullable<Entity['unlocated']>, string> = {
  region: 'a region, or a name that a region shares: it has no one point',
  several: 'several places have this name, and the articles do not tell which is meant',
  small: 'the only place of this name in the gazetteer is small, and the articles do not name its country',
  unlisted: 'the gazetteer of cities and countries does not have it',
};

const byCode = new Map(countries.map((country) => [country.cca2, country]));
const isoLink = /iso:code:3166:([A-Z]{2})$/;

/** The places that have coordinates, most often mentioned first. */
export function locatedPlaces({ entities }: Pick<Dossier, 'entities'>): LocatedPlace[] {
  return entities
    .flatMap((entity) => {
      if (entity.kind !== 'place' || !entity.location) return [];
      const iso = entity.sameAs.flatMap((link) => isoLink.exec(link)?.[1] ?? [])[0];
      const { latitude, longitude, source, country } = entity.location;
      return [
        {
          id: entity.id,
          name: entity.name,
          path: entity.path,
          latitude,
          longitude,
          mentions: entity.mentions.length,
          articles: new Set(entity.mentions.map(({ article }) => article)).size,
          area: iso && byCode.get(iso)?.ccn3,
          country: (!iso && country && byCode.get(country)?.name.common) || '',
          source,
          sourceUrl: entity.sameAs.find((link) => isoLink.test(link) || link.startsWith('https://www.geonames.org/')),
        },
      ];
    })
    .sort(oftenFirst);
}

/** The places that have none, most often mentioned first. */
export function unlocatedPlaces({ entities }: Pick<Dossier, 'entities'>): UnlocatedPlace[] {
  return entities
    .filter((entity) => entity.kind === 'place' && !entity.location)
    .map(({ name, path, mentions, unlocated }) => ({
      name,
      path,
      mentions: mentions.length,
      why: reasons[unlocated ?? 'unlisted'],
    }))
    .sort(oftenFirst);
}

/** Whether enough places have coordinates for a map to say anything. */
export function hasMap({ entities }: Pick<Dossier, 'entities'>): boolean {
  return entities.filter((entity) => entity.kind === 'place' && entity.location).length > 1;
}

function oftenFirst(a: { mentions: number; path: string }, b: { mentions: number; path: string }): number {
  return b.mentions - a.mentions || (a.path < b.path ? -1 : 1);
}

/** Coordinates in degrees and minutes: `55° 45′ N, 37° 37′ E`. */
export function coordinates({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const part = (value: number, [positive, negative]: readonly [string, string]) => {
    const minutes = Math.round(Math.abs(value) * 60);
    return `${Math.floor(minutes / 60)}° ${String(minutes % 60).padStart(2, '0')}′ ${value < 0 ? negative : positive}`;
  };
  return `${part(latitude, ['N', 'S'])}, ${part(longitude, ['E', 'W'])}`;
}
