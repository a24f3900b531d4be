import type { CitedWork } from './cited-work.ts';
import { dateParts } from './date-label.ts';

/** A date variable of CSL-JSON (schema of CSL 1.0.2). */
export interface CslDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  /** The EDTF value, where date parts can't hold it. */
  literal?: string;
}

/**
 * CSL's form of an EDTF date, with its precision: a year stays a year, a month a month, an interval has two parts.
 * @param words the date in words, for what CSL has no form for (a set, an open end, unknown digits)
 */
export function cslDate(edtf: string, words: string): CslDate {
  const ends = edtf.split('/');
  const dates = ends.flatMap((end) => {
    const parts = dateParts(end);
    if (!parts || /X/.test(parts.year)) return [];
    const known = [parts.year, parts.month, parts.day].filter((part) => part !== undefined && part !== 'XX');
    const numbers = known.map(Number);
    return [{ numbers, qualified: parts.qualifier !== '' }];
  });
  const first = dates[0];
  if (
    !first ||
    dates.length !== ends.length ||
    ends.length > 2 ||
    dates.some(({ numbers }) => numbers.some(Number.isNaN))
  )
    return { literal: words };
  const circa = dates.some((date) => date.qualified) ? { circa: true } : {};
  const month = first.numbers[1] ?? 0;
  if (dates.length === 1 && month > 20 && month < 25) {
    return { 'date-parts': [[first.numbers[0] ?? 0]], season: month - 20, ...circa };
  }
  if (dates.some((date) => (date.numbers[1] ?? 1) > 12)) return { literal: words };
  return { 'date-parts': dates.map((date) => date.numbers), ...circa };
}

/** The work as CSL-JSON, an array of one item, as reference managers take it. */
export function cslJson(work: CitedWork, dateWords: string): string {
  const item = {
    id: work.key,
    type: work.kind === 'report' ? 'article-newspaper' : 'webpage',
    title: work.title,
    author: work.author === undefined ? undefined : [{ literal: work.author }],
    'container-title': work.container || undefined,
    publisher: work.publisher,
    issued: work.issued === undefined ? undefined : cslDate(work.issued, dateWords),
    language: work.language,
    archive: work.archive || undefined,
    archive_location: work.path,
    URL: work.url,
    note: work.notes.length > 0 ? work.notes.join(' ') : undefined,
  };
  return JSON.stringify([item], null, 2);
}
