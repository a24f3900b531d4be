import { parentPort } from 'node:worker_threads';
import { buildDossier, type Folders } from './dossier.ts';
import { DossierError } from './errors.ts';
import type { PipelineOutcome } from './pipeline.ts';

/** What the thread tells the one that started it. */
export type PipelineMessage =
  | { tell: 'begin'; stage: string; total: number }
  | { tell: 'advance'; done: number }
  | { tell: 'end'; summary: string }
  | { tell: 'built'; outcome: PipelineOutcome }
  | { tell: 'failed'; message: string };

const tell = (message: PipelineMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (folders: Folders) => {
  try {
    const { errors, warnings } = await buildDossier(folders, {
      begin: (stage, total) => tell({ tell: 'begin', stage, total }),
      advance: (done) => tell({ tell: 'advance', done }),
      end: (summary) => tell({ tell: 'end', summary }),
    });
    tell({ tell: 'built', outcome: { errors: errors.map((error) => error.message), warnings, usable: true } });
  } catch (error) {
    if (error instanceof DossierError) {
      tell({ tell: 'built', outcome: { errors: [error.message], warnings: [], usable: false } });
    } else tell({ tell: 'failed', message: (error as Error).stack ?? String(error) });
  }
});
