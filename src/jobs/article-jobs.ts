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
const AHEAD = 2;

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

  /** Gets helpers for so many articles, one for each core but this thread's. They load while the caller goes on. */
  prepare(articles: number): void {
    if (articles < FEW) return;
    while (this.#helpers.length < availableParallelism() - 1) this.#helpers.push(new Helper());
  }

  /** Does one job for every input; the results stay in the order of the inputs. */
  async map<N extends JobName>(name: N, inputs: JobInput<N>[]): Promise<JobResult<N>[]> {
    const keys = inputs.map((input) => this.#cache.key(name, input));
    const outcomes: (JobOutcome<JobResult<N>> | undefined)[] = keys.map((key) => this.#cache.read(name, key));
    const open = inputs.flatMap((_, index) => (outcomes[index] === undefined ? [index] : []));
    let done = inputs.length - open.length;
    this.#report.advance(done);
    const take = (index: number, outcome: JobOutcome<JobResult<N>>) => {
      outcomes[index] = outcome;
      if ('value' in outcome) this.#cache.write(name, keys[index] ?? '', outcome);
      this.#report.advance(++done);
    };

    const batches = Array.from({ length: Math.ceil(open.length / BATCH) }, (_, at) =>
      open.slice(at * BATCH, (at + 1) * BATCH),
    )[Symbol.iterator]();
    const workThrough = async (work: (some: JobInput<N>[]) => Promise<JobOutcome<JobResult<N>>[]>) => {
      for (const batch of batches) {
        const results = await work(batch.map((index) => inputs[index] as JobInput<N>));
        batch.forEach((index, at) => {
          take(index, results[at] as JobOutcome<JobResult<N>>);
        });
      }
    };
    this.prepare(open.length);
    const helpers = open.length < FEW ? [] : this.#helpers;
    await Promise.all([
      ...helpers.flatMap((helper) =>
        Array.from({ length: AHEAD }, () =>
          workThrough((some) => helper.run({ name, inputs: some }) as Promise<JobOutcome<JobResult<N>>[]>),
        ),
      ),
      workThrough(async (some) => {
        // What the helpers have done meanwhile comes first.
        await setImmediate();
        return some.map((input) => runJob(name, input));
      }),
    ]);

    return outcomes.flatMap((outcome) => {
      if (outcome === undefined) return [];
      if ('value' in outcome) return [outcome.value];
      const { file, line, what, hint } = outcome.error;
      this.#errors.push(new DossierError({ file, line }, what, hint));
      return [];
    });
  }

  /** Ends the helpers and throws away what this build did not use of the cache. */
  async close(): Promise<void> {
    await Promise.all(this.#helpers.splice(0).map((helper) => helper.close()));
    this.#cache.close();
  }
}
