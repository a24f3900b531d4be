import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Dossier } from '../schemas/dossier.ts';
import type { ArticleHtml } from './html/render-article.ts';

const workDir = () => process.env.DOSSIER_WORK ?? path.resolve('.dossier');
let cached: { stamp: string; dossier: Dossier } | undefined;

/** The dossier that the pages show, as `emit` wrote it. Read again only when the file has changed. */
export function readDossier(): Dossier {
  const file = path.join(workDir(), 'dossier.json');
  const { mtimeMs, size } = statSync(file);
  const stamp = `${file} ${mtimeMs} ${size}`;
  if (cached?.stamp !== stamp) cached = { stamp, dossier: JSON.parse(readFileSync(file, 'utf8')) as Dossier };
  return cached.dossier;
}

/** The rendered MDX of one article. */
export function readArticleHtml(id: string): ArticleHtml {
  return JSON.parse(readFileSync(path.join(workDir(), 'html', `${id}.json`), 'utf8')) as ArticleHtml;
}

/** The decoded text of a capture: what the offsets of its ledger point into. */
export function readCaptureText(id: string): string {
  return readFileSync(path.join(workDir(), 'captures', `${id}.txt`), 'utf8');
}

/** Bytes of a published data file, `dossier.json` or `dossier.schema.json`. */
export function readDataFile(name: 'dossier.json' | 'dossier.schema.json'): Uint8Array {
  return readFileSync(path.join(workDir(), 'data', name));
}
