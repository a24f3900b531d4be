import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CaptureContext, captureContext } from '../text/line-context.ts';
import { lineFacts } from '../text/line-facts.ts';
import { type Line, readLines } from '../text/read-lines.ts';
import { goldShares } from './gold-lines.ts';

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
