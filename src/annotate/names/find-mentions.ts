import type { Mention, Sentence } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';
import { readText } from './core/read-text.ts';
import { tagNames } from './core/tag-names.ts';
import { model } from './model/load-model.ts';

/** Finds the names of persons, organisations, places and named events. Sorted by start, no two overlap. */
export function findMentions(article: Pick<Article, 'text' | 'passages'>, sentences: Sentence[]): Mention[] {
  const reading = readText(article.text, sentences, model.lexicon);
  const { start, end } = reading.document.tokens;
  return tagNames(reading, model.weights).map((name) => ({
    start: start[name.first] ?? 0,
    end: end[name.end - 1] ?? 0,
    kind: name.kind,
    rule: 'model',
    certainty: Math.round(name.probability * 1000) / 1000,
  }));
}
