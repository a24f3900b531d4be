import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { JobInput, JobName, JobResult } from './jobs.ts';
import type { JobOutcome } from './run-job.ts';

/** Results of earlier builds, by what they were made from. */
export interface JobCache {
  /** How many results of a job are kept from the last build. */
  count(name: JobName): number;
  key<N extends JobName>(name: N, input: JobInput<N>): string;
  read<N extends JobName>(name: N, key: string): JobOutcome<JobResult<N>> | undefined;
  write<N extends JobName>(name: N, key: string, outcome: JobOutcome<JobResult<N>>): void;
  /** Keeps what was read or written, for the next build, and throws away the rest. */
  close(): void;
}

/** Keeps nothing. */
export const noCache: JobCache = { count: () => 0, key: () => '', read: () => undefined, write() {}, close() {} };

/**
 * Keeps results in a folder, one file for each kind of job, by the hash of the job, its input and the program's own code. A file
 * that cannot be read, as another version of Node might leave it, counts as empty. Few files, for making thousands takes seconds.
 */
export function folderCache(folder: string): JobCache {
  const code = codeHash();
  mkdirSync(folder, { recursive: true });
  const before = new Map<JobName, Map<string, Uint8Array>>();
  const now = new Map<JobName, Map<string, Uint8Array>>();
  const of = (name: JobName) => {
    const kept = before.get(name) ?? readPack(path.join(folder, name));
    before.set(name, kept);
    const used = now.get(name) ?? new Map<string, Uint8Array>();
    now.set(name, used);
    return { kept, used };
  };
  return {
    count: (name) => of(name).kept.size,
    key: (name, input) => createHash('sha256').update(`${code} ${name} `).update(written(name, input)).digest('hex'),
    read(name, key) {
      const { kept, used } = of(name);
      const bytes = kept.get(key);
      if (bytes === undefined) return undefined;
      used.set(key, bytes);
      return deserialize(bytes);
    },
    write(name, key, outcome) {
      of(name).used.set(key, serialize(outcome));
    },
    close() {
      for (const file of readdirSync(folder)) {
        if (!now.has(file as JobName)) rmSync(path.join(folder, file), { recursive: true, force: true });
      }
      for (const [name, used] of now) {
        const kept = before.get(name);
        if (kept?.size === used.size && [...used.keys()].every((key) => kept.has(key))) continue;
        const file = path.join(folder, name);
        writeFileSync(`${file}.part`, serialize(used));
        renameSync(`${file}.part`, file);
      }
    },
  };
}

/** The same for equal inputs, whether they were made here, came from a helper or from the cache: v8's own format is not. */
function written<N extends JobName>(name: N, input: JobInput<N>): string {
  // Only surveys hold maps, and looking out for them takes longer than the rest.
  const mapsToo = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
  return JSON.stringify(input, name === 'clean' ? mapsToo : undefined);
}

function readPack(file: string): Map<string, Uint8Array> {
  try {
    const pack: unknown = deserialize(readFileSync(file));
    if (pack instanceof Map) return pack;
  } catch {
    // Absent or broken.
  }
  return new Map();
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
