import { parentPort } from 'node:worker_threads';
import type { JobInput, JobName } from './jobs.ts';
import { runJob } from './run-job.ts';

/** A batch of inputs for one job. */
export interface Batch {
  name: JobName;
  inputs: JobInput<JobName>[];
}

parentPort?.on('message', ({ name, inputs }: Batch) => {
  parentPort?.postMessage(inputs.map((input) => runJob(name, input)));
});
