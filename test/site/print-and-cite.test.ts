import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readData } from './read-site.ts';
import { type Served, serve } from './serve.ts';

const { dist } = inject('demo');

let browser: Browser;
let site: Served;
let hostile: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(dist);
  hostile = await serve(inject('hostileKeptGoing').dist);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await hostile.close();
});

describe('on paper', () => {
  it('the whole dossier is one document whose every bracketed number leads to the words it rests on', async () => {
    const data = await readData(dist);
    const page = await browser.newPage();
    await page.goto(`${site.url}print/index.html`);
    const entries = await page.evaluate(() => {
      const follow = (link: Element) => document.querySelector(link.getAttribute('href') ?? '');
      return [...document.querySelectorAll('.chronology li')].map((entry) => ({
        text: entry.querySelector('p span')?.textContent ?? '',
        found: [...entry.querySelectorAll('a.ref')].map((ref) => {
          const target = follow(follow(ref)?.querySelector('a') ?? document.body);
          return target?.textContent ?? '';
        }),
      }));
    });
    expect(entries).toHaveLength(data.events.length);
    const squeeze = (text: string) => text.replaceAll(/\s+/g, '');
    const unfounded = entries.filter(
      ({ text, found }) => !found.some((words) => squeeze(words).includes(squeeze(text))),
    );
    expect(unfounded).toEqual([]);
    const numbers = await page.locator('.notes li').evaluateAll((notes) => notes.map((note) => note.id));
    expect(numbers).toEqual(numbers.map((_, position) => `n${position + 1}`));
    for (const { title } of data.articles)
      expect(await page.locator('.articles h3').allTextContents()).toContain(title);
    await page.close();
  });

  it('a page has no navigation, its folds are open, and its foot says where it was', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}chronology/index.html`);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.mast nav', '.to-search', '.switches', '.foot p + p']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('.entry .how').first().isVisible()).toBe(true);
    expect(await page.content()).toContain('@page{@bottom-left{content:"The Invitation · chronology/"}}');
    await page.close();
  });
});

describe('citing', () => {
  it('needs no script: the three forms are text on the page', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const path of ['articles/kfa-visit/', 'people/kim-jong-un/', 'chronology/', 'statements/']) {
      await page.goto(`${site.url}${path}index.html`);
      await page.locator('.citing summary').click();
      const forms = await page.locator('.citing pre').allTextContents();
      expect(forms).toHaveLength(3);
      expect(forms[0]).toContain(`The Invitation, `);
      expect(forms[1]).toMatch(/^@(article|misc)\{[\w-]+,\n[\s\S]*\n\}$/);
      expect(JSON.parse(forms[2] ?? '')).toMatchObject([{ archive_location: path }]);
      expect(await page.locator('.citing button').first().isVisible()).toBe(false);
    }
    await page.close();
  });

  it('names the very sentence on a page that was opened by a link to it, and copies that', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site.url}articles/kfa-visit/index.html`);
    const id = await page.locator('.text .s').first().getAttribute('id');
    await page.goto(`${site.url}articles/kfa-visit/index.html#${id}`);
    await page.locator('.citing summary').click();
    await page.locator('.citing button').first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`articles/kfa-visit/#${id}`);
    await context.close();
  });

  it('of captures that try to break out stays text', async () => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    const folder = path.join(inject('hostileKeptGoing').dist, 'articles');
    const ids = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(ids.length).toBeGreaterThan(3);
    for (const { name } of ids) {
      await page.goto(`${hostile.url}articles/${name}/index.html`);
      const forms = await page.locator('.citing pre').allTextContents();
      expect(forms, name).toHaveLength(3);
      const title = await page.locator('h1').textContent();
      const [item] = JSON.parse(forms[2] ?? '') as [{ title: string }];
      expect(item.title.replaceAll(/[\s\p{Cc}]+/gu, ''), name).toBe(title?.replaceAll(/[\s\p{Cc}]+/gu, ''));
    }
    await page.close();
  });

  it('leaves an article within 14 KB compressed and 5 KB of script', async () => {
    const html = await readFile(path.join(dist, 'articles/kfa-visit/index.html'), 'utf8');
    expect(gzipSync(html).length).toBeLessThan(14 * 1024);
    const scripts = [...html.matchAll(/<script(?! type="application)[^>]*>([\s\S]*?)<\/script>/g)];
    const size = scripts.reduce((sum, [, script = '']) => sum + script.length, 0);
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThan(5 * 1024);
  });
});
