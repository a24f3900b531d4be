import { annotate } from '../../src/annotate/annotate.ts';
import { articleFromDocument } from '../../src/annotate/article-from-document.ts';
import { findSentences } from '../../src/annotate/sentences/find-sentences.ts';
import { findTimexes } from '../../src/annotate/timexes/find-timexes.ts';
import { cleanFilter } from '../../src/commands/clean-filter.ts';
import { rawDocumentSchema } from '../../src/commands/document-schema.ts';
import type { GoldDocument } from './find-sets.ts';

// Processor time, not time by the clock: other work on the machine should not change a figure.

/** MB of text a second that `annotate` does, once its models are loaded and warm. */
export function speedOfAnnotate(documents: GoldDocument[]): number {
  const articles = documents.map(articleOf);
  const work = () => articles.forEach((article) => void annotate(article));
  // The documents are few: after twenty of them half of the time would still be the compiler's.
  return megabytes(documents) / secondsOf(work, work);
}

/** MB of text a second that the date finder does by itself, sentences given. */
export function speedOfDates(documents: GoldDocument[]): number {
  const read = documents.map(articleOf).map((article) => ({ article, sentences: findSentences(article) }));
  const work = () => read.forEach(({ article, sentences }) => void findTimexes(article, sentences));
  return megabytes(documents) / secondsOf(work, work);
}

/** Milliseconds a document that `clean` takes, over every tenth document. */
export function millisecondsOfClean(lines: Iterable<string>): number {
  const documents = [...lines].filter((_, i) => i % 10 === 0).map((line) => rawDocumentSchema.parse(JSON.parse(line)));
  const work = () => documents.forEach((document) => void cleanFilter.answer(document));
  return (secondsOf(work, () => void documents.slice(0, 3).map(cleanFilter.answer)) * 1000) / documents.length;
}

const articleOf = ({ id, published, text }: GoldDocument) =>
  articleFromDocument({ id, text, published: published ?? undefined });

const megabytes = (documents: GoldDocument[]) =>
  documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

function secondsOf(work: () => void, warmUp: () => void): number {
  warmUp();
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}
