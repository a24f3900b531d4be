import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoSite } from './demo-site.ts';

const KILOBYTE = 1024;
const demo = demoSite();

/** What a page asks for, fonts left out: path from the site's root and size, compressed as a host would. */
async function fetched(
  path: string,
  act: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<void> = async () => {},
) {
  const page = await demo.browser.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${demo.site.url}${path}`, { waitUntil: 'networkidle' });
  await act(page);
  const asked = responses.filter((response) => !response.url().endsWith('.woff2'));
  const sizes = await Promise.all(
    asked.map(async (response) => ({
      path: response.url().slice(demo.site.url.length),
      size: /\.(pf_|pagefind|wasm)/.test(response.url())
        ? (await response.body()).length
        : gzipSync(await response.body()).length,
    })),
  );
  await page.close();
  return sizes;
}

const total = (sizes: { size: number }[]) => sizes.reduce((sum, { size }) => sum + size, 0);

it.each(['reuters-lavrov-choe', 'kfa-visit', 'voa-twenty-leaders'])(
  'the article %s is one request beside its fonts, of at most 14 KB, with at most 5 KB of script',
  async (id) => {
    const sizes = await fetched(`articles/${id}/index.html`);
    expect(sizes.map(({ path }) => path)).toEqual([`articles/${id}/index.html`]);
    expect(total(sizes)).toBeLessThanOrEqual(14 * KILOBYTE);
    const page = await demo.browser.newPage();
    await page.goto(`${demo.site.url}articles/${id}/index.html`);
    const script = await page
      .locator('script:not([type])')
      .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent ?? '').join(''));
    expect(script.length).toBeGreaterThan(0);
    expect(gzipSync(script).length).toBeLessThanOrEqual(5 * KILOBYTE);
    await page.close();
  },
);

it('a first search takes at most 120 KB, most of them Pagefind’s engine', async () => {
  const sizes = await fetched('search/index.html', async (page) => {
    await page.locator('#search input').first().fill('Lavrov');
    await page.locator('.hit').first().waitFor();
    await page.waitForLoadState('networkidle');
  });
  expect(total(sizes)).toBeLessThanOrEqual(120 * KILOBYTE);
});
