import type { ChronologyEntry, ChronologyEvent } from '../../schemas/chronology.ts';

/** Above so many entries the chronology has a page a year: a phone would take seconds to load one page of all. */
const MOST_ON_ONE_PAGE = 1000;

/** Says which page each entry stands on: `chronology/`, or in a large dossier that of the year it begins in. */
export function placeOnPages(events: readonly ChronologyEntry[]): ChronologyEvent[] {
  const split = events.length > MOST_ON_ONE_PAGE;
  return events.map((event) => ({ ...event, path: split ? `chronology/${yearOf(event.date)}/` : 'chronology/' }));
}

/** `2015`, `198x` for a decade; `undated` where the year is unknown. */
function yearOf(edtf: string): string {
  const year = /-?[\dX]{4}/.exec(edtf)?.[0];
  return year === undefined || year === 'XXXX' ? 'undated' : year.toLowerCase();
}
