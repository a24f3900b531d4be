import { dateOfDayNumber, isoDate } from '../../annotate/timexes/calendar.ts';
import { chooseSentences } from './choose-sentences.ts';
import { collectDays, dayNumberOf } from './collect-days.ts';
import { rankDays } from './rank-days.ts';
import type { TimelineDocument, TimelineEntry } from './timeline-types.ts';

/** Sentences shown for a day. */
const SENTENCES = 2;

/**
 * The `entries` most telling dates of a story of many articles, in order of time, each with one or two sentences. Pure and linear in the
 * text: the same articles give the same timeline.
 */
export function buildTimeline(documents: TimelineDocument[], entries: number): TimelineEntry[] {
  const published = documents.flatMap((document) => dayNumberOf(document.published ?? '') ?? []).sort((a, b) => a - b);
  const days = collectDays(documents);
  const span = { first: published[0] ?? days[0]?.number ?? 0, last: published.at(-1) ?? days.at(-1)?.number ?? 0 };
  const chosen = rankDays(days, span)
    .slice(0, Math.max(0, entries))
    .map(({ day }) => day)
    .sort((a, b) => a.number - b.number);
  return chosen.map((day) => ({
    date: isoDate(dateOfDayNumber(day.number)),
    sentences: chooseSentences(day, SENTENCES),
  }));
}
