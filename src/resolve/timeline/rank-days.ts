import type { Day } from './timeline-types.ts';

/** Mentions so many days after the day show that it is remembered. */
const REMEMBERED = 2;

/**
 * How telling a day is: how many articles name it, how many still name it later, how many were written on it. After the datewise method of
 * Gholipour Ghalandari & Ifrim (ACL 2020), with fixed weights in place of a regression, so that it needs no training on a topic.
 */
export function weighDay(day: Day, span: { first: number; last: number }): number {
  const naming = new Set<number>();
  const remembering = new Set<number>();
  const announcing = new Set<number>();
  const leading = new Set<number>();
  for (const { document, published, named, position } of day.sentences) {
    if (!named) continue;
    if (published < day.number) announcing.add(document);
    else naming.add(document);
    if (published >= day.number + REMEMBERED) remembering.add(document);
    if (position < 3) leading.add(document);
  }
  const weight =
    Math.log1p(naming.size) +
    Math.log1p(remembering.size) +
    0.5 * Math.log1p(leading.size) +
    0.5 * Math.log1p(day.articles) +
    0.2 * Math.log1p(announcing.size);
  const outside = day.number < span.first - 1 || day.number > span.last;
  return outside ? weight * 0.2 : weight;
}

/** The most telling days, best first; of equal ones the earlier. */
export function rankDays(days: readonly Day[], span: { first: number; last: number }): { day: Day; weight: number }[] {
  return days
    .map((day) => ({ day, weight: weighDay(day, span) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.day.number - b.day.number);
}
