import { closestMatch } from 'leven';
import type { z } from 'zod';
import { DossierError } from '../errors.ts';
import { FIELD_HINTS } from './field-hints.ts';
import { fieldsAt } from './schema-fields.ts';

interface Where {
  file: string;
  /** Line of each field, keyed by its path. */
  lines: Record<string, number>;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
  number: 'a number',
};

/** Turns what zod found into errors that say where, what, and what to do. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  where: Where,
  schema: z.ZodType,
  data: unknown,
): DossierError[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(key, issue.path, where, schema))
      : [describe(issue, where, data)],
  );
}

function unknownField(key: string, path: readonly PropertyKey[], where: Where, schema: z.ZodType): DossierError {
  const fields = fieldsAt(schema, path);
  const near = closestMatch(key, fields, { maxDistance: 3 });
  const hint = near === undefined ? `The fields are: ${fields.join(', ')}.` : `Did you mean "${near}"?`;
  return new DossierError(at([...path, key], where), `"${key}" is not a field here`, hint);
}

function describe(issue: z.core.$ZodIssue, where: Where, data: unknown): DossierError {
  const field = issue.path.findLast((step) => typeof step === 'string');
  const hint = (field !== undefined && FIELD_HINTS[field]) || 'Write a list of entries that begin with "- name:".';
  const whole = field === undefined ? `the ${issue.path.length === 0 ? 'file' : 'entry'}` : `"${field}"`;
  const subject = field === undefined || issue.path.at(-1) === field ? whole : `an entry of ${whole}`;
  return new DossierError(at(issue.path, where), `${subject} ${fault(issue, valueAt(data, issue.path))}`, hint);
}

function fault(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return 'is missing';
      return value === null ? 'is empty' : `is not ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'number' ? 'is too small' : 'is empty';
    case 'too_big':
      return 'is too large';
    case 'invalid_value':
      return value === undefined ? 'is missing' : `is none of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'is not an http(s) address' : 'is not written rightly';
    default:
      return issue.message;
  }
}

/** The file with the line of the field, or of what it stands in. */
function at(path: readonly PropertyKey[], { file, lines }: Where): { file: string; line?: number } {
  for (let length = path.length; length > 0; length--) {
    const line = lines[path.slice(0, length).join('.')];
    if (line !== undefined) return { file, line };
  }
  return { file };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}
