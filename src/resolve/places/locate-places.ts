import type { Entity } from '../../schemas/entity.ts';
import { chooseCity } from './choose-city.ts';
import { citiesNamed, cityKey } from './cities.ts';
import { type Country, countryNamed } from './countries.ts';
import { listedName } from './other-names.ts';
import { isRegion } from './regions.ts';

function formsOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases.map(({ text }) => text)];
}

function withLink(entity: Entity, link: string, location: NonNullable<Entity['location']>): Entity {
  return {
    ...entity,
    sameAs: entity.sameAs.includes(link) ? entity.sameAs : [...entity.sameAs, link],
    location: entity.location ?? location,
  };
}

/** A place that is not located, with the reason; what the registry says of its location stays. */
function without(entity: Entity, unlocated: NonNullable<Entity['unlocated']>): Entity {
  return entity.location ? entity : { ...entity, unlocated };
}

/** A country's ISO 3166-1 entry, unless its name is also that of a region of another country that the dossier names. */
function countryOf(entity: Entity): Country | undefined {
  for (const form of formsOf(entity)) {
    const country = isRegion(form) && form !== 'America' && form !== 'Palestine' ? undefined : countryNamed(form);
    if (country !== undefined) return country;
  }
  return undefined;
}

/**
 * Adds coordinates and links to places, offline: countries get their ISO 3166-1 code, cities their GeoNames id. A name that
 * several places have is left without, unless size or the countries of the dossier decide. What the registry says stays.
 */
export function locatePlaces(entities: readonly Entity[]): Entity[] {
  const countries = new Map<string, Country>();
  for (const entity of entities) {
    const country = entity.kind === 'place' ? countryOf(entity) : undefined;
    if (country !== undefined) countries.set(entity.id, country);
  }
  const open = entities.filter(
    (entity) => entity.kind === 'place' && !countries.has(entity.id) && !formsOf(entity).some(isRegion),
  );
  const cities = citiesNamed(open.map((entity) => listedName(entity.name)));
  const context = new Set([...countries.values()].map(({ code }) => code));
  const asked = new Set(open.map(({ id }) => id));
  return entities.map((entity) => {
    const country = countries.get(entity.id);
    if (country !== undefined) {
      const { code, latitude, longitude } = country;
      const link = `https://www.iso.org/obp/ui/#iso:code:3166:${code}`;
      return withLink(entity, link, { latitude, longitude, source: `ISO 3166-1 ${code}`, country: code });
    }
    if (!asked.has(entity.id)) return entity.kind === 'place' ? without(entity, 'region') : entity;
    const named = cities.get(cityKey(listedName(entity.name))) ?? [];
    const city = chooseCity(named, context);
    if (city === undefined) return without(entity, named.length === 0 ? 'unlisted' : named[1] ? 'several' : 'small');
    const { id, latitude, longitude, country: within } = city;
    const source = `GeoNames ${id}`;
    return withLink(entity, `https://www.geonames.org/${id}/`, { latitude, longitude, source, country: within });
  });
}
