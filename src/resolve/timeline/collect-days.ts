import { splitSentences } from '../../annotate/sentences/split-sentences.ts';
import { dayNumber, readIsoDate } from '../../annotate/timexes/calendar.ts';
import { findTimexes } from '../../annotate/timexes/find-timexes.ts';
import type { Day, TimelineDocument } from './timeline-types.ts';

/** So many sentences at the head of an article tell of its own day. */
const HEAD = 5;

/** All days that the articles name or were published on. Days that are only planned or far off the story are left to the ranking. */
export function collectDays(documents: readonly TimelineDocument[]): Day[] {
  const days = new Map<number, Day>();
  const dayOf = (number: number): Day => {
    const known = days.get(number);
    if (known) return known;
    const day: Day = { number, sentences: [], articles: 0 };
    days.set(number, day);
    return day;
  };
  for (const [document, { published, text }] of documents.entries()) {
    const own = dayNumberOf(published ?? '');
    if (own !== undefined) dayOf(own).articles++;
    const spans = splitSentences(text);
    const sentences = spans.map((span) => ({ ...span, passage: 0, anchor: '' }));
    const article = { text, passages: [], ...(published === null ? {} : { published: publishedOn(published) }) };
    const named = new Map<number, Set<number>>();
    let at = 0;
    for (const timex of findTimexes(article, sentences)) {
      while (at < spans.length - 1 && (spans[at]?.end ?? 0) <= timex.start) at++;
      const number = timex.type === 'DATE' || timex.type === 'TIME' ? dayNumberOf(timex.value) : undefined;
      if (number === undefined) continue;
      named.set(at, (named.get(at) ?? new Set()).add(number));
    }
    for (const [position, { start, end }] of spans.entries()) {
      const numbers = named.get(position);
      const sentence = { document, position, text: text.slice(start, end), published: own ?? Number.NEGATIVE_INFINITY };
      for (const number of numbers ?? []) dayOf(number).sentences.push({ ...sentence, named: true });
      if (own !== undefined && position < HEAD && !numbers?.has(own))
        dayOf(own).sentences.push({ ...sentence, named: false });
    }
  }
  return [...days.values()].sort((a, b) => a.number - b.number);
}

function publishedOn(value: string) {
  return { value, derivation: { phrase: '', anchor: '', rule: 'given', certainty: 'stated' as const }, spans: [] };
}

/** Day number of an ISO day, perhaps with a time after it. */
export function dayNumberOf(value: string): number | undefined {
  if (value.includes('/')) return undefined;
  const date = readIsoDate(value.slice(0, 10));
  return date?.month === undefined || date.day === undefined ? undefined : dayNumber(date.year, date.month, date.day);
}
