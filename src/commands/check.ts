import { closeCallsOf } from '../clean/close-calls.ts';
import { type BuiltDossier, buildDossier } from '../dossier.ts';
import { DossierError } from '../errors.ts';
import { ingest } from '../ingest/ingest.ts';
import { readCorrections } from '../ingest/read-corrections.ts';
import { checkDossierConfig } from '../ingest/read-dossier-config.ts';
import { count } from '../stage-report.ts';
import type { Streams } from './run-filter.ts';

/** Reads the whole dossier without writing anything; prints all that is wrong. @returns exit code: 1 if there is an error */
export async function runCheck(contentDir: string, { stdout, stderr }: Streams): Promise<0 | 1> {
  const { dossier, errors, warnings } = await inspect(contentDir);
  for (const warning of warnings) stderr.write(`warning: ${warning}\n`);
  for (const error of errors) stderr.write(`${error.message}\n`);
  const found = dossier === undefined ? '' : `${describe(dossier)}; `;
  stdout.write(`${found}${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}\n`);
  const review = dossier?.review.length ?? 0;
  if (review > 0) stdout.write(`${count(review, 'question')} for you: npm run dossier -- review\n`);
  const close = (dossier?.articles ?? []).flatMap(closeCallsOf).length;
  if (close > 0) stdout.write(`${count(close, 'close call')} of cleaning to look at: npm run dossier -- review\n`);
  return errors.length > 0 ? 1 : 0;
}

/** The dossier, unless `dossier.yaml` is wrong: then still all that is wrong with the files. */
async function inspect(contentDir: string): Promise<Omit<BuiltDossier, 'dossier'> & Partial<BuiltDossier>> {
  const { errors } = await checkDossierConfig(contentDir);
  if (errors.length === 0) return buildDossier({ content: contentDir, work: undefined });
  const corrections = await readCorrections(contentDir);
  const captures = await ingest(contentDir);
  return { errors: [...errors, ...corrections.errors, ...captures.errors], warnings: captures.warnings };
}

function describe({ articles, entities, events, statements }: BuiltDossier['dossier']): string {
  return [
    count(articles.length, 'article'),
    count(entities.length, 'entity', 'entities'),
    count(events.length, 'event'),
    count(statements.length, 'statement'),
  ].join(', ');
}

/** Runs a command of the editor's; an error of the editor's files needs no stack. @returns exit code */
export async function reportingErrors(
  command: () => Promise<number>,
  { stderr }: Pick<Streams, 'stderr'>,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
}
