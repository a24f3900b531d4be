import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArticleJobs } from '../../src/jobs/article-jobs.ts';
import { folderCache } from '../../src/jobs/job-cache.ts';
import { silentReport } from '../../src/stage-report.ts';
import { articleContext } from '../emit/article-context-of.ts';

const contexts = Array.from({ length: 40 }, (_, index) =>
  articleContext([`Headline ${index}`, `Paragraph number ${index} of an article.`]),
);

async function run(folder: string) {
  const jobs = new ArticleJobs(silentReport, [], folderCache(folder));
  const pages = await jobs.map('write', contexts);
  await jobs.close();
  return pages;
}

describe('work on articles', () => {
  it('gives the same, in the same order, by workers, from the cache, and in one thread', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dossier-jobs-'));
    const byWorkers = await run(folder);
    expect(await readdir(folder)).toEqual(['write']);
    const fromCache = await run(folder);
    const alone = new ArticleJobs(silentReport, []);
    const first = await alone.map('write', contexts.slice(0, 3));
    await alone.close();
    expect(fromCache).toEqual(byWorkers);
    expect(byWorkers.slice(0, 3)).toEqual(first);
    expect(byWorkers.map((page) => page.html.headline.replace(/<[^>]*>/g, ''))).toEqual(
      contexts.map((_, index) => `Headline ${index}`),
    );
  });

  it('does work again whose kept result a killed build left broken, and clears what it left lying', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dossier-jobs-'));
    const before = await run(folder);
    for (const name of await readdir(folder)) await writeFile(path.join(folder, name), 'half a fi');
    await writeFile(path.join(folder, 'stale.part'), 'half a file');
    expect(await run(folder)).toEqual(before);
    expect(await readdir(folder)).not.toContain('stale.part');
  });

  it('sets an article aside that cannot be written, names its file, and goes on', async () => {
    const errors: Error[] = [];
    const jobs = new ArticleJobs(silentReport, errors as never);
    const broken = articleContext(['Headline', 'Text.']);
    broken.article.passages = [{ kind: 'heading', level: 9 as never, text: 'x', start: 0, spans: [], rule: 'test' }];
    const pages = await jobs.map('write', [contexts[0] as never, broken]);
    await jobs.close();
    expect(pages).toHaveLength(1);
    expect(errors.map((error) => error.message)).toEqual([
      expect.stringMatching(/^made-up\.txt: its page could not be written safely: .+\. Take /),
    ]);
  });
});
