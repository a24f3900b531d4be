import type { Expression } from '../expression.ts';

/** Of findings that overlap the longest stays; of equal ones the first recogniser's. Sorted by start. Expects recognisers' order. */
export function keepLongest(found: Expression[]): Expression[] {
  if (found.length < 2) return found;
  const order = new Map(found.map((expression, index) => [expression, index]));
  const byStart = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
  const kept: Expression[] = [];
  for (const expression of byStart) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= expression.start) kept.push(expression);
    else if (expression.end - expression.start > last.end - last.start) kept[kept.length - 1] = expression;
  }
  return kept;
}
