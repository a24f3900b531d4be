import path from 'node:path';
import type { Capture } from '../schemas/capture.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { publicData } from './public-data.ts';
import { publicSchema } from './public-schema.ts';
import type { WrittenArticle } from './write-article.ts';
import { writeFolder, writeWhole } from './write-files.ts';

/** Writes the generated files: `articles/<id>.mdx` and their HTML, the decoded captures, `dossier.json` for the pages, and the published data. */
export async function emit(
  dossier: Dossier,
  pages: WrittenArticle[],
  captures: Capture[],
  workDir: string,
): Promise<void> {
  const mdx = new Map(pages.map((page) => [`${page.id}.mdx`, page.mdx]));
  const html = new Map(pages.map((page) => [`${page.id}.json`, JSON.stringify(page.html)]));
  const texts = new Map(captures.map((capture) => [`${capture.id}.txt`, capture.text]));
  await writeFolder(path.join(workDir, 'articles'), mdx);
  await writeFolder(path.join(workDir, 'html'), html);
  await writeFolder(path.join(workDir, 'captures'), texts);
  await writeFolder(
    path.join(workDir, 'data'),
    new Map([
      ['dossier.json', `${JSON.stringify(publicData(dossier, generatedAt()), null, 1)}\n`],
      ['dossier.schema.json', `${JSON.stringify(publicSchema(), null, 2)}\n`],
    ]),
  );
  await writeWhole(path.join(workDir, 'dossier.json'), JSON.stringify(dossier));
}

/** The reproducible-builds convention: the only time that a build may print is the one it is given. */
function generatedAt(): string | undefined {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : undefined;
}
