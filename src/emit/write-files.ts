import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files written at the same time. */
const AT_ONCE = 16;

/**
 * Makes a folder hold exactly these files. Unchanged files are left alone, so watchers stay quiet; each file appears whole
 * or not at all (written beside and renamed), so a killed build leaves nothing half-written.
 */
export async function writeFolder(folder: string, files: Map<string, string | Uint8Array>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!files.has(name)) await rm(path.join(folder, name), { recursive: true, force: true });
  }
  const waiting = files[Symbol.iterator]();
  const writeNext = async () => {
    for (const [name, content] of waiting) await writeWhole(path.join(folder, name), content);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writeNext));
}

/** Writes one file whole or not at all; leaves it alone if it already has this content. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  const old = await readFile(file).catch(() => undefined);
  if (old?.equals(bytes)) return;
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  await writeFile(beside, bytes);
  await rename(beside, file);
}
