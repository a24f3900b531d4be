import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coordinates, hasMap, locatedPlaces, unlocatedPlaces } from '../../../src/components/view/located-places.ts';
import { type MapMark, placeMap, type WorldAtlas } from '../../../src/components/view/place-map.ts';
import type { Entity } from '../../../src/schemas/entity.ts';
import { article, person } from './sample-dossier.ts';

const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
const atlas = JSON.parse(readFileSync(file, 'utf8')) as WorldAtlas;
const report = article('a', '2015-01-12', ['Here it was.']);

function place(name: string, mentions: number, more: Partial<Entity> = {}): Entity {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const named = Array.from({ length: mentions }, () => [report, 0, 'Here'] as [typeof report, number, string]);
  return { ...person(id, name, named), kind: 'place', path: `places/${id}/`, ...more };
}

const city = (name: string, latitude: number, longitude: number, mentions: number, country?: string) =>
  place(name, mentions, { location: { latitude, longitude, source: 'GeoNames 1', ...(country && { country }) } });

const country = (name: string, code: string, latitude: number, longitude: number, mentions: number) =>
  place(name, mentions, {
    location: { latitude, longitude, source: `ISO 3166-1 ${code}`, country: code },
    sameAs: [`https://www.iso.org/obp/ui/#iso:code:3166:${code}`],
  });

const draw = (entities: Entity[]) => placeMap(locatedPlaces({ entities }), atlas);

const nordic = [
  city('Oslo', 59.91, 10.75, 30, 'NO'),
  city('Bergen', 60.39, 5.32, 4, 'NO'),
  city('Helsinki', 60.17, 24.94, 12, 'FI'),
  country('Norway', 'NO', 62, 10, 20),
];

const mark = (marks: readonly MapMark[], name: string): MapMark => {
  const found = marks.find((candidate) => candidate.place.name === name);
  if (!found) throw new Error(`no mark of ${name}`);
  return found;
};

describe('map of places', () => {
  const map = draw(nordic);

  it('puts west left of east and north above south, all within the sheet', () => {
    const [bergen, oslo, helsinki] = ['Bergen', 'Oslo', 'Helsinki'].map((name) => mark(map.marks, name));
    expect(bergen?.x).toBeLessThan(oslo?.x ?? 0);
    expect(oslo?.x).toBeLessThan(helsinki?.x ?? 0);
    for (const { x, y } of map.marks) {
      expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
    }
  });

  it('draws a city as a circle, larger the more it is named, and a country as an area without a point', () => {
    expect(mark(map.marks, 'Oslo').radius).toBeGreaterThan(mark(map.marks, 'Helsinki').radius ?? 99);
    expect(mark(map.marks, 'Oslo').area).toBeUndefined();
    expect(mark(map.marks, 'Norway').radius).toBeUndefined();
    expect(mark(map.marks, 'Norway').area).toMatch(/^M-?\d/);
  });

  it('gives a ring to a country too small to be seen as an area', () => {
    const { marks } = draw([
      country('Singapore', 'SG', 1.37, 103.8, 3),
      country('China', 'CN', 35, 105, 9),
      city('Tokyo', 35.69, 139.69, 3),
    ]);
    expect(mark(marks, 'Singapore').radius).toBeDefined();
    expect(mark(marks, 'China').radius).toBeUndefined();
  });

  it('keeps its path data small, for a region and for the world', () => {
    const world = [city('Lima', -12, -77, 9), city('Tokyo', 35.7, 139.7, 9), city('Cairo', 30, 31, 9), ...nordic];
    for (const { land, borders, marks } of [map, draw(world)]) {
      expect(land.length).toBeGreaterThan(1000);
      const areas = marks.reduce((sum, { area = '' }) => sum + area.length, 0);
      expect(land.length + borders.length + areas).toBeLessThan(25_000);
    }
  });

  it('writes path data that a browser reads to the end: no subpath without a step', () => {
    for (const data of [map.land, map.borders]) expect(data).not.toMatch(/l(M|z|$)|NaN|Infinity/);
  });

  it('does not tear places apart that face each other over the date line', () => {
    const { marks, width } = draw([city('Suva', -18.14, 178.44, 3), city('Apia', -13.83, -171.77, 3)]);
    const [suva, apia] = [mark(marks, 'Suva'), mark(marks, 'Apia')];
    expect(suva.x).toBeLessThan(apia.x);
    expect(apia.x - suva.x).toBeLessThan(width);
  });

  it('lets a few that are seldom named and far away lie beyond the edge, and says which', () => {
    const { beyond, marks } = draw([...nordic, city('Lima', -12, -77, 1)]);
    expect(beyond.map(({ name }) => name)).toEqual(['Lima']);
    expect(marks.map(({ place: { name } }) => name)).not.toContain('Lima');
    expect(draw([...nordic, city('Lima', -12, -77, 30)]).beyond).toEqual([]);
  });

  it('leaves a name out rather than set it over another, the less important one', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => city(`Village number ${at}`, 59.9 + at / 2000, 10.7, 30 - at));
    const { marks } = draw([...crowd, city('Bergen', 60.39, 5.32, 1)]);
    expect(mark(marks, 'Village number 0').labels).not.toEqual([]);
    expect(marks.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(10);
  });

  it('names fewer places where there is less room', () => {
    const named = (size: number) => map.marks.filter(({ labels }) => labels.some(({ sizes }) => sizes.includes(size)));
    expect(named(0)).toHaveLength(4);
    expect(named(3).length).toBeLessThanOrEqual(named(0).length);
  });
});

describe('places and their coordinates', () => {
  it('knows the country of a city, but gives a country none', () => {
    expect(locatedPlaces({ entities: nordic }).map(({ name, country: within }) => [name, within])).toEqual([
      ['Oslo', 'Norway'],
      ['Norway', ''],
      ['Helsinki', 'Finland'],
      ['Bergen', 'Norway'],
    ]);
  });

  it('lists what is not located with the reason', () => {
    const entities = [...nordic, place('Springfield', 2, { unlocated: 'several' }), person('ann', 'Ann', [])];
    expect(unlocatedPlaces({ entities }).map(({ name, why }) => [name, why])).toEqual([
      ['Springfield', expect.stringContaining('several places')],
    ]);
  });

  it('makes no map of fewer than two', () => {
    expect(hasMap({ entities: nordic.slice(0, 2) })).toBe(true);
    expect(hasMap({ entities: [...nordic.slice(0, 1), place('Springfield', 2)] })).toBe(false);
  });

  it.each([
    [{ latitude: 55.7522, longitude: 37.6156 }, '55° 45′ N, 37° 37′ E'],
    [{ latitude: -0.9999, longitude: -77.0 }, '1° 00′ S, 77° 00′ W'],
  ])('writes %o in degrees and minutes', (position, words) => {
    expect(coordinates(position)).toBe(words);
  });
});
