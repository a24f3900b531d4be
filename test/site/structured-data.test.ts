import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readData } from './read-site.ts';

type Thing = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isDate: Check = (value) => typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
const isUrl: Check = (value) => typeof value === 'string' && URL.canParse(value);
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const each =
  (check: Check): Check =>
  (value) =>
    (Array.isArray(value) ? value : [value]).every((one) => check(one));
const a =
  (...names: string[]): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    names.includes(String((value as Thing)['@type'])) &&
    faults(value as Thing).length === 0;

/** Properties that schema.org gives each type we use, with what they may hold. */
const named = {
  name: isText,
  url: isUrl,
  image: isUrl,
  description: isText,
  alternateName: each(isText),
  sameAs: each(isUrl),
};
const TYPES: Record<string, { properties: Record<string, Check>; required: string[] }> = {
  NewsArticle: {
    properties: {
      headline: isText,
      description: isText,
      url: isUrl,
      image: isUrl,
      datePublished: isDate,
      inLanguage: (value) => typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1,
      publisher: a('Organization'),
      author: each(a('Person', 'Organization')),
      isBasedOn: isUrl,
      mentions: each(a('Person', 'Organization', 'Place', 'Event')),
    },
    required: ['headline'],
  },
  Person: { properties: named, required: ['name'] },
  Organization: { properties: named, required: ['name'] },
  Place: { properties: { ...named, geo: a('GeoCoordinates') }, required: ['name'] },
  Event: { properties: named, required: ['name'] },
  GeoCoordinates: { properties: { latitude: isNumber, longitude: isNumber }, required: ['latitude', 'longitude'] },
};

function faults(thing: Thing): string[] {
  const type = TYPES[String(thing['@type'])];
  if (!type) return [`unknown type ${String(thing['@type'])}`];
  return [
    ...type.required.filter((property) => !(property in thing)).map((property) => `${property} is missing`),
    ...Object.entries(thing)
      .filter(([property]) => !property.startsWith('@'))
      .filter(([property, value]) => !type.properties[property]?.(value))
      .map(([property, value]) => `${property}: ${JSON.stringify(value)}`),
  ];
}

async function dataOf(dist: string, page: string): Promise<Thing[]> {
  const html = await readFile(path.join(dist, page, 'index.html'), 'utf8');
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Thing,
  );
}

describe.each([
  ['the demonstration', inject('demo').dist],
  ['a dossier with an address', inject('withUrl').dist],
])('structured data of %s', (_, dist) => {
  it('are of schema.org’s types and properties on every article and name', async () => {
    const { articles, entities } = await readData(dist);
    const wrong: string[] = [];
    for (const { path: page } of [...articles, ...entities]) {
      const things = await dataOf(dist, page);
      expect(things, page).toHaveLength(1);
      for (const thing of things) {
        if (thing['@context'] !== 'https://schema.org') wrong.push(`${page}: context`);
        wrong.push(...faults(thing).map((fault) => `${page}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('say of an article what Google asks for: headline, day, author and publisher', async () => {
    const { articles } = await readData(dist);
    for (const article of articles) {
      const [thing] = await dataOf(dist, article.path);
      expect(thing, article.id).toMatchObject({ '@type': 'NewsArticle', headline: article.title });
      if (article.published !== undefined) expect(thing, article.id).toHaveProperty('datePublished');
      if (article.publisher !== undefined) {
        expect(thing, article.id).toHaveProperty('publisher.name');
        expect(thing, article.id).toHaveProperty('author');
      }
    }
  });
});

it('a shared link finds its picture: every address of one leads to a PNG of the stated size', async () => {
  const { dist } = inject('withUrl');
  const { articles, entities } = await readData(dist);
  const pages = [
    '',
    'chronology/',
    ...articles.map(({ path: page }) => page),
    ...entities.map(({ path: page }) => page),
  ];
  const files = new Set<string>();
  for (const page of pages) {
    const html = await readFile(path.join(dist, page, 'index.html'), 'utf8');
    const tell = (property: string) => new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
    const address = tell('og:image') ?? '';
    expect(address, page).toMatch(/^https:\/\/archive\.example\.org\/harbour\//);
    const png = await readFile(path.join(dist, address.slice('https://archive.example.org/harbour/'.length)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      tell('og:image:width'),
      tell('og:image:height'),
    ]);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
    files.add(address);
  }
  // One of each article, that of the dossier for all others.
  expect(files.size).toBe(articles.length + 1);
});
