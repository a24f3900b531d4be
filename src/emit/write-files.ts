import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder hold exactly these files. Unchanged files are left alone, so watchers stay quiet; each file appears whole
 * or not at all (written beside and renamed), so a killed build leaves nothing half-written. Not asynchronous: for thousands of
 * small files that takes half the time.
 */
export function writeFolder(folder: string, files: Map<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  for (const name of there) {
    if (!files.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  for (const [name, content] of files) writeBeside(path.join(folder, name), content, there.has(name));
}

/** Writes one file whole or not at all; leaves it alone if it already has this content. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeBeside(file, content, true);
}

function writeBeside(file: string, content: string | Uint8Array, mayBeThere: boolean): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (mayBeThere && bytesOf(file)?.equals(bytes)) return;
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, bytes);
  renameSync(beside, file);
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
