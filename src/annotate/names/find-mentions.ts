import type { Mention, Sentence } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';

/** Finds the names of persons, organisations, places and named events. Sorted by start, no two overlap. */
export function findMentions(article: Pick<Article, 'text' | 'passages'>, _sentences: Sentence[]): Mention[] {
  return [...article.text.matchAll(/\b[A-Z]\w+(?: [A-Z]\w+)+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'person' as const,
    rule: 'capitals',
    certainty: 0.5,
  }));
}
