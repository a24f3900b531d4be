import path from 'node:path';
import { styleText } from 'node:util';
import { buildDossier } from '../dossier.ts';
import { editorPath } from '../ingest/editor-path.ts';
import type { Dossier, ReviewItem } from '../schemas/dossier.ts';
import { count } from '../stage-report.ts';
import type { Streams } from './run-filter.ts';

/** Prints what the editor should decide, least certain first, with the sentences that it rests on. @throws DossierError if `dossier.yaml` is wrong */
export async function runReview(contentDir: string, { stdout, stderr }: Streams): Promise<0 | 1> {
  const { dossier, errors } = await buildDossier({ content: contentDir, work: undefined });
  const style = (format: Parameters<typeof styleText>[0], text: string) => styleText(format, text, { stream: stdout });
  for (const error of errors) stderr.write(`${error.message}\n`);
  const files = fileNames(dossier, contentDir);
  const items = dossier.review.toSorted((a, b) => a.certainty - b.certainty);
  for (const [i, item] of items.entries()) stdout.write(describe(item, i + 1, files, style));
  stdout.write(
    items.length === 0 ? 'Nothing is left to decide.\n' : `${count(items.length, 'question')}, least certain first.\n`,
  );
  return errors.length > 0 ? 1 : 0;
}

function fileNames(dossier: Dossier, contentDir: string): Map<string, string> {
  return new Map(
    dossier.articles.map(({ id, capture }) => [id, editorPath(path.join(contentDir, 'sources', capture.file))]),
  );
}

function describe(
  item: ReviewItem,
  number: number,
  files: Map<string, string>,
  style: (format: Parameters<typeof styleText>[0], text: string) => string,
): string {
  const certainty = `${item.kind}, ${Math.round(item.certainty * 100)} % sure`;
  const lines = [
    `${style('bold', `${number}. ${item.question}`)} ${style('dim', `(${certainty})`)}`,
    `   for now: ${item.done}`,
    ...item.evidence.map(
      ({ article, anchor, text }) => `   ${style('cyan', `${files.get(article) ?? article}#${anchor}`)} ${text}`,
    ),
  ];
  return `${lines.join('\n')}\n\n`;
}
