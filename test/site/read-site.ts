import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicDossier } from '../../src/schemas/public-dossier.ts';

/** Path -> SHA-256 of every file below a folder. */
export async function fingerprint(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hashes = await Promise.all(
    files.map(async (file) => [
      path.relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashes);
}

export async function readData(dist: string): Promise<PublicDossier> {
  return JSON.parse(await readFile(path.join(dist, 'data', 'dossier.json'), 'utf8')) as PublicDossier;
}

export async function readPage(dist: string, page: string): Promise<string> {
  return readFile(path.join(dist, page, 'index.html'), 'utf8');
}
