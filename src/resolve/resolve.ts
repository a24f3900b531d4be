import type { DossierError } from '../errors.ts';
import type { AnnotatedArticle } from '../schemas/annotation.ts';
import type { Corrections } from '../schemas/corrections.ts';
import type { Dossier } from '../schemas/dossier.ts';
import type { DossierConfig } from '../schemas/dossier-config.ts';
import { buildChronology } from './chronology/build-chronology.ts';
import { placeOnPages } from './chronology/place-on-pages.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import { findOrigins } from './origins/find-origins.ts';
import { resolveStatements } from './statements/resolve-statements.ts';

/** By day of publication, then id; articles without a date come last. */
function byPublication(a: AnnotatedArticle, b: AnnotatedArticle): number {
  const [first, second] = [a, b].map(({ published, id }) => `${published?.value ?? '~'}\n${id}`) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Puts all articles together: entities, origins, statements, chronology. Pure; corrections that match nothing come back as errors. */
export function resolve(
  annotated: AnnotatedArticle[],
  corrections: Corrections,
  config: DossierConfig,
): { dossier: Dossier; errors: DossierError[] } {
  const articles = annotated.toSorted(byPublication);
  const origins = findOrigins(articles);
  const entities = resolveEntities(articles, corrections);
  const statements = resolveStatements(entities.articles, entities.entities);
  const chronology = buildChronology(entities.articles, entities.entities, origins, corrections);
  return {
    dossier: {
      config,
      articles: entities.articles,
      entities: entities.entities,
      events: placeOnPages(chronology.events),
      statements: statements.statements,
      origins,
      review: [...entities.review, ...statements.review, ...chronology.review],
    },
    errors: [...entities.errors, ...chronology.errors],
  };
}
