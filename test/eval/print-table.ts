import { styleText } from 'node:util';
import type { Figure } from './evaluate.ts';

const LEGEND = '* learnt from this set: see the model card for the figure on pages that the model had not seen\n';

/** The figures as a table: set, measure, ours, best peer, target; green where the target is reached on texts not learnt from. */
export function table(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.set,
    figure.measure,
    `${show(figure.ours)}${figure.seen ? '*' : ' '}`,
    show(figure.peer),
    show(figure.target),
  ]);
  const all = [['set', 'measure', 'ours ', 'peer', 'reach'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row, i) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      const padded = column < 2 ? cell.padEnd(width) : cell.padStart(width);
      const figure = figures[i - 1];
      return column === 2 && figure?.target !== undefined
        ? styleText(reached(figure) ? 'green' : 'yellow', padded)
        : padded;
    });
    return cells.join('  ').trimEnd();
  });
  return `${lines.join('\n')}\n${figures.some(({ seen }) => seen) ? LEGEND : ''}`;
}

const reached = ({ ours, target = 0, lower }: Figure) => (lower ? ours <= target : ours >= target);

function show(value: number | undefined): string {
  if (value === undefined) return '';
  return value < 1 ? value.toFixed(3) : value.toFixed(1);
}
