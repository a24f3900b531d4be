import { Worker } from 'node:worker_threads';
import type { JobName, JobResult } from './jobs.ts';
import type { JobOutcome } from './run-job.ts';
import type { Batch } from './worker.ts';

type Results = JobOutcome<JobResult<JobName>>[];

interface Waiting {
  batch: Batch;
  resolve: (results: Results) => void;
  reject: (error: Error) => void;
}

/** A fixed number of worker threads; each takes the next batch when it is free. */
export class WorkerPool {
  readonly #waiting: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];

  constructor(size: number) {
    for (let index = 0; index < size; index++) {
      // Trees of Markdown are young garbage: a larger nursery saves a third of the time.
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        resourceLimits: { maxYoungGenerationSizeMb: 128 },
      });
      this.#all.push(worker);
      this.#idle.push(worker);
    }
  }

  /** Does one batch. @throws whatever a job threw that was not the editor's error */
  run(batch: Batch): Promise<Results> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #next(): void {
    const worker = this.#idle.pop();
    if (worker === undefined) return;
    const job = this.#waiting.shift();
    if (job === undefined) {
      this.#idle.push(worker);
      return;
    }
    const onMessage = (results: Results) => {
      worker.off('error', onError);
      this.#idle.push(worker);
      job.resolve(results);
      this.#next();
    };
    const onError = (error: Error) => {
      worker.off('message', onMessage);
      job.reject(error);
    };
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(job.batch);
  }
}
