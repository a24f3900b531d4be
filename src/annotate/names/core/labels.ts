/** Kinds that the statistical core tells apart, in the order of its labels. */
export const modelKinds = ['person', 'organisation', 'place', 'other'] as const;
export type ModelKind = (typeof modelKinds)[number];

/**
 * BILOU labels (Ratinov and Roth 2009) as numbers: 0 is O; of kind k (from 0) begin is 1 + 4k, inside 2 + 4k,
 * last 3 + 4k, unit (a name of one token) 4 + 4k.
 */
export const OUTSIDE = 0;
export const labelCount = 1 + 4 * modelKinds.length;
export const beginOf = (kind: number): number => 1 + 4 * kind;
export const insideOf = (kind: number): number => 2 + 4 * kind;
export const lastOf = (kind: number): number => 3 + 4 * kind;
export const unitOf = (kind: number): number => 4 + 4 * kind;

/** Kind number of a label other than O. */
export const kindOf = (label: number): number => (label - 1) >> 2;

/** Whether a name is open after this label, so that the next one must go on with it. */
export const isOpen = (label: number): boolean => label !== OUTSIDE && (label - 1) % 4 < 2;

/** Whether `next` may follow `label`. */
export function mayFollow(label: number, next: number): boolean {
  const continues = next !== OUTSIDE && ((next - 1) % 4 === 1 || (next - 1) % 4 === 2);
  return isOpen(label) ? continues && kindOf(label) === kindOf(next) : !continues;
}
