import type { DossierError } from '../../errors.ts';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import type { ReviewItem } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';

export interface ResolvedEntities {
  /** The articles, their mentions carrying the id of their entity. */
  articles: AnnotatedArticle[];
  entities: Entity[];
  review: ReviewItem[];
  errors: DossierError[];
}

/** Decides which mentions are the same entity across the dossier, and applies the registry. */
export function resolveEntities(articles: AnnotatedArticle[], _corrections: Corrections): ResolvedEntities {
  const entities = new Map<string, Entity>();
  const linked = articles.map((article) => ({
    ...article,
    mentions: article.mentions.map((mention) => {
      if (mention.kind === 'other') return mention;
      const name = article.text.slice(mention.start, mention.end);
      const id = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const entity = entities.get(id) ?? {
        id,
        kind: mention.kind,
        name,
        aliases: [],
        roles: [],
        sameAs: [],
        mentions: [],
        merges: [],
        path: `people/${id}/`,
      };
      entities.set(id, entity);
      const sentence = article.sentences.find((s) => s.start <= mention.start && mention.end <= s.end);
      entity.mentions.push({
        article: article.id,
        anchor: sentence?.anchor ?? '',
        text: name,
        sentence: sentence ? article.text.slice(sentence.start, sentence.end) : '',
        start: mention.start,
        end: mention.end,
      });
      return { ...mention, entity: id };
    }),
  }));
  return { articles: linked, entities: [...entities.values()], review: [], errors: [] };
}
