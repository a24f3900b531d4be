import { hash } from 'node:crypto';
import type { Sentence } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * Splits each passage into sentences. Offsets are UTF-16 units of the article's text. An anchor is a hash of the sentence's own words, so
 * that a changed sentence breaks its links; a sentence that recurs gets `-2`, `-3` …
 */
export function findSentences(article: Pick<Article, 'text' | 'passages'>): Sentence[] {
  const seen = new Map<string, number>();
  return article.passages.flatMap((passage, index) =>
    splitSentences(passage.text).map(({ start, end }) => {
      const anchor = `s-${hash('sha256', passage.text.slice(start, end), 'hex').slice(0, 8)}`;
      const count = (seen.get(anchor) ?? 0) + 1;
      seen.set(anchor, count);
      return {
        start: passage.start + start,
        end: passage.start + end,
        passage: index,
        anchor: count === 1 ? anchor : `${anchor}-${count}`,
      };
    }),
  );
}
