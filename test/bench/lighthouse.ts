import { access, mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../site/browser.ts';
import { measure } from './measure.ts';

/**
 * The version that is run. It is no dependency: 85 packages and 176 MB, a client of an error-reporting service among them, for a
 * figure that is wanted now and then. It is installed on the first run, into a folder of generated files.
 */
const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** Lighthouse's scores for one page on its emulated telephone, 0 to 100, and what cost the page points. */
export interface Scores extends Record<Category, number> {
  /** Audits that were not passed, performance left out: `seo: is-crawlable`. */
  failed: string[];
}

interface Result {
  lhr: {
    categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null }>;
  };
}
type Lighthouse = (url: string, flags: Record<string, unknown>) => Promise<Result | undefined>;

export interface OpenedLighthouse {
  /** @param runs how often the page is loaded; performance is the median, the rest does not change */
  score(url: string, runs: number): Promise<Scores>;
  close(): Promise<void>;
}

/** Opens Lighthouse with a Chromium of its own. @param folder where it is installed if it is not there yet; needs a package registry then */
export async function openLighthouse(folder: string): Promise<OpenedLighthouse> {
  const entry = path.join(folder, VERSION, 'node_modules', 'lighthouse', 'core', 'index.js');
  if (!(await there(entry))) {
    const prefix = path.join(folder, VERSION);
    await mkdir(prefix, { recursive: true });
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
    await measure('npm', ['install', '--prefix', prefix, ...flags, `lighthouse@${VERSION}`], { cwd: prefix });
  }
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const load = async (url: string): Promise<Result['lhr']> => {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`);
    return result.lhr;
  };
  return {
    async score(url, runs) {
      const reports: Result['lhr'][] = [];
      for (let run = 0; run < runs; run++) reports.push(await load(url));
      const [first] = reports;
      if (first === undefined) throw new Error('Lighthouse has to load a page once at least.');
      const of = (category: Category) =>
        reports.map((report) => Math.round(100 * (report.categories[category].score ?? 0))).toSorted((a, b) => a - b)[
          Math.floor(runs / 2)
        ] ?? 0;
      const scores = Object.fromEntries(CATEGORIES.map((category) => [category, of(category)])) as Record<
        Category,
        number
      >;
      return { ...scores, failed: failedAudits(first) };
    },
    close: () => browser.close(),
  };
}

function failedAudits({ categories, audits }: Result['lhr']): string[] {
  return CATEGORIES.slice(1).flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id}`),
  );
}

function there(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
