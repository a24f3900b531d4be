import path from 'node:path';
import type { Capture } from '../schemas/capture.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { publicData } from './public-data.ts';
import { publicSchema } from './public-schema.ts';
import type { WrittenArticle } from './write-article.ts';
import { writeFolder, writeWhole } from './write-files.ts';

/** Writes the articles: `articles/<id>.mdx`, for people, and their HTML, for the pages. */
export async function emitArticles(pages: WrittenArticle[], workDir: string): Promise<void> {
  const mdx = new Map(pages.map((page) => [`${page.id}.mdx`, page.mdx]));
  const html = new Map(pages.map((page) => [`${page.id}.json`, JSON.stringify(page.html)]));
  await writeFolder(path.join(workDir, 'articles'), mdx);
  await writeFolder(path.join(workDir, 'html'), html);
}

/** Writes the decoded captures, `dossier.json` for the pages, and the published data with their schema. */
export async function emitData(dossier: Dossier, captures: Capture[], workDir: string): Promise<void> {
  const texts = new Map(captures.map((capture) => [`${capture.id}.txt`, capture.text]));
  const data = new Map([
    ['dossier.json', `${JSON.stringify(publicData(dossier, generatedAt()), null, 1)}\n`],
    ['dossier.schema.json', `${JSON.stringify(publicSchema(), null, 2)}\n`],
  ]);
  await writeFolder(path.join(workDir, 'captures'), texts);
  await writeFolder(path.join(workDir, 'data'), data);
  await writeWhole(path.join(workDir, 'dossier.json'), JSON.stringify(dossier));
}

/** The reproducible-builds convention: the only time that a build may print is the one it is given. */
function generatedAt(): string | undefined {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : undefined;
}
