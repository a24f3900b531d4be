import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readData } from './read-site.ts';
import { type Served, serve } from './serve.ts';

const { dist } = inject('demo');
const BELOW = '/any/sub/path';

let browser: Browser;
let root: Served;
let below: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  root = await serve(dist);
  below = await serve(dist, BELOW);
});
afterAll(async () => {
  await browser.close();
  await root.close();
  await below.close();
});

/** A page that fails the test when anything outside of the site is asked for, or a script fails. */
async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  const origin = new URL(address).origin;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      throw new Error(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  return page;
}

async function search(site: Served, words: string): Promise<Page> {
  const page = await open(`${site.url}search/index.html`);
  await page.locator('#search input').fill(words);
  await page.locator('.hit').first().waitFor();
  return page;
}

describe('a reader', () => {
  it.each([
    ['at the root', () => root],
    ['below a path', () => below],
  ])('searches %s for a word and is led to the passage with the word marked', async (_, site) => {
    const page = await search(site(), 'Buryatia');
    const link = page.locator('.hit a[href*="korea-times-envoy"]');
    await link.click();
    await page.waitForURL(/articles\//);
    expect(page.url()).toContain(site().url);
    const mark = page.locator('main mark').first();
    await mark.waitFor();
    expect((await mark.textContent())?.toLowerCase()).toContain('buryatia');
    await page.waitForFunction(() => {
      const box = document.querySelector('main mark')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await page.close();
  });

  it('narrows a search by kind', async () => {
    const page = await search(root, 'Lavrov');
    // Results come and go while the index loads.
    await expect.poll(() => page.locator('.hit').count(), { timeout: 10_000 }).toBeGreaterThan(3);
    await page.waitForLoadState('networkidle');
    const all = await page.locator('.hit').count();
    await page.getByText('Narrow by kind').click();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('person');
    expect(page.url()).toMatch(/\?q=Lavrov&kind=person$/);
    await expect.poll(() => page.locator('.hit').count(), { timeout: 10_000 }).toBeLessThan(all);
    for (const facts of await page
      .locator('.hit a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      expect(facts).toContain('/people/');
    }
    await page.close();
  });

  it('finds words, filters and order again in an address that was kept, and walks the results with the arrow keys', async () => {
    const page = await open(`${below.url}search/index.html?q=invitation&kind=article&order=asc`);
    await page.locator('.hit').first().waitFor();
    await expect.poll(() => page.locator('.search-count').textContent()).toMatch(/^\d+ results? for “invitation”$/);
    expect(await page.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('article');
    expect(await page.getByRole('combobox', { name: 'Order' }).inputValue()).toBe('asc');
    const links = await page
      .locator('.hit a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) expect(link).toContain('/any/sub/path/articles/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.close();
  });

  it('shows more results when asked, and goes on reading at the first of them', async () => {
    const page = await search(root, 'Kim');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.hit').count()).toBe(8);
    await page.getByRole('button', { name: 'More results' }).click();
    await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(8);
    const ninth = page.locator('.hit a').nth(8);
    await expect.poll(() => ninth.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.close();
  });

  it('orders results by date', async () => {
    const page = await search(root, 'invitation');
    await page.locator('.search-row select').selectOption('asc');
    await page.waitForTimeout(600);
    const dated = await page
      .locator('.hit a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const data = await readData(dist);
    const dates = dated.flatMap(
      (href) => data.articles.find((article) => href.includes(`/${article.path}`))?.published ?? [],
    );
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort());
    await page.close();
  });

  it('filters the chronology by name and state, keeps the choice in the address and finds it again there', async () => {
    const page = await open(`${below.url}chronology/index.html`);
    const shown = () => page.locator('.entry:visible').count();
    const all = await shown();
    await page.locator('select[name=with]').selectOption({ index: 1 });
    const withOne = await shown();
    expect(withOne).toBeGreaterThan(0);
    expect(withOne).toBeLessThan(all);
    await page.locator('#show-happened').uncheck();
    const rest = await shown();
    expect(rest).toBeLessThan(withOne);
    await page.waitForURL(/\?with=[\w/-]+&hide=happened$/);
    const again = await open(page.url());
    expect(await again.locator('.entry:visible').count()).toBe(rest);
    await expect.poll(() => again.getByRole('status').textContent()).toBe(`${rest} of ${all} shown`);
    expect(await again.locator('section.year:visible').count()).toBeLessThanOrEqual(rest);
    await again.close();
    await page.close();
  });

  it.each(['chronology', 'chronology/as-reported'])('filters %s by name and publisher at once', async (path) => {
    const page = await open(`${root.url}${path}/index.html`);
    const entries = page.locator('.entry:visible');
    const all = await entries.count();
    const who = page.locator('select[name=with]');
    await who.selectOption({ index: 1 });
    const named = await entries.count();
    expect(await who.locator('option:checked').textContent()).toContain(`(${named})`);
    expect(named).toBeLessThan(all);
    const value = await who.inputValue();
    const from = page.locator('select[name=from]');
    await from.selectOption({ index: 1 });
    const both = await entries.count();
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`${both} of ${all} shown`);
    expect(await entries.count()).toBeLessThanOrEqual(named);
    for (const entry of await entries.all()) {
      expect(await entry.locator(`.meta a[href$="/${value}/index.html"]`).count()).toBe(1);
      expect((await entry.getAttribute('data-from'))?.split('|')).toContain(await from.inputValue());
    }
    for (const group of await page.locator(':is(section.year, section.report):visible').all())
      expect(await group.locator('.entry:visible').count()).toBeGreaterThan(0);
    await who.selectOption('');
    await from.selectOption('');
    expect(await entries.count()).toBe(all);
    await page.close();
  });

  it('chooses states of entries without JavaScript', async () => {
    const page = await open(`${root.url}chronology/index.html`, { javaScriptEnabled: false });
    const happened = page.locator('.entry.happened:visible');
    expect(await happened.count()).toBeGreaterThan(0);
    await page.locator('#show-happened').uncheck();
    expect(await happened.count()).toBe(0);
    expect(await page.locator('select[name=with]').isVisible()).toBe(false);
    await page.close();
  });

  it('sees a card on the first tap on a name, and its page on the second', async () => {
    const page = await open(`${below.url}articles/kfa-visit/index.html`, { hasTouch: true, isMobile: true });
    const name = page.locator('.text a.m').first();
    const card = page.locator('#card');
    await name.tap();
    await card.waitFor({ state: 'visible' });
    expect(await card.textContent()).toContain('Tap again to open');
    expect(page.url()).toContain('/articles/kfa-visit/');
    // The margin: a headline may hold names.
    await page.touchscreen.tap(4, 400);
    await card.waitFor({ state: 'hidden' });
    await name.tap();
    await card.waitFor({ state: 'visible' });
    await name.tap();
    await page.waitForURL(/\/(people|organisations|places|events)\//);
    await page.close();
  });

  it('reaches the search field with the key /', async () => {
    const page = await open(`${below.url}index.html`);
    await page.keyboard.press('/');
    await page.waitForURL(/search\//);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 10_000 }).toBe('INPUT');
    await page.close();
  });

  it.each([
    ['at the root', () => root.url],
    ['below a path', () => below.url],
    ['from disk', () => `${pathToFileURL(dist).href}/`],
  ])('walks %s from an article to a person to the sentence, without JavaScript', async (_, address) => {
    const page = await open(`${address()}index.html`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Articles', exact: true }).first().click();
    await page.locator('main a[href*="lavrov"], main a[href*="reuters"]').first().click();
    await page.locator('main a.m[data-kind=person]').first().click();
    expect(page.url()).toContain('/people/');
    const link = page.locator('main a[href*="#s-"]').first();
    const target = new URL((await link.getAttribute('href')) ?? '', page.url());
    await link.click();
    expect(page.url()).toBe(target.href);
    expect(await page.locator(`[id="${target.hash.slice(1)}"]`).count()).toBe(1);
    await page.close();
  });

  it('is told why search cannot work from disk', async () => {
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(dist).href}/search/index.html`);
    await expect.poll(() => page.locator('main').textContent()).toMatch(/needs a web server/);
    await page.close();
  });

  it('sees what was cut, in its place, and finds none of it by searching', async () => {
    const data = await readData(dist);
    const article = data.articles.find(({ id }) => id === 'reuters-lavrov-choe');
    const cut = article?.ledger.find((entry) => entry.text.includes('Open an Account'));
    expect(cut).toBeDefined();
    const page = await open(`${root.url}${article?.path}index.html`);
    expect(await page.locator('details.cut', { hasText: 'Open an Account' }).count()).toBe(1);
    await page.goto(`${root.url}search/index.html?q=%22Open+an+Account%22`);
    await page
      .locator('#search')
      .getByText(/no results|0 results|no results for/i)
      .first()
      .waitFor();
    await page.close();
  });
});

describe('the map', () => {
  it.each([320, 500, 700, 1280])('sets no name over another or over the edge at %i pixels', async (width) => {
    const page = await open(`${root.url}map/index.html`, { viewport: { width, height: 800 } });
    const { names, clashes } = await page.evaluate(() => {
      const sheet = document.querySelector('.map svg')?.getBoundingClientRect() ?? new DOMRect();
      const boxes = [...document.querySelectorAll('.map text')]
        .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const clash = boxes.flatMap(({ name, box }, at) => [
        ...(box.left < sheet.left - 1 || box.right > sheet.right + 1 ? [`${name} leaves the sheet`] : []),
        ...boxes
          .slice(at + 1)
          .filter(({ box: other }) => box.left < other.right && other.left < box.right)
          // Boxes of type are higher than its letters.
          .filter(({ box: other }) => Math.abs(box.top - other.top) < 0.8 * box.height)
          .map((other) => `${name} and ${other.name}`),
      ]);
      return { names: boxes.length, clashes: clash };
    });
    expect(clashes).toEqual([]);
    expect(names).toBeGreaterThan(4);
    await page.close();
  });
});

it('shows the sentence that a cell of the chart leads to', async () => {
  const page = await open(`${root.url}together/index.html`);
  const cell = page.locator('.chart a[aria-label*="Putin"]').first();
  const [name, other] = ((await cell.getAttribute('aria-label')) ?? '').split(/ and |: /);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/articles\/.*#s-/);
  const sentence = await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).textContent();
  for (const named of [name, other]) expect(sentence).toContain(named?.split(' ').at(-1));
  await page.close();
});
