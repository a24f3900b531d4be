import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBrokenLinks, scanPage } from './broken-links.ts';
import { htmlFiles } from './html-files.ts';

/** Reads the built site and stops if a link leads nowhere, an anchor is missing, or a page would ask another host for something. */
export function checkSite(): AstroIntegration {
  return {
    name: 'story-dossier-check',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const pages = new Map();
        for (const file of await htmlFiles(out))
          pages.set(file, scanPage(await readFile(path.join(out, file), 'utf8')));
        const problems = findBrokenLinks(pages);
        if (problems.length === 0) return;
        for (const problem of problems.slice(0, 50)) process.stderr.write(`error: ${problem}\n`);
        if (problems.length > 50) process.stderr.write(`error: and ${problems.length - 50} more\n`);
        logger.error(
          `${problems.length} broken links: this is a defect of the generator or of a page in content/pages.`,
        );
        process.exitCode = 1;
      },
    },
  };
}
