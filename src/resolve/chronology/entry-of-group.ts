import { createHash } from 'node:crypto';
import type { ChronologyEntry, EventStatus } from '../../schemas/chronology.ts';
import type { Candidate } from './candidate.ts';
import { lengthOf } from './day-range.ts';

const ORDER: Record<EventStatus, number> = { denied: 3, happened: 2, planned: 1, recurring: 0 };

/** Makes an entry of the sentences that tell of one event. Rank is left at 0. */
export function entryOfGroup(group: readonly Candidate[]): ChronologyEntry {
  const sorted = [...group].sort(byReport);
  const dated = [...sorted].sort(byPrecision)[0];
  const first = sorted[0];
  const last = [...sorted].sort(
    (a, b) => b.published - a.published || ORDER[b.status] - ORDER[a.status] || byReport(a, b),
  )[0];
  if (!dated || !first || !last) throw new RangeError('An entry needs at least one sentence.');
  const latest = sorted.some((one) => Number.isFinite(one.published)) ? latestOf(sorted) : last;
  const telling = (one: Candidate) => tellingness(one, dated, latest.status);
  const told = [...sorted].sort((a, b) => telling(b) - telling(a) || byReport(a, b))[0] ?? first;
  const kinds = new Set(sorted.map((one) => one.kind));
  return {
    id: `e-${createHash('sha256').update(`${first.evidence.article}\n${first.evidence.anchor}\n${first.phrase}\n${first.evidence.date}`).digest('hex').slice(0, 10)}`,
    date: dated.evidence.date,
    dateDerivation: dated.evidence.derivation,
    text: told.evidence.text,
    status: latest.status,
    kind: kinds.has('event') ? 'event' : kinds.has('speech') ? 'speech' : 'publication',
    reported: [...new Set(sorted.flatMap((one) => one.evidence.published ?? []))].sort(),
    entities: participants(sorted),
    evidence: sorted.map((one) => one.evidence),
    origins: new Set(sorted.map((one) => one.origin)).size,
    rank: 0,
  };
}

/** The latest report decides; on one day, a denial before what happened before a plan. */
function latestOf(sorted: readonly Candidate[]): Candidate {
  const known = sorted.filter((one) => Number.isFinite(one.published));
  return known.reduce((best, one) =>
    one.published > best.published || (one.published === best.published && ORDER[one.status] > ORDER[best.status])
      ? one
      : best,
  );
}

/** Earliest report first; within an article, in the order of the text. */
export function byReport(a: Candidate, b: Candidate): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  if (a.evidence.article !== b.evidence.article) return a.evidence.article < b.evidence.article ? -1 : 1;
  return a.at - b.at;
}

/** Most precise date first, one that a text states before one that was worked out, a date of a text before that of a report. */
function byPrecision(a: Candidate, b: Candidate): number {
  const length = (one: Candidate) => (one.range ? lengthOf(one.range) : 1);
  const report = (one: Candidate) => (one.kind === 'publication' ? 1 : 0);
  const worked = (one: Candidate) => (one.evidence.derivation.certainty === 'stated' ? 0 : 1);
  const open = (one: Candidate) => (one.evidence.date.includes('..') ? 1 : 0);
  return length(a) - length(b) || open(a) - open(b) || report(a) - report(b) || worked(a) - worked(b) || byReport(a, b);
}

/** How well a sentence tells the event by itself: names, no pronoun at its head, a readable length, date and status of the entry. */
function tellingness(one: Candidate, dated: Candidate, status: EventStatus): number {
  const { text } = one.evidence;
  let score = Math.min(one.entities.length, 4) * 0.5;
  if (/^(?:he|she|it|they|this|that|these|those|his|her|their|its|there|but|and|however)\b/i.test(text)) score -= 2;
  if (text.length < 45) score -= 1.5;
  if (text.length > 320) score -= 1;
  if (one.evidence.date === dated.evidence.date) score += 1;
  if (one.status === status) score += 2.5;
  if (one.subordinate) score -= 1;
  if (one.reference) score -= 1.5;
  if (/^(?:\S+ ){1,4}(?:he|she|they)\b/.test(text)) score -= 1;
  if (one.caption) score -= 1;
  if (one.foreign) score -= 4;
  if (one.lead) score += 0.5;
  return score;
}

/** Entities in order of how many of the sentences name them, then of first mention. */
function participants(sorted: readonly Candidate[]): string[] {
  const counts = new Map<string, number>();
  for (const one of sorted) for (const entity of one.entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
}
