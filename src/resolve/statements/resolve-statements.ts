import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { ReviewItem } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { Statement } from '../../schemas/statement.ts';

/** Gives each reported speech its speaker, chain and date across the dossier. */
export function resolveStatements(
  _articles: AnnotatedArticle[],
  _entities: Entity[],
): { statements: Statement[]; review: ReviewItem[] } {
  return { statements: [], review: [] };
}
