import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Run } from './eval-run.ts';
import { EVALUATORS } from './evaluators.ts';
import { type Area, MEASURES, type Measure } from './measures.ts';
import { figureAt } from './run-filter.ts';
import { seenInTraining } from './seen-in-training.ts';
import { TARGETS, type Target } from './targets.ts';

/** One figure of the table. */
export interface Figure extends Target {
  area: Area;
  set: string;
  measure: string;
  ours: number;
  lower: boolean;
  hasFloor: boolean;
  /** Whether the model in use has learnt from this set. */
  seen: boolean;
}

/** Runs the filters over the sets of the given areas that the data folder has, and scores them. */
export async function evaluate(data: string, areas: readonly Area[], say: (text: string) => void): Promise<Figure[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'dossier-eval-'));
  const figures: Figure[] = [];
  const run = new Run(data, scratch, say);
  try {
    for (const area of areas) {
      await EVALUATORS[area](run, (set, report) => figures.push(...read(area, set, report)));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return figures;
}

function read(area: Area, set: string, report: unknown): Figure[] {
  const measures: readonly Measure[] = MEASURES[area];
  return measures.flatMap(({ name, path: at, scale, lower, noFloor }) => {
    const value = figureAt(report, at);
    if (value === undefined) return [];
    const figure = {
      area,
      set,
      measure: name,
      ours: value * scale,
      lower: lower === true,
      hasFloor: noFloor !== true,
      seen: seenInTraining(area, set) && noFloor !== true,
    };
    return [{ ...figure, ...TARGETS[`${set} ${name}`] }];
  });
}
