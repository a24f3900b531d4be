import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../site/browser.ts';
import { generateCaptures, type MadeCapture } from './generate-captures.ts';
import { generateDenseCaptures } from './generate-dense-captures.ts';
import { openLighthouse, type Scores } from './lighthouse.ts';
import { measure } from './measure.ts';
import { measurePage, type PageMeasured } from './measure-page.ts';
import { readerPages, searchedWord } from './reader-pages.ts';
import { type ServedCompressed, serveCompressed } from './serve-compressed.ts';

/**
 * `npm run bench:reader`: what reading costs a reader. Builds the shipped dossier, one of 500 generated articles and one whose chronology
 * and chief person are very long, serves them compressed, and opens each kind of page in Chromium on the screen of a telephone and a CPU
 * four times slower. Prints a table with the aims beside it; `--json FILE` writes the same as data.
 * `--lighthouse` prints Lighthouse's scores of each page instead; it is fetched from the package registry on the first run.
 * `--shipped`, `--many` and `--dense FOLDER` measure sites that are built already.
 */
const { values } = parseArgs({
  options: {
    shipped: { type: 'string' },
    many: { type: 'string' },
    dense: { type: 'string' },
    only: { type: 'string' },
    lighthouse: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3', short: 'r' },
    json: { type: 'string' },
  },
});
const project = path.resolve(import.meta.dirname, '../..');
const made = path.join(project, '.dossier', 'bench-reader');

/** What must not be exceeded: bytes in KB, times in milliseconds. The aims for bytes are for articles and the search only. */
const AIMS = { article: 14, requests: 1, script: 5, search: 120, firstPaint: 1000, longestScript: 50, shift: 0.02 };

interface Row extends PageMeasured {
  site: string;
  kind: string;
  path: string;
  missed: string[];
}

const sites: [name: string, dist: () => Promise<string>][] = [
  ['shipped', async () => values.shipped ?? build('shipped', path.join(project, 'content'))],
  ['many', async () => values.many ?? build('many', await contentOf('many', generateCaptures(0, 500)))],
  ['dense', async () => values.dense ?? build('dense', await contentOf('dense', generateDenseCaptures(260)))],
];
if (values.lighthouse) {
  await scoreSites();
  process.exit();
}
const rows: Row[] = [];
console.log(
  'site     kind of page              KB    requests  script KB  first paint ms  longest script ms  longest task ms  shift',
);
const browser = await launchBrowser();
for (const [site, dist] of sites) {
  if (values.only !== undefined && values.only !== site) continue;
  await measureSite(browser, site, await dist());
}
await browser.close();
console.log(
  `aims     article at most ${AIMS.article} KB, ${AIMS.requests} request beside fonts, ${AIMS.script} KB of script; first search ${AIMS.search} KB; ` +
    `first paint under ${AIMS.firstPaint} ms and no script over ${AIMS.longestScript} ms on any page, CPU four times slower; medians of ${values.runs}`,
);
const missed = rows.filter((row) => row.missed.length > 0);
console.log(missed.length === 0 ? 'every aim is met' : 'missed:');
for (const row of missed) console.log(`  ${row.site}, ${row.kind} (${row.path}): ${row.missed.join(', ')}`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ aims: AIMS, rows }, null, 2)}\n`);

/** Lighthouse's scores, on its emulated telephone: the aim is 100 for each kind of page. */
async function scoreSites(): Promise<void> {
  const lighthouse = await openLighthouse(path.join(project, '.dossier', 'lighthouse'));
  const scored: (Scores & { site: string; kind: string; path: string })[] = [];
  console.log('site     kind of page              performance  accessibility  best practices  seo');
  for (const [site, dist] of sites) {
    if (values.only !== undefined && values.only !== site) continue;
    const folder = await dist();
    const served = await serveCompressed(folder);
    for (const { kind, path: page } of await readerPages(folder)) {
      const scores = await lighthouse.score(`${served.url}${page}`, Number(values.runs));
      scored.push({ site, kind, path: page, ...scores });
      const cells = [scores.performance, scores.accessibility, scores['best-practices'], scores.seo];
      const columns = cells.map((score, at) => String(score).padStart([11, 13, 14, 3][at] ?? 0));
      console.log([site.padEnd(8), kind.padEnd(25), columns.join('  '), ...scores.failed].join(' '));
    }
    await served.close();
  }
  await lighthouse.close();
  console.log(`Lighthouse, mobile, pages compressed with gzip; performance is the median of ${values.runs} runs`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(scored, null, 2)}\n`);
}

async function measureSite(opened: Browser, site: string, dist: string): Promise<void> {
  const served = await serveCompressed(dist);
  for (const { kind, path: page } of await readerPages(dist)) {
    await print(opened, site, kind, served, page);
    if (kind === 'chronology' || kind === 'year of the chronology') {
      await print(opened, site, 'its filter, used', served, page, filter);
    }
  }
  const word = await searchedWord(dist);
  await print(opened, site, 'first search', served, 'search/', (page) => search(page, word));
  await served.close();
}

async function print(
  opened: Browser,
  site: string,
  kind: string,
  served: ServedCompressed,
  page: string,
  act?: (opened: Page) => Promise<void>,
): Promise<void> {
  const runs: PageMeasured[] = [];
  for (let run = 0; run < Number(values.runs); run++) runs.push(await measurePage(opened, served, page, act));
  const measured = Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((key) => [key, median(runs.map((one) => one[key as keyof PageMeasured]))]),
  ) as unknown as PageMeasured;
  const row: Row = { site, kind, path: page, ...measured, missed: missedAims(kind, measured) };
  rows.push(row);
  const cells = [
    site.padEnd(8),
    kind.padEnd(24),
    (row.bytes / 1024).toFixed(1).padStart(6),
    String(row.requests).padStart(6),
    (row.script / 1024).toFixed(1).padStart(11),
    row.firstPaint.toFixed(0).padStart(14),
    row.longestScript.toFixed(0).padStart(16),
    row.longestTask.toFixed(0).padStart(18),
    row.shift.toFixed(3).padStart(10),
    row.missed.length > 0 ? ' !' : '',
  ];
  console.log(cells.join(' ').trimEnd());
}

function missedAims(kind: string, measured: PageMeasured): string[] {
  const limits: [name: string, value: number, most: number][] = [
    ['first paint', measured.firstPaint, AIMS.firstPaint],
    ['longest script', measured.longestScript, AIMS.longestScript],
    ['shift', measured.shift, AIMS.shift],
  ];
  if (kind === 'article') {
    limits.push(['KB', measured.bytes / 1024, AIMS.article], ['script KB', measured.script / 1024, AIMS.script]);
    limits.push(['requests', measured.requests, AIMS.requests]);
  }
  if (kind === 'first search') limits.push(['KB', measured.bytes / 1024, AIMS.search]);
  return limits.filter(([, value, most]) => !(value <= most)).map(([name, value]) => `${name} ${value.toFixed(1)}`);
}

/** What a reader does on a chronology: chooses one name. */
async function filter(page: Page): Promise<void> {
  await page.locator('select[name=with]').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('#filter [role=status]', { hasText: 'shown' }).waitFor();
}

async function search(page: Page, word: string): Promise<void> {
  await page.locator('#search input').first().focus();
  await page.keyboard.type(word);
  await page.locator('.hit').first().waitFor();
  await page.waitForLoadState('networkidle');
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function contentOf(name: string, captures: MadeCapture[]): Promise<string> {
  const content = path.join(made, name, 'content');
  await rm(path.join(made, name), { recursive: true, force: true });
  await mkdir(path.join(content, 'sources'), { recursive: true });
  await writeFile(path.join(content, 'dossier.yaml'), `title: Bench, ${name}\n`);
  for (const { file, text } of captures) await writeFile(path.join(content, 'sources', file), text);
  return content;
}

async function build(name: string, content: string): Promise<string> {
  const dist = path.join(made, name, 'dist');
  const env = { DOSSIER_CONTENT: content, DOSSIER_WORK: path.join(made, name, 'work'), DOSSIER_OUT: dist };
  await measure('npm', ['run', '--silent', 'build'], { cwd: project, env });
  return dist;
}
