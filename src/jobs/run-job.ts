import { DossierError } from '../errors.ts';
import { JOBS, type JobInput, type JobName, type JobResult } from './jobs.ts';

/** What became of one job, in a form that can cross from a worker. */
export type JobOutcome<R> =
  | { value: R }
  | { error: { file: string; line: number | undefined; what: string; hint: string } };

/** Does one job. An error of the editor's files becomes an outcome; anything else is a defect and is thrown. */
export function runJob<N extends JobName>(name: N, input: JobInput<N>): JobOutcome<JobResult<N>> {
  const job = JOBS[name] as (input: JobInput<N>) => JobResult<N>;
  try {
    return { value: job(input) };
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    const { file, line, what, hint } = error;
    return { error: { file, line, what, hint } };
  }
}
