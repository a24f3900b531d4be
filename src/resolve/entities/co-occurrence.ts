import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import { sentenceAt } from './article/sentence-at.ts';

/** Two entities that are named together. */
export interface CoOccurrence {
  /** Ids, in code-unit order. */
  a: string;
  b: string;
  /** Number of articles that name both. */
  articles: number;
  /** Number of sentences that name both. */
  sentences: number;
}

/** Entities of one article that are paired at most, those named most: keeps the work linear in the number of articles. */
const MOST_ENTITIES = 60;

/**
 * Who occurs with whom: pairs of entities by the number of sentences, then of articles, that name both.
 * @param ids only pairs of these entities
 */
export function coOccurrences(articles: readonly AnnotatedArticle[], ids: ReadonlySet<string>): CoOccurrence[] {
  const pairs = new Map<string, CoOccurrence>();
  const count = (named: readonly string[], what: 'articles' | 'sentences') => {
    named.forEach((a, i) => {
      for (const b of named.slice(i + 1)) {
        const key = `${a}\n${b}`;
        const pair = pairs.get(key) ?? { a, b, articles: 0, sentences: 0 };
        pair[what]++;
        pairs.set(key, pair);
      }
    });
  };
  for (const article of articles) {
    const times = new Map<string, number>();
    const bySentence = new Map<number, Set<string>>();
    for (const { entity, start } of article.mentions) {
      if (entity === undefined || !ids.has(entity)) continue;
      times.set(entity, (times.get(entity) ?? 0) + 1);
      const sentence = sentenceAt(article.sentences, start);
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(entity));
    }
    const most = [...times].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MOST_ENTITIES);
    const kept = new Set(most.map(([id]) => id));
    count([...kept].sort(), 'articles');
    for (const named of bySentence.values()) count([...named].filter((id) => kept.has(id)).sort(), 'sentences');
  }
  return [...pairs.values()].sort(
    (x, y) => y.sentences - x.sentences || y.articles - x.articles || (`${x.a}\n${x.b}` < `${y.a}\n${y.b}` ? -1 : 1),
  );
}
