import type { DossierError } from '../../errors.ts';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { ChronologyEntry } from '../../schemas/chronology.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import type { Origin, ReviewItem } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Candidate } from './candidate.ts';
import { clusterCandidates } from './cluster.ts';
import { dayRange, lengthOf } from './day-range.ts';
import { byReport, entryOfGroup } from './entry-of-group.ts';
import { findCandidates } from './find-candidates.ts';
import { rankEntries } from './rank-entries.ts';

/**
 * Builds the chronology from dated sentences: one entry for one event, with all its evidence; applies the editor's
 * corrections. By date, then id.
 */
export function buildChronology(
  articles: AnnotatedArticle[],
  entities: Entity[],
  origins: Origin[],
  corrections: Corrections,
): { events: ChronologyEntry[]; review: ReviewItem[]; errors: DossierError[] } {
  const originOf = new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin.id] as const)),
  );
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const language = mainLanguage(articles);
  const candidates = articles
    .flatMap((article) => findCandidates(article, originOf.get(article.id) ?? article.id, language))
    // The whole dossier knows better than one mention what an entity is.
    .map((one) => ({ ...one, persons: one.persons.filter((id) => (kinds.get(id) ?? 'person') === 'person') }))
    .sort(byReport);
  const groups = clusterCandidates(candidates).filter(tells);
  const entries = groups.map((group) => ({ event: entryOfGroup(group), group }));
  const corrected = applyCorrections(
    distinct(entries.map((entry) => entry.event)),
    corrections.chronology,
    articles,
    entities,
  );
  const idsWhere = (test: (group: readonly Candidate[]) => boolean) =>
    new Set(entries.filter(({ group }) => test(group)).map(({ event }) => event.id));
  const leads = idsWhere((group) => group.some((one) => one.lead));
  const captions = idsWhere((group) => group.every((one) => one.caption));
  const events = rankEntries(corrected.events, entities, leads, captions).sort(byDate);
  return { events, review: corrected.review, errors: corrected.errors };
}

/** Language of most articles; of two as frequent, the first by code. */
function mainLanguage(articles: readonly AnnotatedArticle[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of articles) if (language) counts.set(language.value, (counts.get(language.value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** A week, month or year that is only referred to ("since last week's quake") is no entry unless some sentence tells what happened then. */
const tells = (group: readonly Candidate[]): boolean =>
  group.some(({ reference, range }) => !reference || range === undefined || lengthOf(range) === 1);

/** Numbers ids that two entries share, so that each is unique. */
function distinct(events: ChronologyEntry[]): ChronologyEntry[] {
  const seen = new Map<string, number>();
  for (const event of events) {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    if (count > 1) event.id = `${event.id}-${count}`;
  }
  return events;
}

/** By first day, the more precise date first, then by id. What recurs comes last. */
function byDate(a: ChronologyEntry, b: ChronologyEntry): number {
  const one = dayRange(a.date);
  const other = dayRange(b.date);
  if (!one || !other) return one ? -1 : other ? 1 : a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1;
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  if (one.last !== other.last) return one.last < other.last ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
