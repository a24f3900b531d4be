import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { AccessibilityResult, AccessibilityResults } from '../../src/schemas/accessibility-results.ts';
import { launchBrowser } from './browser.ts';
import { type Served, serve } from './serve.ts';

/** Each kind of page: an example of it, and what it is called on the page that shows these results. */
const KINDS: [path: string, name: string][] = [
  ['', 'Overview'],
  ['articles', 'List of articles'],
  ['articles/reuters-lavrov-choe', 'Article'],
  ['people', 'Register of people'],
  ['people/kim-jong-un', 'Person'],
  ['organisations', 'Register of organisations'],
  ['places', 'Register of places'],
  ['events', 'Register of named events'],
  ['chronology', 'Chronology'],
  ['chronology/as-reported', 'What was known when'],
  ['statements', 'Statements'],
  ['sources', 'Sources'],
  ['sources/daily-nk-un-vote', 'Capture and ledger'],
  ['search', 'Search'],
  ['about', 'About'],
  ['about/accessibility', 'Accessibility'],
  ['about/this-demonstration', 'A page of the editor’s'],
  ['data', 'Data'],
  ['map', 'Map of the places'],
  ['together', 'Who is named with whom'],
  ['print', 'The whole dossier for paper'],
];
const RESULTS = new URL('../../src/accessibility-results.json', import.meta.url);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { dist } = inject('demo');
let browser: Browser;
let site: Served;
let axe: string;
let version = '';
const results: AccessibilityResult[] = KINDS.map(([, name]) => ({
  name,
  light: [],
  dark: [],
  undecided: [],
  reflows: false,
}));

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(dist);
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const address = (path: string) => `${site.url}${path === '' ? '' : `${path}/`}index.html`;

describe.each(KINDS.map(([path, name], at) => ({ path, name, at })))('$name (/$path)', ({ path, at }) => {
  it('has no violation of WCAG 2.2 AA that axe can find, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(address(path));
      await page.evaluate(axe);
      const found = await page.evaluate(async (tags) => {
        const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations, incomplete } = await engine.run({ runOnly: tags });
        const told = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html.slice(0, 120))
              .slice(0, 3)
              .join(' | ')}`,
        );
        return {
          version: engine.version,
          told,
          ids: violations.map(({ id }) => id),
          undecided: incomplete.map(({ id }) => id),
        };
      }, TAGS);
      const result = results[at];
      if (result) {
        result[colorScheme] = found.ids;
        result.undecided = [...new Set([...result.undecided, ...found.undecided])].sort();
      }
      version = found.version;
      expect(found.told, colorScheme).toEqual([]);
      await page.close();
    }
  });

  it('does not scroll sideways at 320 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(address(path));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const result = results[at];
    if (result) result.reflows = width <= 320;
    expect(width).toBeLessThanOrEqual(320);
    await page.close();
  });
});

it.each(['light', 'dark'] as const)(
  'search with its results and open filters has no violation either (%s)',
  async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${address('search')}?q=Kim&kind=article`);
    await page.locator('.hit').first().waitFor();
    await page.locator('.search-count', { hasText: 'results' }).waitFor();
    await page.evaluate(axe);
    const violations = await page.evaluate(async (tags) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await engine.run({ runOnly: tags })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, TAGS);
    expect(violations).toEqual([]);
    await page.close();
  },
);

it('is reported on /about/accessibility/ as this run found it (written by WRITE_ACCESSIBILITY=1)', () => {
  const found: AccessibilityResults = { engine: `axe-core ${version}`, rules: TAGS, pages: results };
  if (process.env.WRITE_ACCESSIBILITY) writeFileSync(RESULTS, `${JSON.stringify(found, null, 2)}\n`);
  expect(JSON.parse(readFileSync(RESULTS, 'utf8'))).toEqual(found);
});
