import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Capture } from '../schemas/capture.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { publicData } from './public-data.ts';
import { publicSchema } from './public-schema.ts';
import type { WrittenArticle } from './write-article.ts';
import { writeFolder, writeWhole } from './write-files.ts';

/** Writes the articles: `articles/<id>.mdx`, for people, and `html.json` by id, for the pages. */
export function emitArticles(pages: WrittenArticle[], workDir: string): void {
  const mdx = new Map(pages.map((page) => [`${page.id}.mdx`, page.mdx]));
  writeFolder(path.join(workDir, 'articles'), mdx);
  writeWhole(
    path.join(workDir, 'html.json'),
    JSON.stringify(Object.fromEntries(pages.map(({ id, html }) => [id, html]))),
  );
}

/**
 * Writes the decoded captures by id (`captures.json`) and `dossier.json` for the pages, and the published data with their schema.
 * Pauses between files: other work on this thread need not wait for all of them.
 */
export async function emitData(dossier: Dossier, captures: Capture[], workDir: string): Promise<void> {
  const texts = Object.fromEntries(captures.map(({ id, text }) => [id, text]));
  writeWhole(path.join(workDir, 'captures.json'), JSON.stringify(texts));
  await setImmediate();
  writeWhole(path.join(workDir, 'dossier.json'), JSON.stringify(dossier));
  await setImmediate();
  const data = new Map([
    ['dossier.json', `${JSON.stringify(publicData(dossier, generatedAt()), null, 1)}\n`],
    ['dossier.schema.json', `${JSON.stringify(publicSchema(), null, 2)}\n`],
  ]);
  writeFolder(path.join(workDir, 'data'), data);
}

/** The reproducible-builds convention: the only time that a build may print is the one it is given. */
function generatedAt(): string | undefined {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : undefined;
}
