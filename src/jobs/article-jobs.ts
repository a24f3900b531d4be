import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { DossierError } from '../errors.ts';
import type { StageReport } from '../stage-report.ts';
import { Helper } from './helper.ts';
import { type JobCache, noCache } from './job-cache.ts';
import type { JobInput, JobName, JobResult } from './jobs.ts';
import { type JobOutcome, runJob } from './run-job.ts';

/** Fewer articles than this are done without help: starting threads would take longer. */
const FEW = 24;
/** Articles done at a time. */
const BATCH = 8;
/** Batches given to a helper at a time, so that it need not wait while this thread is at work itself. */
const AHEAD = 4;

/** Work whose result is not kept from an earlier build. */
interface Open<N extends JobName> {
  index: number;
  key: string;
  input: JobInput<N>;
}

/** Does the work on single articles, with all cores when there is much of it, and only where the result is not kept from an earlier build. */
export class ArticleJobs {
  readonly #report: StageReport;
  readonly #errors: DossierError[];
  readonly #cache: JobCache;
  readonly #helpers: Helper[] = [];

  /** @param errors takes the errors of the editor's files; the articles that have one are left out of the results */
  constructor(report: StageReport, errors: DossierError[], cache: JobCache = noCache) {
    this.#report = report;
    this.#errors = errors;
    this.#cache = cache;
  }

  /** Says how many articles will come, so that helpers, one for each core but this thread's, load meanwhile if they will be needed. */
  expect(articles: number): void {
    if (articles - this.#cache.count('clean') >= FEW) this.#getHelpers();
  }

  /** Does one job for every input; the results stay in the order of the inputs. */
  async map<N extends JobName>(name: N, inputs: JobInput<N>[]): Promise<JobResult<N>[]> {
    const outcomes: (JobOutcome<JobResult<N>> | undefined)[] = [];
    const batches = this.#openBatches(name, inputs, outcomes);
    const workThrough = async (work: (batch: Open<N>[]) => Promise<JobOutcome<JobResult<N>>[]>) => {
      for (const batch of batches) {
        const results = await work(batch);
        batch.forEach(({ index, key }, at) => {
          const outcome = results[at] as JobOutcome<JobResult<N>>;
          outcomes[index] = outcome;
          if ('value' in outcome) this.#cache.write(name, key, outcome);
        });
        this.#report.advance(outcomes.length);
      }
    };

    const helping: Promise<void>[] = [];
    const getHelp = () => {
      for (const helper of this.#helpers) {
        const ask = async (batch: Open<N>[]) =>
          (await helper.run({ name, inputs: batch.map(({ input }) => input) })) as JobOutcome<JobResult<N>>[];
        for (let at = 0; at < AHEAD; at++) helping.push(workThrough(ask));
      }
      for (const work of helping) work.catch(() => {});
    };
    getHelp();
    let met = 0;
    await workThrough(async (batch) => {
      met += batch.length;
      if (met >= FEW && this.#helpers.length === 0 && this.#getHelpers()) getHelp();
      // What the helpers have done meanwhile comes first.
      await setImmediate();
      return batch.map(({ input }) => runJob(name, input));
    });
    await Promise.all(helping);
    return outcomes.flatMap((outcome) => {
      if (outcome === undefined) return [];
      if ('value' in outcome) return [outcome.value];
      const { file, line, what, hint } = outcome.error;
      this.#errors.push(new DossierError({ file, line }, what, hint));
      return [];
    });
  }

  /** Batches of what the cache does not have; what it has becomes an outcome. Looked up as it is asked for, so helpers start at once. */
  *#openBatches<N extends JobName>(
    name: N,
    inputs: JobInput<N>[],
    outcomes: (JobOutcome<JobResult<N>> | undefined)[],
  ): Generator<Open<N>[]> {
    let batch: Open<N>[] = [];
    for (const [index, input] of inputs.entries()) {
      const key = this.#cache.key(name, input);
      outcomes[index] = this.#cache.read(name, key);
      if (outcomes[index] === undefined) batch.push({ index, key, input });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** @returns whether there are any: not on a single core */
  #getHelpers(): boolean {
    while (this.#helpers.length < availableParallelism() - 1) this.#helpers.push(new Helper());
    return this.#helpers.length > 0;
  }

  /** Ends the helpers and throws away what this build did not use of the cache. */
  async close(): Promise<void> {
    await Promise.all(this.#helpers.splice(0).map((helper) => helper.close()));
    this.#cache.close();
  }
}
