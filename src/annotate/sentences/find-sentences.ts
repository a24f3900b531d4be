import { createHash } from 'node:crypto';
import type { Sentence } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';

/** Splits each passage into sentences; anchors are hashes of their text, numbered when a text recurs. */
export function findSentences(article: Pick<Article, 'text' | 'passages'>): Sentence[] {
  const seen = new Map<string, number>();
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return article.passages.flatMap((passage, index) =>
    [...segmenter.segment(passage.text)].map((segment) => {
      const text = segment.segment.trimEnd();
      const anchor = `s-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
      const count = (seen.get(anchor) ?? 0) + 1;
      seen.set(anchor, count);
      const start = passage.start + segment.index;
      return {
        start,
        end: start + text.length,
        passage: index,
        anchor: count === 1 ? anchor : `${anchor}-${count}`,
      };
    }),
  );
}
