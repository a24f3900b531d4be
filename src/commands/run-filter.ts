import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';
import { MAX_LINE_BYTES, parseLine } from './parse-line.ts';
import { readLines } from './read-lines.ts';

/** Where a filter reads and writes; the process's own streams, but for tests. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** A filter that answers each line by itself. */
export interface LineFilter<In> {
  schema: z.ZodType<In>;
  answer(value: In): unknown;
}

const ANSWERED = 'The line is answered with an error.';

/** Input of a filter that needs all lines before it answers: the good ones with their place among all. */
export interface Batch<In> {
  items: { value: In; index: number }[];
  failures: { id: string | null; error: string; index: number }[];
}

/**
 * Answers each line of NDJSON with one line, in the same order. Holds one line at a time and waits for the reader of its output.
 * A bad line, or one whose answer throws, gives `{id, error}` in its place.
 * @returns exit code: 1 if any line failed
 */
export async function runLineFilter<In extends { id: string }>(
  filter: LineFilter<In>,
  { stdin, stdout, stderr }: Streams,
): Promise<0 | 1> {
  let number = 0;
  let exit: 0 | 1 = 0;
  for await (const line of readLines(stdin, MAX_LINE_BYTES)) {
    number++;
    if (isBlank(line)) continue;
    const parsed = parseLine(line, filter.schema);
    let result: unknown = parsed;
    if ('value' in parsed) {
      try {
        result = filter.answer(parsed.value);
      } catch (error) {
        result = { id: parsed.value.id, error: error instanceof Error ? error.message : String(error) };
      }
    }
    if (isFailure(result)) {
      exit = 1;
      report(stderr, number, result.error, ANSWERED);
    }
    if (!(await write(stdout, `${JSON.stringify(result)}\n`))) break;
  }
  return exit;
}

/**
 * Reads all lines of NDJSON for a filter that has to see them together.
 * @param consequence what becomes of a bad line, a sentence for stderr
 */
export async function readBatch<In>(
  schema: z.ZodType<In>,
  { stdin, stderr }: Streams,
  consequence = ANSWERED,
): Promise<Batch<In>> {
  const batch: Batch<In> = { items: [], failures: [] };
  let number = 0;
  let index = 0;
  for await (const line of readLines(stdin, MAX_LINE_BYTES)) {
    number++;
    if (isBlank(line)) continue;
    const parsed = parseLine(line, schema);
    if ('value' in parsed) batch.items.push({ value: parsed.value, index });
    else {
      batch.failures.push({ ...parsed, index });
      report(stderr, number, parsed.error, consequence);
    }
    index++;
  }
  return batch;
}

/** Writes and waits until there is room for more. False once nobody reads any more. */
export async function write(stdout: Writable, text: string): Promise<boolean> {
  if (stdout.destroyed || stdout.writableEnded) return false;
  if (stdout.write(text)) return true;
  const gone = new AbortController();
  await Promise.race([
    once(stdout, 'drain', { signal: gone.signal }).catch(() => {}),
    once(stdout, 'close', { signal: gone.signal }).catch(() => {}),
  ]);
  gone.abort();
  return !stdout.destroyed;
}

function report(stderr: Writable, number: number, error: string, consequence: string): void {
  stderr.write(`stdin:${number}: ${error}. ${consequence}\n`);
}

const isBlank = (line: Buffer | 'too-long') => line !== 'too-long' && line.length < 64 && line.toString().trim() === '';
const isFailure = (value: unknown): value is { error: string } =>
  typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';
