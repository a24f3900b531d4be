import type { City } from './cities.ts';

/** A city must be this many times as large as the next of its name to be meant without further evidence. */
export const DOMINANCE = 10;
/** Smaller places are taken only where the dossier names their country. */
export const KNOWN_POPULATION = 100_000;

/**
 * The city that a name means, or undefined if the evidence doesn't tell: a capital or a city far larger than all others of
 * its name, or the only one in a country that the dossier names.
 * @param cities all of that name, most populous first @param context ISO codes of the countries that the dossier names
 */
export function chooseCity(cities: readonly City[], context: ReadonlySet<string>): City | undefined {
  const [largest, next] = cities;
  if (largest === undefined) return undefined;
  const dominant = largest.population >= DOMINANCE * (next?.population ?? 0);
  if (dominant && (largest.capital || largest.population >= KNOWN_POPULATION)) return largest;
  const near = cities.filter((city) => context.has(city.country));
  const [first, second] = near;
  if (first !== undefined && first.population >= DOMINANCE * (second?.population ?? 0)) {
    const rival = cities.some((city) => !context.has(city.country) && city.population >= first.population);
    return rival ? undefined : first;
  }
  return undefined;
}
