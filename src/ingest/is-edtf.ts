import edtf from 'edtf';

/** Whether a string is a date in EDTF (ISO 8601-2, levels 0 to 2) that the calendar has: `2015-02-29` is not. */
export function isEdtf(value: string): boolean {
  try {
    const { edtf: read } = edtf(value);
    // The package rolls 29 February of a common year over to March.
    return !/^\d{4}-\d\d-\d\d$/.test(value) || read === value;
  } catch {
    return false;
  }
}
