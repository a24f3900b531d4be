import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dossier } from '../schemas/dossier.ts';
import type { ArticleHtml } from './html/render-article.ts';

const workDir = () => process.env.DOSSIER_WORK ?? path.resolve('.dossier');

/** What was read, by the file's name. The pages are bundled with a copy of this module, so it is kept where all copies find it. */
const KEY = Symbol.for('story-dossier');
const shared = globalThis as { [KEY]?: Map<string, unknown> };
const known = shared[KEY] ?? new Map<string, unknown>();
shared[KEY] = known;

/** Says that the pipeline has written anew: what is asked for next is read again. */
export function forgetDossier(): void {
  known.clear();
}

/** The dossier that the pages show, as `emit` wrote it. */
export function readDossier(): Dossier {
  return readJson('dossier.json') as Dossier;
}

/** The rendered MDX of one article. @throws Error if there is none */
export function readArticleHtml(id: string): ArticleHtml {
  return entry(readJson('html.json') as Record<string, ArticleHtml>, id);
}

/** The decoded text of a capture: what the offsets of its ledger point into. @throws Error if there is none */
export function readCaptureText(id: string): string {
  return entry(readJson('captures.json') as Record<string, string>, id);
}

/** Bytes of a published data file, `dossier.json` or `dossier.schema.json`. */
export function readDataFile(name: 'dossier.json' | 'dossier.schema.json'): Uint8Array {
  return readFileSync(path.join(workDir(), 'data', name));
}

function readJson(name: string): unknown {
  if (!known.has(name)) known.set(name, JSON.parse(readFileSync(path.join(workDir(), name), 'utf8')));
  return known.get(name);
}

function entry<T>(table: Record<string, T>, id: string): T {
  const found = table[id];
  if (found === undefined) throw new Error(`the pipeline wrote nothing for the article ${id}`);
  return found;
}
