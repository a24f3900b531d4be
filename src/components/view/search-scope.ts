import type { Dossier } from '../../schemas/dossier.ts';

/** Folder of the search index and its engine, from the site's root. */
export const SEARCH_BUNDLE = 'pagefind/';
/** Folder of the index of the chronology's entries, where they have one of their own. */
export const CHRONOLOGY_BUNDLE = `${SEARCH_BUNDLE}chronology/`;
/** Above so many articles, names and entries together, the list of all that can be found would be half of what a first search fetches. */
const MOST_TOGETHER = 1000;

/**
 * How many entries of the chronology are in an index of their own, which is fetched when the reader asks for it: all of a large
 * dossier, whose articles hold the same sentences, or 0 where everything is in one.
 */
export function entriesApart({
  articles,
  entities,
  events,
}: Pick<Dossier, 'articles' | 'entities' | 'events'>): number {
  return articles.length + entities.length + events.length > MOST_TOGETHER ? events.length : 0;
}
