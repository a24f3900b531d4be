import type { Article } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { assertConservation } from '../conservation.ts';
import { inferred } from '../metadata/read-publisher.ts';
import { withSidecar } from '../metadata/sidecar-metadata.ts';
import type { Survey } from '../survey.ts';
import { noTextWarning, repairedWarning } from '../warnings.ts';
import type { BodyModel } from './body-model.ts';
import { buildPassages } from './build-passages.ts';
import { collectMetadata } from './collect-metadata.ts';
import { correctBlocks } from './correct-blocks.ts';
import { cutDateline } from './cut-dateline.ts';
import { cutGlued } from './cut-glued.ts';
import { labelBlocks } from './label-blocks.ts';
import { readLines } from './read-lines.ts';

/** Cleans a plain-text capture: lines, labels, the editor's corrections, cuts within lines, dateline, metadata, article. */
export function cleanText(capture: Capture, survey: Survey, model?: BodyModel): Article {
  const { lines, leftOut, repaired } = readLines(capture.text);
  const labelled = labelBlocks(lines, survey, model);
  const corrected = correctBlocks(cutGlued(labelled), capture);
  const { blocks, dateline } = cutDateline(corrected);
  const metadata = collectMetadata(capture, blocks, dateline);
  const parts = buildPassages(capture, blocks, leftOut);
  const { text: _text, sidecar: _sidecar, id, ...rest } = capture;
  const article: Article = {
    id,
    capture: rest,
    title: metadata.title ?? fallbackTitle(capture, firstWords(parts.passages)),
    ...metadata,
    ...parts,
    warnings: [
      ...metadata.warnings,
      ...(parts.passages.length === 0 ? [noTextWarning] : []),
      ...repairedWarning(repaired),
    ],
  } as Article;
  const result = withSidecar(article, capture);
  assertConservation([{ start: 0, end: capture.text.length }], result, capture.text);
  return result;
}

const firstWords = (passages: Article['passages']) =>
  (passages.find(({ kind }) => kind !== 'dateline' && kind !== 'caption') ?? passages[0])?.text;

/** The first words of the text, or the name of the file: a title is never empty. */
function fallbackTitle(capture: Capture, first: string | undefined) {
  if (first === undefined) return inferred(capture.id, capture.file, 'file-name');
  const words =
    first.length <= 90
      ? first
      : `${first.slice(0, first.lastIndexOf(' ', 90) > 30 ? first.lastIndexOf(' ', 90) : 90)}…`;
  return inferred(words, first.slice(0, 90), 'first-words');
}
