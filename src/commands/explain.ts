import path from 'node:path';
import { styleText } from 'node:util';
import { clean } from '../clean/clean.ts';
import { explainClean } from '../clean/explain.ts';
import { type Survey, surveyCaptures } from '../clean/survey.ts';
import { ingest } from '../ingest/ingest.ts';
import { readCapture } from '../ingest/read-capture.ts';
import { furnitureKindSchema } from '../schemas/article.ts';
import type { Capture } from '../schemas/capture.ts';
import type { Streams } from './run-filter.ts';

/** What became of one block of a capture, and why. */
interface Verdict {
  label: string;
  reasons: string[];
  text: string;
  score?: number;
}

/**
 * Prints each block of a capture with its label, score and reasons, in the order of the capture. One that lies in the dossier's
 * sources is cleaned as in a build: with its sidecar, and knowing the other captures.
 * @throws DossierError if it cannot be read
 */
export async function runExplain(contentDir: string, file: string, { stdout }: Pick<Streams, 'stdout'>): Promise<0> {
  const { capture, survey } = await find(contentDir, file);
  const verdicts = capture.mediaType === 'text/markdown' ? readOff(capture, survey) : explainClean(capture, survey);
  for (const { label, score, reasons, text } of verdicts) {
    const cut = furnitureKindSchema.safeParse(label).success;
    const name = styleText(cut ? 'red' : 'green', `${cut ? '-' : '+'} ${label.padEnd(11)}`, { stream: stdout });
    const odds = score === undefined ? '' : `${score.toFixed(2).padStart(6)}  `;
    stdout.write(`${name} ${odds}${styleText('dim', reasons.join(', '), { stream: stdout })}\n    ${text.trim()}\n`);
  }
  return 0;
}

async function find(contentDir: string, file: string): Promise<{ capture: Capture; survey: Survey }> {
  const below = path.relative(path.join(contentDir, 'sources'), path.resolve(file)).split(path.sep).join('/');
  const { items } = below.startsWith('../') || path.isAbsolute(below) ? { items: [] } : await ingest(contentDir);
  const known = items.find((item) => item.file === below);
  if (known !== undefined) return { capture: known, survey: surveyCaptures(items) };
  const { capture: raw } = await readCapture(path.dirname(file), path.basename(file));
  const capture = { id: path.parse(file).name, ...raw };
  return { capture, survey: surveyCaptures([capture]) };
}

/** What a cleaned capture says of itself: its passages and its ledger. */
function readOff(capture: Capture, survey: Survey): Verdict[] {
  const article = clean(capture, survey);
  return [
    ...article.passages.map(({ kind, rule, text, spans }) => ({ at: spans[0]?.start ?? 0, label: kind, rule, text })),
    ...article.ledger.map(({ kind, rule, text, start, path: element }) => ({
      at: start,
      label: kind,
      rule: element === undefined ? rule : `${rule}, ${element}`,
      text,
    })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ label, rule, text }) => ({ label, reasons: [rule], text }));
}
