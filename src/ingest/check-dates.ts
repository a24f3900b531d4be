import { DossierError } from '../errors.ts';
import { FIELD_HINTS } from './field-hints.ts';
import { isEdtf } from './is-edtf.ts';

const DATE_FIELDS = new Set(['published', 'captured', 'date']);

/** Finds the fields of checked data that should hold a date in EDTF and do not. */
export function checkDates(data: unknown, where: { file: string; lines: Record<string, number> }): DossierError[] {
  return Object.entries(where.lines).flatMap(([path, line]) => {
    const steps = path.split('.');
    const field = steps.at(-1) ?? '';
    if (!DATE_FIELDS.has(field)) return [];
    let value = data;
    for (const step of steps) value = (value as Record<string, unknown> | undefined)?.[step];
    if (typeof value !== 'string' || isEdtf(value)) return [];
    return [new DossierError({ file: where.file, line }, `"${field}" is not a date`, FIELD_HINTS[field] ?? '')];
  });
}
