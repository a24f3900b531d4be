import type { Dossier } from '../../schemas/dossier.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import { counted } from './counted.ts';

/** A line of the register of one kind of entity. */
export interface RegisterLine {
  id: string;
  name: string;
  path: string;
  description: string | undefined;
  /** `34 mentions in 12 articles`. */
  counts: string;
  /** Its most frequent other names. */
  forms: string;
}

/** Entities of one kind: those in most articles first, then by mentions, then by name. */
export function registerOf(dossier: Pick<Dossier, 'entities'>, kind: EntityKind): RegisterLine[] {
  return dossier.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({ entity, articles: new Set(entity.mentions.map((mention) => mention.article)).size }))
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        b.entity.mentions.length - a.entity.mentions.length ||
        (a.entity.name < b.entity.name ? -1 : 1),
    )
    .map(({ entity, articles }) => ({
      id: entity.id,
      name: entity.name,
      path: entity.path,
      description: entity.description?.text ?? entity.roles[0]?.text,
      counts: `${counted(entity.mentions.length, 'mention')} in ${counted(articles, 'article')}`,
      forms: entity.aliases
        .map((alias) => alias.text)
        .filter((text) => text !== entity.name)
        .slice(0, 3)
        .join(', '),
    }));
}
