import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { forgetDossier, readDossier } from '../emit/read-dossier.ts';
import { DossierError } from '../errors.ts';
import { readDossierConfig } from '../ingest/read-dossier-config.ts';
import { type PipelineOutcome, runPipeline } from '../pipeline.ts';
import { count } from '../stage-report.ts';
import { FONTS } from '../styles/fonts.ts';
import { serveAsBuilt } from './dev-server.ts';
import { contentFolder, workFolder } from './folders.ts';
import { RenderedPages } from './rendered-pages.ts';
import { terminalReport } from './terminal-report.ts';

/**
 * Makes the dossier while Astro starts and bundles, lets it render when the dossier is there, hands each page to the search index
 * as it is rendered, and checks every link of the finished site. In dev, makes the dossier again on each change.
 */
export function publishDossier(): AstroIntegration {
  const keepGoing = process.argv.includes('--keep-going') || process.env.DOSSIER_KEEP_GOING === '1';
  const report = terminalReport();
  let running: Promise<PipelineOutcome> | undefined;
  let rendered: RenderedPages | undefined;
  let out = '';
  let developing = false;
  let failed = false;

  /** The pages show what the pipeline wrote, so none is rendered before. */
  async function whenMade(): Promise<void> {
    const made = await (running ?? run());
    failed = made.errors.length > 0;
    printProblems(made);
    if (!made.usable) process.exit(1);
    if (failed && !keepGoing) {
      process.stderr.write(
        'Nothing was published. Mend these, or publish the rest with: npm run build -- --keep-going\n',
      );
      process.exit(1);
    }
    report.begin('render', 0);
  }

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
          running = run();
          // Awaited before the first page is rendered; until then a failure must not count as unhandled.
          running.catch(() => {});
        }
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const pages = new RenderedPages(out);
        rendered = pages;
        setPrerenderer((prerenderer) => pages.reading(prerenderer, whenMade));
      },
      'astro:server:setup': async ({ server }) => {
        // A build may start a server of its own to read content collections.
        if (!developing) return;
        serveAsBuilt(server, path.resolve(process.env.DOSSIER_OUT ?? 'dist'));
        printProblems(await run());
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
      'astro:build:done': async ({ logger, pages }) => {
        report.end(count(pages.length, 'page'));
        await mkdir(path.join(out, 'fonts'), { recursive: true });
        for (const font of FONTS)
          await cp(fileURLToPath(import.meta.resolve(font.package)), path.join(out, 'fonts', font.file));
        const { url } = await readDossierConfig(contentFolder());
        if (url !== undefined) {
          const address = new URL('sitemap-index.xml', withSlash(url));
          await writeFile(path.join(out, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${address}\n`);
        }
        if (!(await finished()) || failed) process.exitCode = 1;
        if (failed) logger.error('Published without the files named above.');
      },
    },
  };

  /** Waits for what is done with the pages, and says what came of it. */
  async function finished(): Promise<boolean> {
    report.begin('index', 0);
    const { problems, searched, pictures } = (await rendered?.finish()) ?? { problems: [], searched: 0, pictures: 0 };
    const entries = count(readDossier().events.length, 'chronology entry', 'chronology entries');
    const drawn = pictures > 0 ? `, ${count(pictures, 'picture')}` : '';
    report.end(`${count(searched, 'page')}, ${entries}${drawn}; ${count(problems.length, 'broken link')}`);
    for (const problem of problems.slice(0, 50)) process.stderr.write(`error: ${problem}\n`);
    if (problems.length > 50) process.stderr.write(`error: and ${problems.length - 50} more\n`);
    return problems.length === 0;
  }
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

async function run(): Promise<PipelineOutcome> {
  const outcome = await runPipeline({ content: contentFolder(), work: workFolder() }, terminalReport());
  forgetDossier();
  return outcome;
}

function printProblems({ errors, warnings }: PipelineOutcome): void {
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  for (const error of errors) process.stderr.write(`error: ${error}\n`);
}

/** An error of the editor's files needs no stack; anything else does. */
function endWith(error: unknown): never {
  if (!(error instanceof DossierError)) throw error;
  process.stderr.write(`error: ${error.message}\n`);
  process.exit(1);
}
