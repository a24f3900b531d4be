import path from 'node:path';
import { readSet, withoutGold } from './find-sets.ts';
import { runFilter, runScorer } from './run-filter.ts';

/** What the evaluators share: the data, a scratch folder, and answers that more than one area needs. */
export class Run {
  readonly data: string;
  readonly say: (text: string) => void;
  private readonly scratch: string;
  private readonly annotated = new Map<string, string>();

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

  /** @returns the file with the answers */
  async filter(filter: string, name: string, lines: Iterable<string>): Promise<string> {
    this.say(`${filter} ${name}`);
    const file = path.join(this.scratch, `${filter} ${name}`.replaceAll('/', '-'));
    await runFilter(filter, lines, file);
    return file;
  }

  /** @returns the file with the annotations of a set, made once */
  async annotate(set: string): Promise<string> {
    const known = this.annotated.get(set);
    if (known) return known;
    const answer = await this.filter(
      'annotate',
      set,
      readSet(this.data, set).map((document) => withoutGold(document)),
    );
    this.annotated.set(set, answer);
    return answer;
  }
}
