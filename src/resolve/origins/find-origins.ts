import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Origin } from '../../schemas/dossier.ts';

/** Finds articles that share a text (wire copies). */
export function findOrigins(_articles: AnnotatedArticle[]): Origin[] {
  return [];
}
