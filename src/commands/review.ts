import path from 'node:path';
import { styleText } from 'node:util';
import { closeCallsOf } from '../clean/close-calls.ts';
import { buildDossier } from '../dossier.ts';
import { editorPath } from '../ingest/editor-path.ts';
import type { AnnotatedArticle } from '../schemas/annotation.ts';
import type { Dossier, ReviewItem } from '../schemas/dossier.ts';
import { count } from '../stage-report.ts';
import type { Streams } from './run-filter.ts';

/** Prints what the editor should decide, least certain first, with the sentences that it rests on, and the close calls of cleaning. @throws DossierError if `dossier.yaml` is wrong */
export async function runReview(contentDir: string, { stdout, stderr }: Streams): Promise<0 | 1> {
  const { dossier, errors } = await buildDossier({ content: contentDir, work: undefined });
  const style: Style = (format, text) => styleText(format, text, { stream: stdout });
  for (const error of errors) stderr.write(`${error.message}\n`);
  const files = fileNames(dossier, contentDir);
  const items = dossier.review.toSorted((a, b) => a.certainty - b.certainty);
  for (const [i, item] of items.entries()) stdout.write(describe(item, i + 1, files, style));
  const close = dossier.articles.flatMap((article) => describeCloseCalls(article, files.get(article.id), style));
  if (items.length > 0) stdout.write(`${count(items.length, 'question')}, least certain first.\n`);
  else stdout.write(close.length > 0 ? 'No question is open.\n' : 'Nothing is left to decide.\n');
  if (close.length > 0)
    stdout.write(
      `\nClose calls of cleaning. If the verdict is wrong, name the words in the capture's sidecar: under keep: what is text, under cut: what is not; either settles it.\n\n${close.join('')}`,
    );
  return errors.length > 0 ? 1 : 0;
}

/** What was cut or kept by a narrow margin in one capture. */
function describeCloseCalls(article: AnnotatedArticle, file: string | undefined, style: Style): string[] {
  const lines = closeCallsOf(article).map(
    ({ verdict, text }) => `   ${style(verdict === 'cut' ? 'red' : 'green', verdict.padEnd(4))} ${text}`,
  );
  return lines.length === 0 ? [] : [`${style('cyan', file ?? article.id)}\n${lines.join('\n')}\n`];
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

function fileNames(dossier: Dossier, contentDir: string): Map<string, string> {
  return new Map(
    dossier.articles.map(({ id, capture }) => [id, editorPath(path.join(contentDir, 'sources', capture.file))]),
  );
}

function describe(item: ReviewItem, number: number, files: Map<string, string>, style: Style): string {
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
