/** A dated article of one story. */
export interface TimelineDocument {
  id: string;
  /** ISO day. */
  published: string;
  title?: string;
  text: string;
}

/** One date of a timeline with what happened then. */
export interface TimelineEntry {
  /** ISO day. */
  date: string;
  sentences: string[];
}

/** The most telling dates of a story, at most `entries`, in order of time: so far, the days with most articles. */
export function buildTimeline(documents: TimelineDocument[], entries: number): TimelineEntry[] {
  const days = Map.groupBy(documents, (document) => document.published);
  return [...days]
    .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
    .slice(0, entries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, [first]]) => ({ date, sentences: [first?.text.split(/\n|(?<=\.) /)[0] ?? ''] }));
}
