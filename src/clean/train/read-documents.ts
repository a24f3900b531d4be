import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CaptureContext, captureContext } from '../text/line-context.ts';
import { lineFacts } from '../text/line-facts.ts';
import { type Line, readLines } from '../text/read-lines.ts';
import { goldShares } from './gold-lines.ts';
import { sequence } from './grow-trees.ts';

/** A document of a cleaning set, ready for training. */
export interface TrainingDocument {
  set: string;
  id: string;
  site: string;
  text: string;
  lines: Line[];
  context: CaptureContext;
  /** Share of each line's letters that is gold body. */
  shares: number[];
  weight: number;
  /** Headline, where the set has one. */
  title: string | undefined;
}

/** Reads cleaning sets: folders with a `manifest.jsonl` ({id, file, body, site}) and the texts it names. */
export function readDocuments(folders: string[]): TrainingDocument[] {
  return folders.flatMap((folder) =>
    readFileSync(path.join(folder, 'manifest.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((row) => {
        const { id, file, body, site, title } = JSON.parse(row) as {
          id: string;
          file: string;
          body: string;
          site?: string;
          title?: string;
        };
        const text = readFileSync(path.join(folder, file), 'utf8');
        const { lines } = readLines(text);
        const shares = goldShares(
          lines.map((line) => line.source.text),
          body,
        );
        return {
          set: path.basename(folder),
          id,
          site: site ?? id,
          text,
          lines,
          shares,
          context: contextOf(lines),
          weight: 1,
          title,
        };
      }),
  );
}

const contextOf = (lines: Line[]) => captureContext(lines, lines.map(lineFacts));

/**
 * Copies of documents with most of what stands before and after the body left out, as in captures saved by a reader:
 * up to 4 lines before the headline's neighbourhood and up to 12 after the body stay. `seed` fixes the choice.
 */
export function trimmedCopies(documents: TrainingDocument[], seed: number): TrainingDocument[] {
  const random = sequence(seed);
  return documents.flatMap((document) => {
    const first = document.shares.findIndex((share) => share > 0.5);
    const last = document.shares.findLastIndex((share) => share > 0.5);
    const before = Math.floor(random() * 9);
    const after = Math.floor(random() * 13);
    if (first < 0) return [];
    const from = Math.max(0, first - before);
    const to = Math.min(document.lines.length, last + 1 + after);
    const lines = document.lines.slice(from, to);
    return [{ ...document, lines, shares: document.shares.slice(from, to), context: contextOf(lines), weight: 0.25 }];
  });
}
