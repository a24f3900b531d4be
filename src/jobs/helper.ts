import { Worker } from 'node:worker_threads';
import type { Batch } from './helper-thread.ts';
import type { JobName, JobResult } from './jobs.ts';
import type { JobOutcome } from './run-job.ts';

type Results = JobOutcome<JobResult<JobName>>[];

interface Waiting {
  resolve: (results: Results) => void;
  reject: (error: Error) => void;
}

/** A thread that does batches of work in the order in which they are given to it. */
export class Helper {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #broken: Error | undefined;

  constructor() {
    this.#worker = new Worker(new URL('./helper-thread.ts', import.meta.url), {
      // Trees of Markdown are young garbage: a larger nursery saves a third of the time.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    // It may be there without work: only what waits for it keeps the program running.
    this.#worker.unref();
    this.#worker.on('message', (results: Results) => this.#waiting.shift()?.resolve(results));
    this.#worker.on('error', (error: Error) => {
      this.#broken = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** Does one batch. @throws whatever a job threw that was not the editor's error */
  async run(batch: Batch): Promise<Results> {
    if (this.#broken !== undefined) throw this.#broken;
    this.#worker.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.push({ resolve, reject });
        this.#worker.postMessage(batch);
      });
    } finally {
      if (this.#waiting.length === 0) this.#worker.unref();
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
