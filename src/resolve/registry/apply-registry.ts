import type { DossierError } from '../../errors.ts';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import type { Cluster } from '../entities/cluster.ts';

export function applyRegistry(
  clusters: Cluster[],
  _articles: readonly AnnotatedArticle[],
  _corrections: Corrections,
): { clusters: Cluster[]; errors: DossierError[] } {
  return { clusters, errors: [] };
}
