import type { AnnotatedArticle } from '../schemas/annotation.ts';
import type { Article } from '../schemas/article.ts';
import { findMentions } from './names/find-mentions.ts';
import { findSentences } from './sentences/find-sentences.ts';
import { findStatements } from './statements/find-statements.ts';
import { findTimexes } from './timexes/find-timexes.ts';

/** Finds sentences, names, dates and reported speech of one article. Pure. */
export function annotate(article: Article): AnnotatedArticle {
  const sentences = findSentences(article);
  const mentions = findMentions(article, sentences);
  const timexes = findTimexes(article, sentences);
  const statements = findStatements(article, sentences, mentions);
  return { ...article, sentences, mentions, timexes, statements };
}
