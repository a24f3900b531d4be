import { availableParallelism } from 'node:os';
import { DossierError } from '../errors.ts';
import type { StageReport } from '../stage-report.ts';
import { type JobCache, noCache } from './job-cache.ts';
import type { JobInput, JobName, JobResult } from './jobs.ts';
import { type JobOutcome, runJob } from './run-job.ts';
import { WorkerPool } from './worker-pool.ts';

/** Fewer articles than this are done at once: starting workers would take longer. */
const FEW = 24;
/** Articles handed to a worker at a time. */
const BATCH = 8;

/** Does the work on single articles, with all cores when there is much of it, and only where the result is not kept from an earlier build. */
export class ArticleJobs {
  readonly #report: StageReport;
  readonly #errors: DossierError[];
  readonly #cache: JobCache;
  #pool: WorkerPool | undefined;

  /** @param errors takes the errors of the editor's files; the articles that have one are left out of the results */
  constructor(report: StageReport, errors: DossierError[], cache: JobCache = noCache) {
    this.#report = report;
    this.#errors = errors;
    this.#cache = cache;
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
    if (open.length < FEW) {
      for (const index of open) take(index, runJob(name, inputs[index] as JobInput<N>));
    } else {
      this.#pool ??= new WorkerPool(availableParallelism());
      const batches = Array.from({ length: Math.ceil(open.length / BATCH) }, (_, at) =>
        open.slice(at * BATCH, (at + 1) * BATCH),
      );
      const pool = this.#pool;
      await Promise.all(
        batches.map(async (batch) => {
          const results = await pool.run({ name, inputs: batch.map((index) => inputs[index] as JobInput<JobName>) });
          batch.forEach((index, at) => {
            take(index, results[at] as JobOutcome<JobResult<N>>);
          });
        }),
      );
    }
    return outcomes.flatMap((outcome) => {
      if (outcome === undefined) return [];
      if ('value' in outcome) return [outcome.value];
      const { file, line, what, hint } = outcome.error;
      this.#errors.push(new DossierError({ file, line }, what, hint));
      return [];
    });
  }

  /** Ends the workers and throws away what this build did not use of the cache. */
  async close(): Promise<void> {
    await this.#pool?.close();
    this.#cache.prune();
  }
}
