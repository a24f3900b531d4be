import type { ChronologyEntry } from '../../schemas/chronology.ts';
import type { Entity } from '../../schemas/entity.ts';
import { dayRange, lengthOf } from './day-range.ts';

const WEIGHT = { sources: 0.35, centrality: 0.25, precision: 0.2, lead: 0.2 };
const CAPTION = 0.8;
const FACTOR = { event: 1, speech: 0.9, publication: 0.6 };

/**
 * How telling each entry is, from 0 to 1: independent sources, how central those who take part are to the dossier, how
 * precise the date is, and whether a report opens with it.
 * @param leads ids of the entries that stand in the opening of a report
 * @param captions ids of the entries that only captions tell of
 */
export function rankEntries(
  events: readonly ChronologyEntry[],
  entities: readonly Entity[],
  leads: ReadonlySet<string>,
  captions: ReadonlySet<string>,
): ChronologyEntry[] {
  const mentions = new Map(entities.map((entity) => [entity.id, entity.mentions.length]));
  const most = Math.max(1, ...mentions.values());
  const central = (id: string) => Math.log(1 + (mentions.get(id) ?? 0)) / Math.log(1 + most);
  return events.map((event) => {
    const top = event.entities
      .map(central)
      .sort((a, b) => b - a)
      .slice(0, 3);
    const centrality = top.length === 0 ? 0 : top.reduce((sum, value) => sum + value, 0) / 3;
    const score =
      WEIGHT.sources * (1 - 0.6 ** event.origins) +
      WEIGHT.centrality * centrality +
      WEIGHT.precision * precision(event.date) +
      WEIGHT.lead * (leads.has(event.id) ? 1 : 0);
    const factor =
      FACTOR[event.kind] * (event.status === 'recurring' ? 0.6 : 1) * (captions.has(event.id) ? CAPTION : 1);
    return { ...event, rank: Math.round(Math.min(1, score * factor) * 10_000) / 10_000 };
  });
}

function precision(date: string): number {
  const range = dayRange(date);
  if (!range) return 0.2;
  const days = lengthOf(range);
  if (days === 1) return 1;
  if (days <= 31) return 0.6;
  return days <= 366 ? 0.3 : 0.1;
}
