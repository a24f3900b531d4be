import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readData, readPage } from './read-site.ts';
import { type Served, serve } from './serve.ts';

const stopped = inject('hostile');
const published = inject('hostileKeptGoing');

describe('a folder with broken captures', () => {
  it('publishes nothing, says where, what and what to do, and ends with an error code', () => {
    expect(stopped.code).not.toBe(0);
    // The site that was there before is as it was, and nothing of the new one lies about.
    expect(readdirSync(path.dirname(stopped.dist)).toSorted()).toEqual(['dist', 'work']);
    expect(readdirSync(stopped.dist)).toEqual(['index.html']);
    expect(readFileSync(path.join(stopped.dist, 'index.html'), 'utf8')).toBe('the last site');
    const errors = stopped.stderr.split('\n').filter((line) => line.startsWith('error: '));
    for (const name of ['empty.txt', 'binary.txt', 'broken-sidecar.yaml:3', 'wrong-date.yaml:2']) {
      expect(
        errors.filter((line) => line.includes(name)),
        name,
      ).toHaveLength(1);
    }
    expect(errors).toHaveLength(4);
    for (const line of errors) expect(line).toMatch(/^error: \S.*: .+\. .+\.$/);
  });

  it('publishes the others with --keep-going, and still ends with an error code', async () => {
    expect(published.code).not.toBe(0);
    const data = await readData(published.dist);
    const files = data.articles.map((article) => article.capture.file);
    expect(files).toContain('good.txt');
    expect(files).toContain('utf-16.txt');
    expect(files).toContain('windows-1251.txt');
    expect(files).toContain('twin.txt');
    expect(files).toContain('twin.html');
    expect(files).toContain('with spaces and Кириллица.txt');
    expect(files).not.toContain('empty.txt');
    expect(published.stderr).toContain('same-again.txt');
    expect(files.filter((file) => file === 'good.txt' || file === 'same-again.txt')).toHaveLength(1);
  });

  it('decodes what it can', async () => {
    const data = await readData(published.dist);
    const text = (file: string) => data.articles.find((article) => article.capture.file === file)?.paragraphs.join(' ');
    expect(text('windows-1251.txt')).toContain('Мэр города открыл в понедельник новый порт');
    expect(text('utf-16.txt')).toContain('two years later than planned');
    expect(text('right-to-left.txt')).not.toMatch(/[\u202A-\u202E]/);
  });
});

describe('text that is code', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await serve(published.dist);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it.each(['code.txt', 'page.html'])('of %s is shown as text and never runs', async (file) => {
    const article = (await readData(published.dist)).articles.find((candidate) => candidate.capture.file === file);
    const page = await browser.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) foreign.push(request.url());
    });
    await page.goto(`${served.url}${article?.path}index.html`);
    expect(await page.evaluate(() => (globalThis as { ran?: boolean }).ran)).toBeUndefined();
    expect(await page.title()).not.toBe('taken over');
    expect(foreign).toEqual([]);
    expect(await readPage(published.dist, article?.path ?? '')).not.toMatch(/javascript:|<iframe|<img[^>]*tracker/i);
    await page.close();
  });

  it('is found by searching as text, in results of text', async () => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    for (const word of ['onerror', 'script']) {
      await page.goto(`${served.url}search/index.html?q=${word}`);
      const hit = page.locator('.hit', { hasText: word }).first();
      await hit.waitFor();
      const names = await page.locator('.hits *').evaluateAll((all) => all.map((element) => element.localName));
      expect([...new Set(names)].toSorted()).toEqual(['a', 'li', 'mark', 'p']);
      expect(await page.evaluate(() => (globalThis as { ran?: boolean }).ran)).toBeUndefined();
    }
    expect(await page.locator('.hits').textContent()).toContain('<script>');
    await page.close();
  });

  it('keeps the words of code in the article', async () => {
    const article = (await readData(published.dist)).articles.find(({ capture }) => capture.file === 'code.txt');
    const all = [
      article?.title,
      ...(article?.paragraphs ?? []),
      ...(article?.ledger.map((entry) => entry.text) ?? []),
    ].join('\n');
    expect(all).toContain('{process.exit(1)}');
    expect(all).toContain("<script>document.title = 'taken over'</script>");
    expect(all).toContain('import fs from "node:fs"');
  });
});
