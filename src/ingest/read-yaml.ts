import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { DossierError } from '../errors.ts';
import { checkDates } from './check-dates.ts';
import { describeIssues } from './describe-issues.ts';
import { editorPath } from './editor-path.ts';
import { fieldLines, sourceAt } from './field-lines.ts';
import { describeYamlError } from './yaml-errors.ts';

/** A hand-kept file: its data with the line of each field, or all that is wrong with it. */
export type YamlFile<T> =
  | { file: string; data: T; lines: Record<string, number>; errors: [] }
  | { file: string; data: undefined; errors: DossierError[] };

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_ALIASES = 50;

/**
 * Reads a YAML file of the editor's and checks it against its schema.
 * @param empty what an empty file (or one of comments only) means
 * @returns undefined if there is no such file
 */
export async function readYaml<T>(
  file: string,
  schema: z.ZodType<T>,
  empty: unknown,
): Promise<YamlFile<T> | undefined> {
  const shown = editorPath(file);
  const fail = (what: string, hint: string, line?: number): YamlFile<T> => ({
    file: shown,
    data: undefined,
    errors: [new DossierError({ file: shown, line }, what, hint)],
  });
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return fail('cannot be read', 'Look whether it is a file and may be opened.');
  }
  if (bytes.length > MAX_BYTES) return fail('is larger than 4 MB', 'Hand-kept files are small; is it the right one?');
  const text = decodeYaml(bytes);
  if (text === undefined) return fail('is not UTF-8', 'Save it as UTF-8 in your editor.');
  return parseYaml(shown, text, schema, empty);
}

/** Checks the text of a hand-kept file. @param shown path as errors are to name it */
export function parseYaml<T>(shown: string, text: string, schema: z.ZodType<T>, empty: unknown): YamlFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  if (document.errors.length > 0) {
    const errors = document.errors.map((error) => {
      const { what, hint } = describeYamlError(error.code, error.message);
      return new DossierError({ file: shown, line: counter.linePos(error.pos[0]).line }, what, hint);
    });
    return { file: shown, data: undefined, errors: errors.slice(0, 1) };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? empty;
  } catch {
    const hint = 'Write the values out instead of naming them with & and *.';
    return {
      file: shown,
      data: undefined,
      errors: [new DossierError({ file: shown }, 'refers to itself too often', hint)],
    };
  }
  const lines = fieldLines(document, counter);
  let parsed = schema.safeParse(value);
  // `title: 1984` and `published: 2015` are numbers to YAML and words to an editor.
  if (!parsed.success && asWritten(value, parsed.error.issues, (path) => sourceAt(document, path))) {
    parsed = schema.safeParse(value);
  }
  const where = { file: shown, lines };
  const errors = [
    ...(parsed.success ? [] : describeIssues(parsed.error.issues, where, schema, value)),
    ...checkDates(value, where),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return parsed.success && errors.length === 0
    ? { file: shown, data: parsed.data, lines, errors: [] }
    : { file: shown, data: undefined, errors };
}

/** Puts the words of the file in place of numbers where text is wanted. @returns whether anything was changed */
function asWritten(
  value: unknown,
  issues: z.core.$ZodIssue[],
  source: (path: PropertyKey[]) => string | undefined,
): boolean {
  let changed = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const words = source(issue.path);
    const key = issue.path.at(-1);
    let parent = value;
    for (const step of issue.path.slice(0, -1)) parent = (parent as Record<PropertyKey, unknown> | undefined)?.[step];
    if (words === undefined || key === undefined || typeof parent !== 'object' || parent === null) continue;
    (parent as Record<PropertyKey, unknown>)[key] = words;
    changed = true;
  }
  return changed;
}

function decodeYaml(bytes: Buffer): string | undefined {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
