import { Worker } from 'node:worker_threads';

/**
 * Draws the pictures of a dossier in a thread of its own, while its pages are rendered.
 * @param out the site's folder
 * @returns how many, when all are written
 */
export function drawSharePictures(out: string): Promise<number> {
  const worker = new Worker(new URL('./pictures-thread.ts', import.meta.url), { workerData: { out } });
  const drawn = new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Awaited when the pages are there; until then a failure must not count as unhandled.
  drawn.catch(() => {});
  return drawn;
}
