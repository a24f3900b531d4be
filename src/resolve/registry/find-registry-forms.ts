import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Corrections } from '../../schemas/corrections.ts';

export function findRegistryForms(
  articles: readonly AnnotatedArticle[],
  _corrections: Corrections,
): AnnotatedArticle[] {
  return [...articles];
}
