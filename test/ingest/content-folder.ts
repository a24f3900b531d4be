import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a content folder of the given files for one test. Errors name it, so they are to be read through `shown`. */
export function contentFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Messages with the folder called `content`, as an editor would see them. */
export function shown(folder: string, messages: readonly (string | { message: string })[]): string[] {
  return messages.map((message) =>
    (typeof message === 'string' ? message : message.message).replaceAll(folder, 'content'),
  );
}
