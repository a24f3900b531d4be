import path from 'node:path';
import { DossierError } from '../errors.ts';
import type { Capture } from '../schemas/capture.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { articleContexts } from './mdx/article-context.ts';
import { publicData } from './public-data.ts';
import { publicSchema } from './public-schema.ts';
import { writeArticle } from './write-article.ts';
import { writeFolder, writeWhole } from './write-files.ts';

/**
 * Writes the generated files: `articles/<id>.mdx` and their HTML, the decoded captures, `dossier.json` for the pages, and
 * the published data. An article that cannot be written safely becomes an error; the others are written.
 */
export async function emit(dossier: Dossier, captures: Capture[], workDir: string): Promise<DossierError[]> {
  const errors: DossierError[] = [];
  const mdx = new Map<string, string>();
  const html = new Map<string, string>();
  for (const context of articleContexts(dossier)) {
    try {
      const written = writeArticle(context);
      mdx.set(`${written.id}.mdx`, written.mdx);
      html.set(`${written.id}.json`, JSON.stringify(written.html));
    } catch (error) {
      const what = `the page could not be written safely: ${(error as Error).message}`;
      errors.push(
        new DossierError(
          { file: context.article.capture.file },
          what,
          'Take the passage out with `cut:` in the sidecar, and tell us.',
        ),
      );
    }
  }
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
  return errors;
}

/** The reproducible-builds convention: the only time that a build may print is the one it is given. */
function generatedAt(): string | undefined {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : undefined;
}
