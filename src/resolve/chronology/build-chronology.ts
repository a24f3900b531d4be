import type { DossierError } from '../../errors.ts';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { ChronologyEvent } from '../../schemas/chronology.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import type { Origin, ReviewItem } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';

/** Builds the chronology from dated sentences: one entry for one event, with all its evidence; applies the editor's corrections. */
export function buildChronology(
  _articles: AnnotatedArticle[],
  _entities: Entity[],
  _origins: Origin[],
  _corrections: Corrections,
): { events: ChronologyEvent[]; review: ReviewItem[]; errors: DossierError[] } {
  return { events: [], review: [], errors: [] };
}
