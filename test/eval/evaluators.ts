import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from './eval-run.ts';
import { foldersWith, readLines, readSet, setsWith, storySets, withoutGold } from './find-sets.ts';
import type { Area } from './measures.ts';
import { filterCommand } from './run-filter.ts';

/** Takes what a scorer says of a set. */
export type Report = (set: string, report: unknown) => void;

/** How each area is measured. */
export const EVALUATORS: Record<Area, (run: Run, report: Report) => Promise<void>> = {
  async clean(run, report) {
    for (const name of foldersWith(run.data, 'clean', 'manifest.jsonl')) {
      const folder = path.join(run.data, 'clean', name);
      const documents = readLines(path.join(folder, 'manifest.jsonl')) as { file: string }[];
      const file = await run.filter('clean', name, captureLines(folder, documents));
      const scores = (await run.score('clean', [folder, file])) as object;
      const { millisecondsOfClean } = await import('./speeds.ts');
      report(`clean/${name}`, { ...scores, ms: millisecondsOfClean(captureLines(folder, documents)) });
    }
  },

  async ner(run, report) {
    const sets = setsWith(run.data, 'mentions');
    for (const set of sets) report(set, await run.score('ner', [run.gold(set), await run.annotate(set)]));
    const { speedOfAnnotate } = await import('./speeds.ts');
    report('ner/all', { speed: speedOfAnnotate(sets.flatMap((set) => readSet(run.data, set))) });
  },

  async dates(run, report) {
    for (const set of setsWith(run.data, 'timexes')) {
      const scores = (await run.score('dates', [run.gold(set), await run.annotate(set)])) as object;
      const { speedOfDates } = await import('./speeds.ts');
      report(set, set.startsWith('dates/') ? { ...scores, speed: speedOfDates(readSet(run.data, set)) } : scores);
    }
  },

  async quotes(run, report) {
    for (const set of setsWith(run.data, 'quotes')) {
      report(set, await run.score('quotes', [run.gold(set), await run.annotate(set), '--json']));
    }
  },

  async identity(run, report) {
    for (const set of storySets(run.data)) {
      const documents = readSet(run.data, set);
      const own = await run.filter(
        'resolve',
        `${set} (own names)`,
        documents.map((document) => withoutGold(document)),
      );
      report(`${set}, own names`, await run.score('coref', [run.gold(set), own]));
      const given = documents.map((document) => withoutGold(document, 'mentions'));
      const gold = await run.filter('resolve', `${set} (gold names)`, given);
      report(`${set}, gold names`, await run.score('coref', [run.gold(set), gold]));
    }
  },

  async timelines(run, report) {
    const topics = foldersWith(run.data, 'timelines', 'timelines.json').map((name) =>
      path.join(run.data, 'timelines', name),
    );
    if (topics.length === 0) return;
    for (const span of ['gold', 'all']) {
      run.say(`timeline ${topics.length} topics (${span})`);
      const args = ['--json', '--run', filterCommand('timeline'), '--span', span, ...topics];
      report(span === 'gold' ? 'timelines/t17' : 'timelines/t17, all articles', await run.score('timeline', args));
    }
  },
};

function* captureLines(folder: string, documents: unknown[]): Generator<string> {
  for (const document of documents) {
    const { id, file, mediaType, url } = document as Record<string, string>;
    yield JSON.stringify({ id, mediaType, url, content: readFileSync(path.join(folder, file ?? ''), 'utf8') });
  }
}
