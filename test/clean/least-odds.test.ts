import { expect, test } from 'vitest';
import { leastOdds } from '../../src/clean/text/least-odds.ts';
import { captureContext } from '../../src/clean/text/line-context.ts';
import { lineFacts } from '../../src/clean/text/line-facts.ts';
import { readLines } from '../../src/clean/text/read-lines.ts';

const prose =
  'The port authority said on Friday that the quay wall had moved by four centimetres since the storm, and that nobody could say why it had.';

function limitsOf(texts: string[], odds: number[]): number[] {
  const { lines } = readLines(texts.join('\n'));
  return [...leastOdds(captureContext(lines, lines.map(lineFacts)), Float64Array.from(odds))];
}

test('limits are lower between lines that are body for sure than before and after them', () => {
  const [before = 0, , between = 0, , after = 0] = limitsOf(
    ['Home', prose, 'A heading', prose, 'Tags'],
    [-9, 5, 0, 5, -9],
  );
  expect(between).toBeLessThan(after);
  expect(after).toBeLessThan(before);
});

test('a long paragraph right after the text has the limit of those within it', () => {
  const limits = limitsOf([prose, 'A heading', prose, 'Tags', prose], [5, 0, 5, -9, -2]);
  expect(limits[4]).toBe(limits[1]);
  expect(limits[3]).toBeGreaterThan(limits[1] ?? 0);
});

test('limits are higher where many lines are in doubt', () => {
  const texts = [prose, prose, ...Array.from({ length: 30 }, (_, i) => `Item ${i}`)];
  const clear = limitsOf(texts, [5, 5, ...Array.from({ length: 30 }, () => -9)]);
  const doubtful = limitsOf(texts, [5, 5, ...Array.from({ length: 30 }, () => -2.2)]);
  texts.forEach((_, i) => {
    expect(doubtful[i]).toBeGreaterThan(clear[i] ?? 0);
  });
});
