import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readDossier } from '../emit/read-dossier.ts';
import { chronologyRecords } from './chronology-records.ts';
import { htmlFiles } from './html-files.ts';

/** Indexes the finished site with Pagefind: what `data-pagefind-body` marks, and one record for each chronology entry. */
export function indexSite(): AstroIntegration {
  return {
    name: 'story-dossier-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { index, errors } = await createIndex({ keepIndexUrl: true });
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const pages = await addPages(index, out);
        for (const record of chronologyRecords(readDossier())) ok(await index.addCustomRecord(record));
        ok(await index.writeFiles({ outputPath: path.join(out, 'pagefind') }));
        await close();
        logger.info(`indexed ${pages} pages`);
      },
    },
  };
}

/** Adds the pages one after the other in a fixed order, so that the index is the same each time. */
async function addPages(index: PagefindIndex, out: string): Promise<number> {
  let pages = 0;
  for (const file of await htmlFiles(out)) {
    const content = await readFile(path.join(out, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    ok(await index.addHTMLFile({ sourcePath: file, content }));
    pages++;
  }
  return pages;
}

function ok(response: { errors: string[] }): void {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
}
