import { Worker } from 'node:worker_threads';
import type { Folders } from './dossier.ts';
import type { PipelineMessage } from './pipeline-thread.ts';
import type { StageReport } from './stage-report.ts';

/** What a run of the pipeline said; the dossier itself is in the work folder. */
export interface PipelineOutcome {
  /** What is wrong with the editor's files, as lines to print. */
  errors: string[];
  warnings: string[];
  /** Whether there is a dossier: one whose own settings cannot be read cannot be built at all. */
  usable: boolean;
}

let thread: Worker | undefined;

/** Loads the pipeline into a thread of its own, so that it is ready while others still load. Does nothing the second time. */
export function loadPipeline(): Worker {
  if (thread === undefined) {
    thread = new Worker(new URL('./pipeline-thread.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    // A build that is over need not wait for it.
    thread.unref();
  }
  return thread;
}

/**
 * Runs `buildDossier` in its thread: Astro starts up and bundles at the same time. One run at a time.
 * @throws Error for a defect of the program
 */
export function runPipeline(folders: Folders, report: StageReport): Promise<PipelineOutcome> {
  const worker = loadPipeline();
  worker.ref();
  return new Promise<PipelineOutcome>((resolve, reject) => {
    const settle = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.unref();
    };
    const onError = (error: Error) => {
      settle();
      thread = undefined;
      reject(error);
    };
    const onMessage = (message: PipelineMessage) => {
      if (message.tell === 'begin') report.begin(message.stage, message.total);
      else if (message.tell === 'advance') report.advance(message.done);
      else if (message.tell === 'end') report.end(message.summary);
      else {
        settle();
        if (message.tell === 'built') resolve(message.outcome);
        else reject(new Error(message.message));
      }
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(folders);
  });
}
