/** A part of a list: the first items, or the rest with its number. */
export interface Fold<T> {
  items: readonly T[];
  /** 0 for the first items. */
  rest: number;
}

/** Splits a long list into what is shown and what is folded away; a rest of two or fewer is not worth folding. */
export function folds<T>(items: readonly T[], shown = 8): Fold<T>[] {
  if (items.length <= shown + 2) return [{ items, rest: 0 }];
  return [
    { items: items.slice(0, shown), rest: 0 },
    { items: items.slice(shown), rest: items.length - shown },
  ];
}
