import type { Mention, ReportedSpeech, Sentence } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';

/** Finds reported speech: source, cue, content and the chain of attribution. Sorted by the start of the content. */
export function findStatements(
  _article: Pick<Article, 'text' | 'passages'>,
  _sentences: Sentence[],
  _mentions: Mention[],
): ReportedSpeech[] {
  return [];
}
