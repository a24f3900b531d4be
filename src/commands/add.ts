import { DossierError } from '../errors.ts';
import { addSource } from '../ingest/add-source.ts';
import type { Streams } from './run-filter.ts';

/** Adds files and pages to the dossier, one after the other. @returns exit code: 1 if any could not be added */
export async function runAdd(
  contentDir: string,
  sources: string[],
  today: string,
  { stdout, stderr }: Streams,
): Promise<0 | 1> {
  let exit: 0 | 1 = 0;
  for (const source of sources) {
    try {
      const { file, sidecar, bytes, isNew } = await addSource(contentDir, source, { today });
      const what = sidecar === undefined ? file : `${file}, with ${sidecar}`;
      stdout.write(
        isNew ? `added ${what} (${Math.ceil(bytes / 1024)} KB)\n` : `${file} is there already, the same to the byte\n`,
      );
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      stderr.write(`${error.message}\n`);
      exit = 1;
    }
  }
  return exit;
}
