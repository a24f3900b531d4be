import countries from 'world-countries';
import { plain } from '../entities/names/fold.ts';

/** A country of ISO 3166-1. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  capitals: readonly string[];
  latitude: number;
  longitude: number;
}

/** Everyday names that the list of countries lacks. */
const EVERYDAY: Record<string, readonly string[]> = {
  US: ['America', 'USA', 'US', 'United States'],
  GB: ['Britain', 'UK', 'Great Britain'],
  KP: ['DPRK', 'Democratic Peoples Republic of Korea'],
  KR: ['ROK', 'Republic of Korea'],
  CN: ['PRC', 'Peoples Republic of China'],
  AE: ['UAE', 'Emirates'],
  NL: ['Holland'],
  MM: ['Burma'],
  CZ: ['Czech Republic'],
  CI: ['Ivory Coast'],
  TR: ['Turkey', 'Turkiye'],
  SZ: ['Swaziland'],
  SR: ['Surinam'],
  RU: ['Russian Federation'],
  CD: ['DRC', 'Democratic Republic of Congo', 'Democratic Republic of the Congo'],
};

const DEMONYMS: Record<string, readonly string[]> = {
  US: ['American', 'Americans', 'US'],
  GB: ['British', 'Briton', 'Britons', 'UK'],
  NL: ['Dutch'],
  FR: ['French', 'Frenchman'],
  IE: ['Irish'],
  ES: ['Spanish', 'Spaniard'],
  PL: ['Polish', 'Pole'],
  TR: ['Turkish', 'Turk'],
  SE: ['Swedish', 'Swede'],
  DK: ['Danish', 'Dane'],
  FI: ['Finnish', 'Finn'],
  PH: ['Filipino', 'Philippine'],
  TH: ['Thai'],
  IL: ['Israeli'],
  SA: ['Saudi'],
  CZ: ['Czech'],
  CH: ['Swiss'],
  AE: ['Emirati'],
};

const key = (text: string) =>
  text
    .replace(/^the\s/i, '')
    .split(/[\s-]+/)
    .map(plain)
    .filter(Boolean)
    .join(' ');

function index(entries: Iterable<readonly [string, string]>): Map<string, string | undefined> {
  const codes = new Map<string, string | undefined>();
  for (const [name, code] of entries) {
    const known = codes.get(key(name));
    codes.set(key(name), codes.has(key(name)) && known !== code ? undefined : code);
  }
  return codes;
}

const byCode = new Map<string, Country>(
  countries.map((country) => [
    country.cca2,
    {
      code: country.cca2,
      name: country.name.common,
      capitals: country.capital,
      latitude: country.latlng[0],
      longitude: country.latlng[1],
    },
  ]),
);
/** Names that win over the same name of another country. */
const common = index(
  countries.flatMap((country) => [
    [country.name.common, country.cca2] as const,
    ...(EVERYDAY[country.cca2] ?? []).map((name) => [name, country.cca2] as const),
  ]),
);
const other = index(
  countries.flatMap((country) =>
    [country.name.official, ...country.altSpellings]
      .filter((name) => name.length > 3)
      .map((name) => [name, country.cca2] as const),
  ),
);
const demonyms = index(
  countries
    .filter((country) => country.independent)
    .flatMap(({ cca2, demonyms: { eng } }) =>
      [eng?.m, eng?.f, ...(DEMONYMS[cca2] ?? [])].flatMap((name) =>
        name ? [[name, cca2] as const, [`${name}s`, cca2] as const] : [],
      ),
    ),
);

/** The country that a name means (`U.S.`, `the United States`, `DPRK`), if it means exactly one. */
export function countryNamed(name: string): Country | undefined {
  const text = key(name);
  const code = common.has(text) ? common.get(text) : other.get(text);
  return code === undefined ? undefined : byCode.get(code);
}

/** The country whose people or things an adjective means (`North Korean`, `Dutch`), if it means exactly one. */
export function countryOfDemonym(word: string): Country | undefined {
  const code = demonyms.get(key(word));
  return code === undefined ? undefined : byCode.get(code);
}
