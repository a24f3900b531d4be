import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { JobInput, JobName, JobResult } from './jobs.ts';
import type { JobOutcome } from './run-job.ts';

/** Results of earlier builds, by what they were made from. */
export interface JobCache {
  key<N extends JobName>(name: N, input: JobInput<N>): string;
  read<N extends JobName>(name: N, key: string): JobOutcome<JobResult<N>> | undefined;
  write<N extends JobName>(name: N, key: string, outcome: JobOutcome<JobResult<N>>): void;
  /** Throws away what was neither read nor written. */
  prune(): void;
}

/** Keeps nothing. */
export const noCache: JobCache = { key: () => '', read: () => undefined, write() {}, prune() {} };

/**
 * Keeps results in a folder, one file each, named by the hash of the job, its input and the program's own code. A file that
 * cannot be read, as a killed build or another version of Node might leave it, counts as absent.
 */
export function folderCache(folder: string): JobCache {
  const code = codeHash();
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return {
    key: (name, input) =>
      createHash('sha256').update(`${code} ${name} `).update(serialize(input)).digest('hex').slice(0, 40),
    read(_name, key) {
      try {
        const outcome = deserialize(readFileSync(path.join(folder, key)));
        used.add(key);
        return outcome;
      } catch {
        return undefined;
      }
    },
    write(_name, key, outcome) {
      const file = path.join(folder, key);
      writeFileSync(`${file}.part`, serialize(outcome));
      renameSync(`${file}.part`, file);
      used.add(key);
    },
    prune() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(path.join(folder, name), { force: true });
    },
  };
}

/** Hash of all source files (models included) and of Node's version: another program makes other results. */
function codeHash(): string {
  const root = path.resolve(import.meta.dirname, '..');
  const hash = createHash('sha256').update(process.version);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
