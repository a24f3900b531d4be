import type { AnnotatedArticle } from '../../../schemas/annotation.ts';
import type { Evidence } from '../../../schemas/evidence.ts';
import { sentenceAt } from '../article/sentence-at.ts';

/** The sentence that an offset of an article lies in, as evidence. */
export function sentenceOf(article: AnnotatedArticle, offset: number): Evidence {
  const sentence = article.sentences[Math.max(0, sentenceAt(article.sentences, offset))];
  return {
    article: article.id,
    anchor: sentence?.anchor ?? '',
    text: sentence === undefined ? '' : article.text.slice(sentence.start, sentence.end),
  };
}
