import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchEngine } from '../../src/components/search-engine.ts';
import { entriesApart } from '../../src/components/view/search-scope.ts';
import { SearchIndex } from '../../src/integrations/search-index.ts';
import { dossier, event } from '../components/view/sample-dossier.ts';
import { demoSite } from './demo-site.ts';
import { type Served, serve } from './serve.ts';

const demo = demoSite();

it('searches in the page itself where a host forbids workers of a page', async () => {
  const page = await demo.browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.route('**/search/index.html*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "worker-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${demo.site.url}search/index.html?q=Buryatia`);
  await page.locator('.hit a[href*="korea-times-envoy"]').waitFor();
  expect(refused.join(' ')).toContain('worker');
  await page.close();
});

describe('a chronology of more than a thousand entries', () => {
  const events = Array.from({ length: 1001 }, (_, number) =>
    event(`e-${number}`, '2015-01-13', [], { text: `The ferry number ${number} reached the harbour.` }),
  );
  const large = dossier({ events });
  let folder: string;
  let served: Served;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dossier-search-'));
    const index = new SearchIndex(large, 1, folder);
    index.add(
      'articles/ferry/',
      '<html lang="en"><body><article data-pagefind-body><h1>The ferry</h1><p>It sails at noon.</p></article></body></html>',
    );
    await index.finish();
    await writeFile(path.join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Empty</title></html>');
    served = await serve(folder);
  });
  afterAll(async () => {
    await served.close();
  });

  it('has an index of its own, without a second engine; a small one has not', async () => {
    expect(entriesApart(large)).toBe(1001);
    expect(entriesApart(dossier({ events: events.slice(1) }))).toBe(0);
    const files = await readdir(path.join(folder, 'pagefind', 'chronology'));
    expect(files.filter((file) => /\.js$|^wasm/.test(file))).toEqual([]);
    expect(files).toContain('pagefind-entry.json');
  });

  it.each([
    ['is left out of a search', false, 1],
    ['is searched as well when asked for', true, 1002],
  ])('%s', async (_, also, count) => {
    const page = await demo.browser.newPage();
    await page.goto(`${served.url}index.html`);
    const { found, urls } = (await page.evaluate(`(async () => {
      const ask = (${searchEngine})('${served.url}pagefind/', ${also} ? '${served.url}pagefind/chronology/' : '', 'en');
      const { count } = await ask('search', 'ferry', {});
      return { found: count, urls: (await ask('results', 0, 2)).map(({ url }) => url) };
    })()`)) as { found: number; urls: string[] };
    expect(found).toBe(count);
    expect(urls[0]).toContain('/articles/ferry/index.html');
    if (also) expect(urls[1]).toMatch(/#e-\d+/);
    await page.close();
  });

  it('is searched when the reader ticks it, which the address keeps; not in the order of dates', async () => {
    const made = await readFile(path.join(demo.dist, 'search', 'index.html'), 'utf8');
    const searchPage = made
      .replace('<div id="search"', '<div id="search" data-more="../pagefind/chronology/"')
      .replace('<details>', '<label><input type="checkbox" name="also"> entries</label><details>');
    await mkdir(path.join(folder, 'search'), { recursive: true });
    await writeFile(path.join(folder, 'search', 'index.html'), searchPage);
    const page = await demo.browser.newPage();
    await page.goto(`${served.url}search/index.html?q=ferry`);
    const count = () => page.locator('.search-count').textContent();
    const also = page.locator('[name=also]');
    await expect.poll(count).toBe('1 result for “ferry”');
    await also.check();
    await expect.poll(count).toBe('1002 results for “ferry”');
    await page.waitForURL(/\?q=ferry&also=1$/);
    await page.locator('[name=order]').selectOption('desc');
    expect(await also.isDisabled()).toBe(true);
    await expect.poll(count).not.toContain('1002');
    await page.goto(page.url().replace('&order=desc', ''));
    await expect.poll(count).toBe('1002 results for “ferry”');
    await page.close();
  });
});
