import { z } from 'zod';
import type { Line } from './read-lines.ts';

/** Longest line that a filter reads, in bytes: what V8 can hold as one string, with room to work in. */
export const MAX_LINE_BYTES = 256 * 1024 * 1024;

/** A line as its filter wants it, or what is wrong with it, under the id if it could be read. */
export type ParsedLine<T> = { value: T } | { id: string | null; error: string };

/** Reads one line as JSON of a shape. Tolerates a byte order mark and `\r`; lone surrogates become U+FFFD, so offsets hold. */
export function parseLine<T>(line: Line, schema: z.ZodType<T>): ParsedLine<T> {
  if (line === 'too-long') return { id: null, error: `the line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB` };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line), (_key, part) =>
      typeof part === 'string' ? part.toWellFormed() : part,
    );
  } catch (error) {
    if (error instanceof SyntaxError) return { id: null, error: 'the line is not JSON' };
    if (error instanceof TypeError) return { id: null, error: 'the line is not UTF-8' };
    return { id: null, error: 'the line is nested too deeply' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return { id: idOf(value), error: describe(parsed.error, value) };
}

function idOf(value: unknown): string | null {
  const id = z.looseObject({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return id.success ? String(id.data.id) : null;
}

function describe(error: z.ZodError, value: unknown): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'the line has the wrong shape';
  const subject = issue.path.length === 0 ? 'the line' : `"${issue.path.join('.')}"`;
  if (isMissing(issue.path, value)) return `${subject} is missing`;
  return `${subject} ${issue.code === 'invalid_type' ? `must be ${withArticle(issue.expected)}` : issue.message}`;
}

function isMissing(path: PropertyKey[], value: unknown): boolean {
  let part = value;
  for (const step of path) part = (part as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return part === undefined;
}

const withArticle = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
