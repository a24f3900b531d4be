/** An article of one story. */
export interface TimelineDocument {
  id: string;
  /** ISO day, if known. */
  published: string | null;
  title?: string | undefined;
  /** Plain text; a line feed ends a sentence. */
  text: string;
}

/** One date of a timeline with what happened then. */
export interface TimelineEntry {
  /** ISO day. */
  date: string;
  sentences: string[];
}

/** A sentence that tells of a day: it names the day, or stands at the head of an article of that day. */
export interface DatedSentence {
  document: number;
  /** Place in the article, from 0. */
  position: number;
  text: string;
  /** Day number of the publication; -Infinity if unknown. */
  published: number;
  /** Whether the sentence names the day. */
  named: boolean;
}

/** A day with all that tells of it. */
export interface Day {
  /** Days since 1970-01-01. */
  number: number;
  sentences: DatedSentence[];
  /** Articles published on the day. */
  articles: number;
}
