import { readFileSync } from 'node:fs';

/** An annotated document as the training sets have it. Offsets are UTF-16 units of `text`. */
export interface TrainingDocument {
  id: string;
  text: string;
  mentions: { start: number; end: number; type: string }[];
}

/** Reads a set: one JSON object a line. */
export function readTrainingSet(file: string): TrainingDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as TrainingDocument);
}
