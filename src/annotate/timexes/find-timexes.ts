import type { Sentence, Timex } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';

/** Finds temporal expressions and gives their value, anchored on the publication date. Sorted by start, no two overlap. */
export function findTimexes(
  article: Pick<Article, 'text' | 'passages' | 'published'>,
  _sentences: Sentence[],
): Timex[] {
  return [...article.text.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => ({
    start: match.index,
    end: match.index + 4,
    type: 'DATE' as const,
    value: match[0],
    edtf: match[0],
    anchor: '',
    rule: 'year',
    certainty: 'stated' as const,
  }));
}
