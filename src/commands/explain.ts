import path from 'node:path';
import { styleText } from 'node:util';
import { clean } from '../clean/clean.ts';
import { surveyCaptures } from '../clean/survey.ts';
import { readCapture } from '../ingest/read-capture.ts';
import type { Streams } from './run-filter.ts';

/** Prints each block of a capture with its label and the rule that gave it, in the order of the capture. @throws DossierError if it cannot be read */
export async function runExplain(file: string, { stdout }: Pick<Streams, 'stdout'>): Promise<0> {
  const { capture: raw } = await readCapture(path.dirname(file), path.basename(file));
  const capture = { id: path.parse(file).name, ...raw };
  const article = clean(capture, surveyCaptures([capture]));
  const blocks = [
    ...article.passages.map(({ kind, rule, text, spans }) => ({
      at: spans[0]?.start ?? 0,
      label: kind,
      rule,
      text,
      kept: true,
    })),
    ...article.ledger.map(({ kind, rule, text, start }) => ({ at: start, label: kind, rule, text, kept: false })),
  ].sort((a, b) => a.at - b.at);
  for (const { label, rule, text, kept } of blocks) {
    const name = styleText(kept ? 'green' : 'red', `${kept ? '+' : '-'} ${label.padEnd(11)}`, { stream: stdout });
    stdout.write(`${name} ${styleText('dim', rule, { stream: stdout })}\n    ${text.trim()}\n`);
  }
  return 0;
}
