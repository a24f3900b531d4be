/** Says in words how a date was read: `2014-12-19, inferred from 2015-01-13 (month-day)`. For the tooltip of a marked date. */
export function describeTimex(attributes: Record<string, string | undefined>): string {
  const value = attributes.edtf ?? attributes.value ?? '';
  if (attributes.anchor === undefined) return `${value}, as stated`;
  return `${value}, read against ${attributes.anchor} (${attributes.rule})`;
}
