import type { ChronologyEvent, EventStatus } from '../../schemas/chronology.ts';
import { publishersOf, statusWords } from './chronology-view.ts';
import { type DossierIndex, entityKindOrder, entityKinds } from './dossier-index.ts';

/** One choice of a filter, with the number of entries that it leaves. */
export interface Choice {
  value: string;
  text: string;
  count: number;
}

/** What a page of the chronology can be filtered by. */
export interface FilterChoices {
  states: { name: EventStatus | 'speech'; words: string; count: number }[];
  /** Names by kind; the value is the path of the name's page without its last slash: `people/kim`. */
  names: { label: string; items: Choice[] }[];
  publishers: Choice[];
}

/** What is filtered: an entry of the chronology, or what one article told of it. */
export interface Filtered extends Pick<ChronologyEvent, 'status' | 'kind' | 'entities'> {
  /** Publishers of the articles that tell of it, each once. */
  publishers: readonly string[];
}

/** Entries of the chronology as they are filtered. */
export function filteredEvents(events: readonly ChronologyEvent[], index: DossierIndex): Filtered[] {
  return events.map((event) => ({ ...event, publishers: publishersOf(event, index) }));
}

/** A list of more choices than this is no help; the search has the rest. */
const MOST_NAMES = 40;
const STATES = ['happened', 'planned', 'denied', 'recurring'] as const satisfies EventStatus[];

/** Counts what the entries of a page can be filtered by; the most frequent names and publishers first. */
export function filterChoices(entries: readonly Filtered[], index: DossierIndex): FilterChoices {
  const names = new Map<string, number>();
  const publishers = new Map<string, number>();
  for (const entry of entries) {
    for (const id of new Set(entry.entities)) names.set(id, (names.get(id) ?? 0) + 1);
    for (const publisher of entry.publishers) publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1);
  }
  const states = STATES.map((name) => ({
    name,
    words: statusWords[name],
    count: entries.filter(({ status }) => status === name).length,
  }));
  const speech = entries.filter(({ kind }) => kind === 'speech').length;
  return {
    states: [...states, { name: 'speech' as const, words: 'words said on a day', count: speech }].filter(
      ({ count }) => count > 0,
    ),
    names: entityKindOrder
      .map((kind) => ({
        label: entityKinds[kind].plural,
        items: [...names]
          .flatMap(([id, count]) => {
            const entity = index.entities.get(id);
            if (entity?.kind !== kind) return [];
            return [{ value: entity.path.replace(/\/$/, ''), text: entity.name, count }];
          })
          .sort(byCount)
          .slice(0, MOST_NAMES),
      }))
      .filter(({ items }) => items.length > 0),
    publishers: [...publishers].map(([text, count]) => ({ value: text, text, count })).sort(byCount),
  };
}

function byCount(a: Choice, b: Choice): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1);
}
