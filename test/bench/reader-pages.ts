import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PublicDossier } from '../../src/schemas/public-dossier.ts';

/** A page to be measured, as an example of its kind. */
export interface ReaderPage {
  kind: string;
  /** Path from the site's root: `people/x/`. */
  path: string;
}

/** Each kind of page, by the folder it lies in; a name of `*` stands for the largest of its kind. */
const KINDS: [kind: string, folder: string][] = [
  ['overview', ''],
  ['list of articles', 'articles'],
  ['article', 'articles/*'],
  ['register of people', 'people'],
  ['person', 'people/*'],
  ['organisation', 'organisations/*'],
  ['place', 'places/*'],
  ['chronology', 'chronology'],
  ['year of the chronology', 'chronology/*'],
  ['as reported', 'chronology/as-reported'],
  ['year, as reported', 'chronology/as-reported/*'],
  ['statements', 'statements'],
  ['sources', 'sources'],
  ['capture and ledger', 'sources/*'],
  ['search', 'search'],
  ['map', 'map'],
  ['who with whom', 'together'],
  ['whole dossier, for paper', 'print'],
  ['about', 'about'],
  ['data', 'data'],
];

/** One page of each kind that a built site has: of several, the largest file. */
export async function readerPages(dist: string): Promise<ReaderPage[]> {
  const found = await Promise.all(
    KINDS.map(async ([kind, folder]) => {
      const sizes = await Promise.all(
        (await foldersOf(dist, folder)).map(async (name) => ({ name, size: await sizeOf(dist, name) })),
      );
      const largest = sizes.reduce((best, page) => (page.size > best.size ? page : best), { name: '', size: 0 });
      return largest.size > 0 ? [{ kind, path: largest.name === '' ? '' : `${largest.name}/` }] : [];
    }),
  );
  return found.flat();
}

/** A word that a reader of this dossier would search for: the last name of the most named person, or else of any entity. */
export async function searchedWord(dist: string): Promise<string> {
  const { entities } = JSON.parse(await readFile(path.join(dist, 'data', 'dossier.json'), 'utf8')) as PublicDossier;
  const people = entities.filter(({ kind }) => kind === 'person');
  const most = (people.length > 0 ? people : entities).toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
  return most?.name.split(' ').at(-1) ?? 'the';
}

async function foldersOf(dist: string, pattern: string): Promise<string[]> {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -2);
  const entries = await readdir(path.join(dist, parent), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'as-reported')
    .map(({ name }) => `${parent}/${name}`);
}

async function sizeOf(dist: string, folder: string): Promise<number> {
  return stat(path.join(dist, folder, 'index.html')).then(
    ({ size }) => size,
    () => 0,
  );
}
