import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, realpathSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** The command line that runs a filter, for a scorer that runs it itself. */
export const filterCommand = (filter: string) => `"${process.execPath}" "${CLI}" ${filter}`;

/** Pipes lines through a filter into a file, as a user would. @returns seconds that it took */
export async function runFilter(filter: string, lines: Iterable<string>, outFile: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, filter], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  await Promise.all([
    pipeline(Readable.from(withBreaks(lines)), child.stdin),
    pipeline(child.stdout, createWriteStream(outFile)),
  ]);
  const [code] = await closed;
  if (code !== 0) process.stderr.write(`dossier ${filter} ended with exit code ${code}\n`);
  return (performance.now() - began) / 1000;
}

function* withBreaks(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** Runs a scorer of the data folder. @returns what it reports as JSON: its whole output, or its last line */
export async function runScorer(script: string, args: string[]): Promise<unknown> {
  // A scorer reached by a link would take itself for a module.
  const { stdout } = await promisify(execFile)(process.execPath, [realpathSync(script), ...args], {
    maxBuffer: 1 << 28,
  });
  const output = stdout.trim();
  return JSON.parse(output.startsWith('{') ? output : output.slice(output.lastIndexOf('\n') + 1));
}

/** The figure at a dotted path of a report. */
export function figureAt(report: unknown, path: string): number | undefined {
  let value = report;
  for (const step of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return typeof value === 'number' ? value : undefined;
}
