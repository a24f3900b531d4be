import type { Entity } from '../../schemas/entity.ts';

/** Another entity that shares sentences with the one in question. */
export interface Companion {
  id: string;
  /** Sentences that name both. */
  sentences: number;
  /** Articles with such a sentence. */
  articles: number;
  /** The first such sentence. */
  first: { article: string; anchor: string };
}

/** Ids of the entities that each sentence names, keyed by `article#anchor`. */
export type SentenceEntities = Map<string, Set<string>>;

/** Which entities each sentence names. */
export function sentenceEntities(entities: readonly Entity[]): SentenceEntities {
  const sentences: SentenceEntities = new Map();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const key = `${mention.article}#${mention.anchor}`;
      const ids = sentences.get(key);
      if (ids) ids.add(entity.id);
      else sentences.set(key, new Set([entity.id]));
    }
  }
  return sentences;
}

/** Who and what is named in the same sentences as an entity, most often first. */
export function companionsOf(entity: Entity, sentences: SentenceEntities): Companion[] {
  const found = new Map<string, { sentences: number; articles: Set<string>; first: Companion['first'] }>();
  const seen = new Set<string>();
  for (const { article, anchor } of entity.mentions) {
    const key = `${article}#${anchor}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const id of sentences.get(key) ?? []) {
      if (id === entity.id) continue;
      const entry = found.get(id) ?? { sentences: 0, articles: new Set(), first: { article, anchor } };
      entry.sentences++;
      entry.articles.add(article);
      found.set(id, entry);
    }
  }
  return [...found]
    .map(([id, entry]) => ({ id, sentences: entry.sentences, articles: entry.articles.size, first: entry.first }))
    .sort((a, b) => b.articles - a.articles || b.sentences - a.sentences || (a.id < b.id ? -1 : 1));
}
