import type { Figure } from './evaluate.ts';

/** Figures that are worse than their floor, as lines of text. Floors are keyed by set and measure. */
export function belowFloor(figures: Figure[], floors: Record<string, number>): string[] {
  return figures.flatMap(({ set, measure, ours, lower }) => {
    const floor = floors[`${set} ${measure}`];
    if (floor === undefined || (lower ? ours <= floor : ours >= floor)) return [];
    return [`${set}: ${measure} is ${ours.toFixed(3)}, ${lower ? 'above' : 'below'} its floor of ${floor}`];
  });
}

/** Floors a small margin below the figures, two hundredths; for what should be low, six hundredths above. */
export function floorsFor(figures: Figure[]): Record<string, number> {
  const floors = figures
    .filter(({ hasFloor }) => hasFloor)
    .map(({ set, measure, ours, lower }) => [`${set} ${measure}`, round(ours * (lower ? 1.06 : 0.98))]);
  return Object.fromEntries(floors);
}

const round = (value: number) => Math.round(value * 1000) / 1000;
