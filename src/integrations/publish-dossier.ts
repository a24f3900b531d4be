import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { type BuiltDossier, buildDossier } from '../dossier.ts';
import { DossierError } from '../errors.ts';
import { readDossierConfig } from '../ingest/read-dossier-config.ts';
import { count } from '../stage-report.ts';
import { FONTS } from '../styles/fonts.ts';
import { serveAsBuilt } from './dev-server.ts';
import { contentFolder, workFolder } from './folders.ts';
import { terminalReport } from './terminal-report.ts';

/** Runs the pipeline before Astro renders, on build and on each change in dev, and puts its data files into the site. */
export function publishDossier(): AstroIntegration {
  const keepGoing = process.argv.includes('--keep-going') || process.env.DOSSIER_KEEP_GOING === '1';
  const rendering = terminalReport();
  let running: Promise<BuiltDossier> | undefined;
  let developing = false;
  let failed = false;
  return {
    name: 'story-dossier',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        process.env.DOSSIER_WORK = workFolder();
        developing = command === 'dev';
        if (command !== 'build' && command !== 'dev') return;
        const { url } = await readDossierConfig(contentFolder()).catch(endWith);
        if (url !== undefined) updateConfig({ site: url, integrations: [sitemapBelow(url)] });
        if (command === 'build') {
          // The workers clean and annotate while Astro starts up; `build:start` waits for them.
          running = run();
          running.catch(() => {});
        }
      },
      'astro:build:start': async () => {
        const built = await (running ?? run()).catch(endWith);
        failed = built.errors.length > 0;
        printProblems(built);
        if (failed && !keepGoing) {
          process.stderr.write(
            'Nothing was published. Mend these, or publish the rest with: npm run build -- --keep-going\n',
          );
          process.exit(1);
        }
        rendering.begin('render', 0);
      },
      'astro:server:setup': async ({ server }) => {
        // A build may start a server of its own to read content collections.
        if (!developing) return;
        serveAsBuilt(server, path.resolve(process.env.DOSSIER_OUT ?? 'dist'));
        printProblems(await run().catch(endWith));
        server.watcher.add(contentFolder());
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(contentFolder() + path.sep)) return;
          clearTimeout(timer);
          timer = setTimeout(async () => {
            try {
              printProblems(await run());
              server.ws.send({ type: 'full-reload' });
            } catch (error) {
              process.stderr.write(`${(error as Error).message}\n`);
            }
          }, 150);
        });
      },
      'astro:build:done': async ({ dir, logger, pages }) => {
        rendering.end(count(pages.length, 'page'));
        const out = fileURLToPath(dir);
        await mkdir(path.join(out, 'fonts'), { recursive: true });
        for (const font of FONTS)
          await cp(fileURLToPath(import.meta.resolve(font.package)), path.join(out, 'fonts', font.file));
        const { url } = await readDossierConfig(contentFolder());
        if (url !== undefined) {
          const address = new URL('sitemap-index.xml', withSlash(url));
          await writeFile(path.join(out, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${address}\n`);
        }
        if (failed) {
          logger.error('Published without the files named above.');
          process.exitCode = 1;
        }
      },
    },
  };
}

/** Astro counts addresses from the domain's root; the dossier may live below it. */
function sitemapBelow(url: string): AstroIntegration {
  const { origin } = new URL(url);
  const below = (address: string) => new URL(address.slice(origin.length + 1), withSlash(url)).href;
  return sitemap({ serialize: (item) => ({ ...item, url: below(item.url) }) });
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function run(): Promise<BuiltDossier> {
  return buildDossier({ content: contentFolder(), work: workFolder() }, terminalReport());
}

function printProblems({ errors, warnings }: BuiltDossier): void {
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  for (const error of errors) process.stderr.write(`error: ${error.message}\n`);
}

/** An error of the editor's files needs no stack; anything else does. */
function endWith(error: unknown): never {
  if (!(error instanceof DossierError)) throw error;
  process.stderr.write(`error: ${error.message}\n`);
  process.exit(1);
}
