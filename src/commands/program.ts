import { Command, InvalidArgumentError } from 'commander';
import { contentFolder } from '../integrations/folders.ts';
import { runLineFilter, type Streams } from './run-filter.ts';

const FILTERS = `
Filters read one JSON object a line on stdin and write one a line on stdout, in the same order:
  npm run --silent dossier -- annotate < texts.ndjson > annotations.ndjson
A bad line gives {"id","error"} in its place, and exit code 1 at the end.`;

/** The command line. Commands load their stage when they are called, so that --help is quick. */
export function program(process: Streams & { exitCode?: number | string | null | undefined }): Command {
  const dossier = new Command('dossier')
    .description('Turns captures of news pages into a dossier that can be checked, sentence by sentence.')
    .addHelpText('after', FILTERS)
    .helpCommand(false)
    .showHelpAfterError('(dossier --help lists the commands)');
  const finish = (code: number) => {
    if (code !== 0) process.exitCode = code;
  };

  dossier
    .command('add')
    .helpGroup('Commands:')
    .argument('<source...>', 'files (.txt, .html, .mhtml, .md) or http(s) addresses')
    .description('copy files, or fetch pages, into the sources of the dossier')
    .action(async (sources: string[]) => {
      const { runAdd } = await import('./add.ts');
      finish(await runAdd(contentFolder(), sources, new Date().toISOString().slice(0, 10), process));
    });
  dossier
    .command('check')
    .helpGroup('Commands:')
    .description('read the whole dossier, write nothing, print all that is wrong')
    .action(async () => {
      const { runCheck } = await import('./check.ts');
      finish(await runCheck(contentFolder(), process));
    });
  dossier
    .command('review')
    .helpGroup('Commands:')
    .description('list what you should decide, with its evidence')
    .action(async () => {
      const { reportingErrors } = await import('./check.ts');
      const { runReview } = await import('./review.ts');
      finish(await reportingErrors(() => runReview(contentFolder(), process), process));
    });
  dossier
    .command('clean')
    .helpGroup('Filters:')
    .description('{id, mediaType, url?, content} -> {id, title, …, body, captions, ledger}')
    .option('--explain <file>', 'print every block of one capture with its label and why, instead')
    .action(async ({ explain }: { explain?: string }) => {
      if (explain !== undefined) {
        const { reportingErrors } = await import('./check.ts');
        const { runExplain } = await import('./explain.ts');
        return finish(await reportingErrors(() => runExplain(contentFolder(), explain, process), process));
      }
      const { cleanFilter } = await import('./clean-filter.ts');
      finish(await runLineFilter(cleanFilter, process));
    });
  dossier
    .command('annotate')
    .helpGroup('Filters:')
    .description('{id, title?, published?, text} -> {id, mentions, timexes, quotes}')
    .action(async () => {
      const { annotateFilter } = await import('./annotate-filter.ts');
      finish(await runLineFilter(annotateFilter, process));
    });
  dossier
    .command('resolve')
    .helpGroup('Filters:')
    .description('texts of one story, annotated or not -> the same, mentions with an `entity` across them')
    .action(async () => {
      const { runResolveFilter } = await import('./resolve-filter.ts');
      finish(await runResolveFilter(process));
    });
  dossier
    .command('timeline')
    .helpGroup('Filters:')
    .description('{id, published, title?, text} of one story -> one array [{date, sentences}]')
    .requiredOption('--entries <n>', 'most dates to give', count)
    .action(async ({ entries }: { entries: number }) => {
      const { runTimelineFilter } = await import('./timeline-filter.ts');
      finish(await runTimelineFilter(entries, process));
    });
  return dossier;
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1 up.');
  return number;
}
