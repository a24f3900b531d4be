import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readDossier } from '../emit/read-dossier.ts';
import { count } from '../stage-report.ts';
import { checkSite } from './check-site.ts';
import { chronologyRecords } from './chronology-records.ts';
import { terminalReport } from './terminal-report.ts';

/** Pages that Pagefind reads: those of which a part is marked `data-pagefind-body`. */
const PAGES = '{articles,people,organisations,places,events}/*/index.html';
/** Above so many pages and records, Pagefind packs several into one file of its index. */
const MOST_FRAGMENTS = 1000;

/**
 * Indexes the site with Pagefind (one record for each chronology entry while Astro renders, then what the finished pages mark as
 * text), and checks every link of it at the same time: Pagefind is a process of its own.
 */
export function finishSite(): AstroIntegration {
  let started: Promise<PagefindIndex> | undefined;
  return {
    name: 'story-dossier-finish',
    hooks: {
      'astro:build:start': () => {
        started = startIndex();
        // Awaited when the pages are there; until then a failure must not count as unhandled.
        started.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const report = terminalReport();
        report.begin('index', 0);
        const [pages, problems] = await Promise.all([writeIndex(out, started ?? startIndex()), checkSite(out)]);
        const entries = count(readDossier().events.length, 'chronology entry', 'chronology entries');
        report.end(`${count(pages, 'page')}, ${entries}; ${count(problems.length, 'broken link')}`);
        for (const problem of problems.slice(0, 50)) process.stderr.write(`error: ${problem}\n`);
        if (problems.length > 50) process.stderr.write(`error: and ${problems.length - 50} more\n`);
        if (problems.length > 0) process.exitCode = 1;
      },
    },
  };
}

/** The same order each time, so that the index is the same each time. */
async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, maxFragments: MOST_FRAGMENTS });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = chronologyRecords(readDossier()).map((record) => index.addCustomRecord(record));
  for (const response of await Promise.all(added)) ok(response);
  return index;
}

/** @returns how many pages were indexed */
async function writeIndex(out: string, started: Promise<PagefindIndex>): Promise<number> {
  const index = await started;
  const { page_count: pages } = ok(await index.addDirectory({ path: out, glob: PAGES }));
  ok(await index.writeFiles({ outputPath: path.join(out, 'pagefind') }));
  await close();
  return pages;
}

function ok<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
