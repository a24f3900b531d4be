import { annotate } from './annotate/annotate.ts';
import { clean } from './clean/clean.ts';
import { datePublications } from './clean/date-publications.ts';
import { surveyCaptures } from './clean/survey.ts';
import { emit } from './emit/emit.ts';
import { DossierError } from './errors.ts';
import { ingest } from './ingest/ingest.ts';
import { readCorrections } from './ingest/read-corrections.ts';
import { readDossierConfig } from './ingest/read-dossier-config.ts';
import { resolve } from './resolve/resolve.ts';
import type { AnnotatedArticle } from './schemas/annotation.ts';
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
  const captures = await ingest(folders.content);
  const errors = [...corrections.errors, ...captures.errors];
  report.end(count(captures.items.length, 'capture'));

  report.begin('clean', captures.items.length);
  const survey = surveyCaptures(captures.items);
  const cleaned = each(captures.items, report, errors, (capture) => clean(capture, survey));
  const articles = datePublications(cleaned);
  report.end(
    `${count(articles.length, 'article')}, ${count(
      sum(articles, (article) => article.ledger.length),
      'cut',
    )}`,
  );

  report.begin('annotate', articles.length);
  const annotated = each(articles, report, errors, annotate);
  report.end(describeAnnotations(annotated));

  report.begin('resolve', 0);
  const { dossier, errors: resolveErrors } = resolve(annotated, corrections.items, config);
  errors.push(...resolveErrors);
  report.end(
    `${count(dossier.entities.length, 'entity', 'entities')}, ${count(dossier.events.length, 'event')}, ${count(dossier.statements.length, 'statement')}, ${dossier.review.length} for review`,
  );

  if (folders.work !== undefined) {
    report.begin('emit', dossier.articles.length);
    errors.push(...(await emit(dossier, captures.items, folders.work)));
    report.end(count(dossier.articles.length, 'page'));
  }
  const warnings = dossier.articles.flatMap((article) =>
    article.warnings.map((text) => `${article.capture.file}: ${text}`),
  );
  return { dossier, errors, warnings: [...(captures.warnings ?? []), ...warnings] };
}

/** Does the same for every item; one that fails with a DossierError is set aside and the others go on. */
function each<T, R>(items: T[], report: StageReport, errors: DossierError[], work: (item: T) => R): R[] {
  return items.flatMap((item, index) => {
    report.advance(index);
    try {
      return [work(item)];
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      errors.push(error);
      return [];
    }
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
