import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { belowFloor, floorsFor } from './check-floors.ts';
import type { Figure } from './evaluate.ts';
import { AREAS, MEASURES } from './measures.ts';
import { figureAt } from './run-filter.ts';

const RUN = fileURLToPath(new URL('run.ts', import.meta.url));
const figure = (measure: string, ours: number, lower = false): Figure => ({
  area: 'clean',
  set: 'clean/a',
  measure,
  ours,
  lower,
  hasFloor: true,
  seen: false,
});

test('without data nothing is measured, which is no failure', () => {
  const env = { ...process.env, EVAL_DATA: '/nonexistent' };
  const { stdout, status } = spawnSync(process.execPath, [RUN, '--floors'], { env, encoding: 'utf8' });
  expect(stdout).toBe('No evaluation data at /nonexistent: nothing was measured. Name the folder in EVAL_DATA.\n');
  expect(status).toBe(0);
});

test('an area that there is not is an error', () => {
  const { stderr, status } = spawnSync(process.execPath, [RUN, 'names'], { encoding: 'utf8' });
  expect(stderr).toContain('there is no area names; there are clean, ner, dates, quotes, identity, timelines');
  expect(status).toBe(1);
});

test('a figure below its floor fails, and one above where less is better', () => {
  const floors = { 'clean/a F1': 0.9, 'clean/a docs lost': 10 };
  expect(belowFloor([figure('F1', 0.9), figure('docs lost', 10, true), figure('title', 0)], floors)).toEqual([]);
  expect(belowFloor([figure('F1', 0.89), figure('docs lost', 10.5, true)], floors)).toEqual([
    'clean/a: F1 is 0.890, below its floor of 0.9',
    'clean/a: docs lost is 10.500, above its floor of 10',
  ]);
});

test('floors are set a little below what was measured', () => {
  expect(floorsFor([figure('F1', 0.9), figure('docs lost', 10, true)])).toEqual({
    'clean/a F1': 0.882,
    'clean/a docs lost': 10.6,
  });
});

test('every floor is of a figure that is measured', () => {
  const floors: Record<string, number> = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
  const names = AREAS.flatMap((area) => MEASURES[area].map(({ name }) => name as string));
  for (const key of Object.keys(floors)) expect(names.some((name) => key.endsWith(` ${name}`))).toBe(true);
});

test('reads figures at a path of a report', () => {
  expect(figureAt({ exact: { micro: { f: 0.5 } } }, 'exact.micro.f')).toBe(0.5);
  expect(figureAt({ exact: null }, 'exact.micro.f')).toBeUndefined();
});
