import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { citiesNamed, cityKey } from '../../../src/resolve/places/cities.ts';
import { OTHER_NAMES } from '../../../src/resolve/places/other-names.ts';
import { markedArticle } from '../marked-article.ts';

const places = (text: string) =>
  resolveEntities([markedArticle('a', text)], {}).entities.filter(({ kind }) => kind === 'place');

describe('links and coordinates', () => {
  test('a country gets its ISO code', () => {
    expect(places('[l:Turkey] waited.')[0]).toMatchObject({
      sameAs: ['https://www.iso.org/obp/ui/#iso:code:3166:TR'],
      location: { source: 'ISO 3166-1 TR' },
    });
  });

  test('a capital gets its GeoNames id', () => {
    const [oslo] = places('[l:Oslo] waited.');
    expect(oslo).toMatchObject({
      sameAs: ['https://www.geonames.org/3143244/'],
      location: { source: 'GeoNames 3143244', country: 'NO' },
    });
    expect(oslo?.location?.latitude).toBeCloseTo(59.9, 0);
  });

  test('a city that dwarfs all others of its name is meant', () => {
    expect(places('[l:Vladivostok] waited.')[0]?.sameAs).toEqual(['https://www.geonames.org/2013348/']);
  });

  test('the country that the text names decides', () => {
    const named = places('[l:Ulan-Ude] in [l:Russia].').find(({ name }) => name === 'Ulan-Ude');
    expect(named?.location?.source).toBe('GeoNames 2014407');
  });
});

describe('names that the gazetteer does not use', () => {
  test('Geneva is the one in Switzerland, not a town in America', () => {
    const found = places('[l:Geneva], [l:US] and [l:Cologne].').map(({ name, location }) => [name, location?.country]);
    expect(Object.fromEntries(found)).toMatchObject({ Geneva: 'CH', Cologne: 'DE' });
  });

  test.each(OTHER_NAMES)('%s is listed as %s', (_, listed) => {
    expect(citiesNamed([listed]).get(cityKey(listed))?.[0]?.population ?? 0).toBeGreaterThan(30_000);
  });
});

describe('what is not guessed', () => {
  test.each([
    ['a name that several cities of some size have', 'Springfield', 'several'],
    ['a region that cities are named after', 'Ontario', 'region'],
    ['a country that is also a region', 'Georgia', 'region'],
    ['what no gazetteer has', 'Red Square', 'unlisted'],
    ['the one small town of its name, in a country that the text does not name', 'Oberammergau', 'small'],
  ] as const)('%s', (_, name, reason) => {
    const [place] = places(`[l:${name}] waited.`);
    expect(place?.name).toBe(name);
    expect(place?.sameAs).toEqual([]);
    expect(place).not.toHaveProperty('location');
    expect(place?.unlocated).toBe(reason);
  });

  test('persons and organisations named like cities', () => {
    const { entities } = resolveEntities([markedArticle('a', '[o:Paris] won against [p:Paris Oslo].')], {});
    expect(entities.every(({ sameAs }) => sameAs.length === 0)).toBe(true);
  });
});
