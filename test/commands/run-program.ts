import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { program } from '../../src/commands/program.ts';

export interface Ran {
  stdout: string;
  stderr: string;
  exitCode: number;
}

/** Runs the command line within this process, as `dossier <args>` with the given input. */
export async function runProgram(args: string[], input: string | Iterable<Uint8Array | string> = ''): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const process = { stdin: Readable.from(typeof input === 'string' ? [input] : input), stdout, stderr, exitCode: 0 };
  const output = Promise.all([text(stdout), text(stderr)]);
  await program(process).parseAsync(['node', 'dossier', ...args]);
  stdout.end();
  stderr.end();
  const [out, err] = await output;
  return { stdout: out, stderr: err, exitCode: process.exitCode };
}

/** NDJSON of some values. */
export const ndjson = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Values of NDJSON. Throws if a line is no JSON. */
export const parsed = (output: string) =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
