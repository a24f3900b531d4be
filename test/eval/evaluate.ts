import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articleFromDocument } from '../../src/annotate/article-from-document.ts';
import { findSentences } from '../../src/annotate/sentences/find-sentences.ts';
import { findTimexes } from '../../src/annotate/timexes/find-timexes.ts';
import { foldersWith, type GoldDocument, readLines, readSet, setsWith, storySets } from './find-sets.ts';
import { type Area, MEASURES, type Measure } from './measures.ts';
import { figureAt, filterCommand, runFilter, runScorer } from './run-filter.ts';
import { TARGETS, type Target } from './targets.ts';

/** One figure of the table. */
export interface Figure extends Target {
  area: Area;
  set: string;
  measure: string;
  ours: number;
  lower: boolean;
  hasFloor: boolean;
}

type Report = (set: string, report: unknown) => void;

/** Runs the filters over the sets of the given areas that the data folder has, and scores them. */
export async function evaluate(data: string, areas: readonly Area[], say: (text: string) => void): Promise<Figure[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'dossier-eval-'));
  const figures: Figure[] = [];
  const run = new Run(data, scratch, say);
  try {
    for (const area of areas) {
      await EVALUATORS[area](run, (set, report) => figures.push(...read(area, set, report)));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return figures;
}

function read(area: Area, set: string, report: unknown): Figure[] {
  const measures: readonly Measure[] = MEASURES[area];
  return measures.flatMap(({ name, path: at, scale, lower, noFloor }) => {
    const value = figureAt(report, at);
    if (value === undefined) return [];
    const figure = { area, set, measure: name, ours: value * scale, lower: lower === true, hasFloor: noFloor !== true };
    return [{ ...figure, ...TARGETS[`${set} ${name}`] }];
  });
}

/** What the evaluators share: the data, a scratch folder, and answers that more than one area needs. */
class Run {
  readonly data: string;
  readonly say: (text: string) => void;
  private readonly scratch: string;
  private readonly annotated = new Map<string, { file: string; seconds: number }>();

  constructor(data: string, scratch: string, say: (text: string) => void) {
    this.data = data;
    this.scratch = scratch;
    this.say = say;
  }

  score(scorer: string, args: string[]): Promise<unknown> {
    return runScorer(path.join(this.data, 'score', `${scorer}.mjs`), args);
  }

  gold(set: string): string {
    return path.join(this.data, `${set}.jsonl`);
  }

  async filter(filter: string, name: string, lines: Iterable<string>): Promise<{ file: string; seconds: number }> {
    this.say(`${filter} ${name}`);
    const file = path.join(this.scratch, `${filter} ${name}`.replaceAll('/', '-'));
    return { file, seconds: await runFilter(filter, lines, file) };
  }

  async annotate(set: string): Promise<{ file: string; seconds: number }> {
    const known = this.annotated.get(set);
    if (known) return known;
    const answer = await this.filter('annotate', set, readSet(this.data, set).map(plain));
    this.annotated.set(set, answer);
    return answer;
  }
}

const plain = ({ id, title, published, text }: GoldDocument) => JSON.stringify({ id, title, published, text });
const megabytes = (documents: GoldDocument[]) =>
  documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

const EVALUATORS: Record<Area, (run: Run, report: Report) => Promise<void>> = {
  async clean(run, report) {
    for (const name of foldersWith(run.data, 'clean', 'manifest.jsonl')) {
      const folder = path.join(run.data, 'clean', name);
      const documents = readLines(path.join(folder, 'manifest.jsonl')) as { file: string }[];
      const { file, seconds } = await run.filter('clean', name, captureLines(folder, documents));
      const { seconds: startUp } = await run.filter('clean', `${name} (start-up)`, []);
      const scores = (await run.score('clean', [folder, file])) as object;
      report(`clean/${name}`, { ...scores, ms: ((seconds - startUp) * 1000) / documents.length });
    }
  },

  async ner(run, report) {
    let size = 0;
    let time = 0;
    const sets = setsWith(run.data, 'mentions');
    for (const set of sets) {
      const { file, seconds } = await run.annotate(set);
      size += megabytes(readSet(run.data, set));
      time += seconds;
      report(set, await run.score('ner', [run.gold(set), file]));
    }
    const { seconds: startUp } = await run.filter('annotate', 'one word', ['{"id":"a","text":"One."}']);
    report('ner/all', { speed: size / (time - startUp * sets.length) });
  },

  async dates(run, report) {
    for (const set of setsWith(run.data, 'timexes')) {
      const { file } = await run.annotate(set);
      const scores = (await run.score('dates', [run.gold(set), file])) as object;
      report(set, set.startsWith('dates/') ? { ...scores, speed: speedOfDates(readSet(run.data, set)) } : scores);
    }
  },

  async quotes(run, report) {
    for (const set of setsWith(run.data, 'quotes')) {
      const { file } = await run.annotate(set);
      report(set, await run.score('quotes', [run.gold(set), file, '--json']));
    }
  },

  async identity(run, report) {
    for (const set of storySets(run.data)) {
      const documents = readSet(run.data, set);
      const own = await run.filter('resolve', `${set} (own names)`, documents.map(plain));
      report(`${set}, own names`, await run.score('coref', [run.gold(set), own.file]));
      const given = documents.map(({ id, title, published, text, mentions }) =>
        JSON.stringify({ id, title, published, text, mentions: mentions?.map(withoutEntity) }),
      );
      const gold = await run.filter('resolve', `${set} (gold names)`, given);
      report(`${set}, gold names`, await run.score('coref', [run.gold(set), gold.file]));
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

const withoutEntity = (mention: unknown) => ({ ...(mention as object), entity: undefined });

/** MB/s of the date finder by itself, sentences given. */
function speedOfDates(documents: GoldDocument[]): number {
  const articles = documents.map(({ id, published, text }) =>
    articleFromDocument({ id, text, published: published ?? undefined }),
  );
  const read = articles.map((article) => ({ article, sentences: findSentences(article) }));
  for (const { article, sentences } of read) findTimexes(article, sentences);
  const began = performance.now();
  for (const { article, sentences } of read) findTimexes(article, sentences);
  return megabytes(documents) / ((performance.now() - began) / 1000);
}
