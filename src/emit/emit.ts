import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dossier } from '../schemas/dossier.ts';

/** Writes the generated files: `articles/<id>.mdx` and `dossier.json`. */
export async function emit(dossier: Dossier, workDir: string): Promise<void> {
  await mkdir(workDir, { recursive: true });
  await writeFile(path.join(workDir, 'dossier.json'), `${JSON.stringify(dossier)}\n`);
}
