import { annotate } from './annotate/annotate.ts';
import { clean } from './clean/clean.ts';
import { datePublications } from './clean/date-publications.ts';
import { surveyCaptures } from './clean/survey.ts';
import { emit } from './emit/emit.ts';
import { ingest } from './ingest/ingest.ts';
import { readCorrections } from './ingest/read-corrections.ts';
import { readDossierConfig } from './ingest/read-dossier-config.ts';
import { resolve } from './resolve/resolve.ts';
import type { Dossier } from './schemas/dossier.ts';

/** Where the dossier is read from and written to. */
export interface Folders {
  /** The editor's folder, by default `content/`. */
  content: string;
  /** Generated files, by default `.dossier/`. */
  work: string;
}

/** The whole pipeline: captures in, MDX pages and data out. */
export async function buildDossier(folders: Folders): Promise<Dossier> {
  const config = await readDossierConfig(folders.content);
  const corrections = await readCorrections(folders.content);
  const captures = await ingest(folders.content);
  const survey = surveyCaptures(captures.items);
  const cleaned = datePublications(captures.items.map((capture) => clean(capture, survey)));
  const annotated = cleaned.map((article) => annotate(article));
  const { dossier } = resolve(annotated, corrections.items, config);
  await emit(dossier, captures.items, folders.work);
  return dossier;
}
