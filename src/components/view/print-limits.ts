import type { ChronologyEvent } from '../../schemas/chronology.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { counted } from './counted.ts';

/** How much of a large dossier fits into one document that still opens and prints: some 150 pages rather than a thousand. */
export interface PrintLimits {
  /** With more articles than this the document is abridged: their texts are left out and the other limits hold. */
  articles: number;
  /** Events, the most telling. */
  events: number;
  /** Names of each kind, those in most articles. */
  names: number;
  /** Sources, those most quoted. */
  sources: number;
  /** Statements of each source. */
  statements: number;
}

export const LIMITS: PrintLimits = { articles: 200, events: 1000, names: 250, sources: 100, statements: 10 };

/** What was left out of each part of a large dossier, in a sentence. */
export interface LeftOut {
  events?: string;
  names?: string;
  statements?: string;
  articles?: string;
}

/** The events of highest rank, those that the editor pinned before all; in the order given. */
export function mostTelling(events: readonly ChronologyEvent[], most = events.length): readonly ChronologyEvent[] {
  if (events.length <= most) return events;
  const ranked = [...events].sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.rank - a.rank);
  const chosen = new Set(ranked.slice(0, most));
  return events.filter((event) => chosen.has(event));
}

/**
 * What an abridged document says of itself, part by part.
 * @param events how many of the events it shows
 */
export function leftOutWords(
  dossier: Dossier,
  events: number,
  sources: readonly { statements: readonly unknown[] }[],
  most: PrintLimits,
): LeftOut {
  const kinds = Map.groupBy(dossier.entities, (entity) => entity.kind);
  const manyNames = [...kinds.values()].some((list) => list.length > most.names);
  const manyStatements =
    sources.length > most.sources || sources.some(({ statements }) => statements.length > most.statements);
  return {
    articles: `The dossier has ${counted(dossier.articles.length, 'article')}: with their texts this document would be too long to open, so only what identifies them is given. Each can be printed from its own page.`,
    ...(events < dossier.events.length && {
      events: `Of ${counted(dossier.events.length, 'event')} the ${events} most telling. The page Chronology has all.`,
    }),
    ...(manyNames && {
      names: `Of each kind the ${most.names} in most articles. The pages of each kind have all.`,
    }),
    ...(manyStatements && {
      statements: `Of ${counted(dossier.statements.length, 'statement')} by ${counted(sources.length, 'source')} the first ${most.statements} of each of the ${most.sources} most quoted. The page Statements has all.`,
    }),
  };
}
