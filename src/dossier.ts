import path from 'node:path';
import { closeCallsOf } from './clean/close-calls.ts';
import { datePublications } from './clean/date-publications.ts';
import { surveyCaptures, surveyFor } from './clean/survey.ts';
import { emitArticles, emitData } from './emit/emit.ts';
import { articleContexts } from './emit/mdx/article-context.ts';
import type { DossierError } from './errors.ts';
import { editorPath } from './ingest/editor-path.ts';
import { ingest } from './ingest/ingest.ts';
import { readCorrections } from './ingest/read-corrections.ts';
import { readDossierConfig } from './ingest/read-dossier-config.ts';
import { ArticleJobs } from './jobs/article-jobs.ts';
import { folderCache } from './jobs/job-cache.ts';
import { resolve } from './resolve/resolve.ts';
import type { AnnotatedArticle } from './schemas/annotation.ts';
import type { Article } from './schemas/article.ts';
import type { Capture } from './schemas/capture.ts';
import type { Dossier } from './schemas/dossier.ts';
import { count, type StageReport, silentReport } from './stage-report.ts';

/** Where the dossier is read from and written to. */
export interface Folders {
  /** The editor's folder, by default `content/`. */
  content: string;
  /** Generated files, by default `.dossier/`; `undefined` writes nothing. */
  work: string | undefined;
}

/** The dossier of all that could be read, what is wrong with the rest, and what an editor should look at. */
export interface BuiltDossier {
  dossier: Dossier;
  errors: DossierError[];
  warnings: string[];
}

/**
 * The whole pipeline: captures in, MDX pages and data out. Bad files end up in `errors` beside the good ones.
 * @throws DossierError if `dossier.yaml` cannot be read
 */
export async function buildDossier(folders: Folders, report: StageReport = silentReport): Promise<BuiltDossier> {
  report.begin('ingest', 0);
  const config = await readDossierConfig(folders.content);
  const corrections = await readCorrections(folders.content);
  const errors = [...corrections.errors];
  const cache = folders.work === undefined ? undefined : folderCache(path.join(folders.work, 'cache'));
  const jobs = new ArticleJobs(report, errors, cache);
  try {
    const captures = await ingest(folders.content, (listed) => jobs.expect(listed));
    errors.push(...captures.errors);
    report.end(count(captures.items.length, 'capture'));

    report.begin('clean', captures.items.length);
    const survey = surveyCaptures(captures.items);
    const cleaned = await jobs.map(
      'clean',
      captures.items.map((capture) => ({ capture, survey: surveyFor(capture, survey) })),
    );
    const articles = datePublications(cleaned);
    report.end(describeCleaning(articles));

    report.begin('annotate', articles.length);
    const annotated = await jobs.map('annotate', articles);
    report.end(describeAnnotations(annotated));

    let usable = annotated;
    for (;;) {
      report.begin('resolve', 0);
      const { dossier, errors: unmatched } = resolve(usable, corrections.items, config);
      report.end(describeDossier(dossier));
      const written =
        folders.work === undefined ? usable : await write(dossier, captures.items, folders.work, jobs, report);
      if (written.length === usable.length) {
        const warnings = [...(captures.warnings ?? []), ...articleWarnings(dossier, folders.content)];
        return { dossier, errors: [...errors, ...unmatched], warnings };
      }
      // An article that cannot be written safely is no part of the dossier: the others are put together without it.
      const ids = new Set(written.map((page) => page.id));
      usable = usable.filter((article) => ids.has(article.id));
    }
  } finally {
    await jobs.close();
  }
}

/** Writes pages and data; gives back the articles that could be written. */
async function write(dossier: Dossier, captures: Capture[], work: string, jobs: ArticleJobs, report: StageReport) {
  report.begin('emit', dossier.articles.length);
  const writing = jobs.map('write', articleContexts(dossier));
  await emitData(dossier, captures, work);
  const pages = await writing;
  emitArticles(pages, work);
  report.end(count(pages.length, 'page'));
  return pages;
}

function describeCleaning(articles: Article[]): string {
  return `${count(articles.length, 'article')}, ${count(
    sum(articles, (article) => article.ledger.length),
    'cut',
  )}${describeClose(articles.flatMap(closeCallsOf).length)}`;
}

const describeClose = (calls: number) => (calls === 0 ? '' : `, ${count(calls, 'close call')}`);

function describeDossier({ entities, events, statements, review }: Dossier): string {
  const found = [
    count(entities.length, 'entity', 'entities'),
    count(events.length, 'event'),
    count(statements.length, 'statement'),
  ];
  return `${found.join(', ')}, ${review.length} for review`;
}

function articleWarnings(dossier: Dossier, content: string): string[] {
  return dossier.articles.flatMap((article) => {
    const file = editorPath(path.join(content, 'sources', article.capture.file));
    return article.warnings.map((text) => `${file}: ${text}`);
  });
}

function describeAnnotations(articles: AnnotatedArticle[]): string {
  const names = sum(articles, (article) => article.mentions.length);
  const dates = sum(articles, (article) => article.timexes.length);
  const said = sum(articles, (article) => article.statements.length);
  return `${count(names, 'name')}, ${count(dates, 'date')}, ${count(said, 'statement')}`;
}

function sum<T>(items: T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
