import type { DossierError } from '../errors.ts';
import type { AnnotatedArticle } from '../schemas/annotation.ts';
import type { Corrections } from '../schemas/corrections.ts';
import type { Dossier } from '../schemas/dossier.ts';
import type { DossierConfig } from '../schemas/dossier-config.ts';
import { buildChronology } from './chronology/build-chronology.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import { findOrigins } from './origins/find-origins.ts';
import { resolveStatements } from './statements/resolve-statements.ts';

/** Puts all articles together: entities, origins, statements, chronology. Pure; corrections that match nothing come back as errors. */
export function resolve(
  annotated: AnnotatedArticle[],
  corrections: Corrections,
  config: DossierConfig,
): { dossier: Dossier; errors: DossierError[] } {
  const origins = findOrigins(annotated);
  const entities = resolveEntities(annotated, corrections);
  const statements = resolveStatements(entities.articles, entities.entities);
  const chronology = buildChronology(entities.articles, entities.entities, origins, corrections);
  return {
    dossier: {
      config,
      articles: entities.articles,
      entities: entities.entities,
      events: chronology.events,
      statements: statements.statements,
      origins,
      review: [...entities.review, ...statements.review, ...chronology.review],
    },
    errors: [...entities.errors, ...chronology.errors],
  };
}
