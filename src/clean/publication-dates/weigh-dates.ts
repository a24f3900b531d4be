import { type CalendarDate, dayNumber, isoDate, weekdayOf } from '../../annotate/timexes/calendar.ts';
import type { Evidence } from './gather-evidence.ts';
import { nameOfWeekday } from './weekday-contradictions.ts';

/** A full day that may be the day of publication. */
export type Day = Required<{ [key in keyof CalendarDate]: number }>;

/** A day with its weight, and the evidence that speaks for it, in words. */
export interface Weighed {
  day: Day;
  weight: number;
  reasons: { rule: string; words: string }[];
}

/** How likely a past weekday is so many days back: reports say "on Tuesday" on Tuesday or Wednesday. */
const WEEKDAY_LAG = [1, 0.5, 0.2, 0.1, 0.04, 0.03, 0.03];

/** Weighs possible days of publication by the evidence of the text and the days of the other articles (day numbers). Order kept. */
export function weighDates(
  days: readonly Day[],
  evidence: Evidence,
  others: readonly number[],
  captured: CalendarDate | undefined,
): Weighed[] {
  const latest = latestPast(evidence, days);
  const context = { evidence, others, captured, latest };
  return days.map((day) => weigh(day, context));
}

/** The latest date spoken of as past; years after all possible days are not believed. */
export function latestPast(evidence: Evidence, days: readonly Day[]): Evidence['past'][number] | undefined {
  const end = Math.max(...days.map((day) => day.year));
  let latest: Evidence['past'][number] | undefined;
  for (const past of evidence.past) {
    if (past.date.year <= end && (latest === undefined || first(past.date) > first(latest.date))) latest = past;
  }
  return latest;
}

/** Number of the first day that a date may mean. */
function first({ year, month, day }: CalendarDate): number {
  return dayNumber(year, month ?? 1, day ?? 1);
}

/** So many days from another article, a date needs no past year close by: reports of one story come together. */
const NEAR = 120;

/** Reports seldom name the year they are written in, and speak of late years more than of early ones. */
const gapWeight = (years: number): number => (years === 0 ? 0.4 : 0.8 ** Math.min(years - 1, 20));

/** So many days after its publication an article may speak of, as posts were added to it or it was updated; and how much less likely that is. */
const LATER = { days: 2, weight: 0.3 };

interface WeighContext {
  evidence: Evidence;
  others: readonly number[];
  captured: CalendarDate | undefined;
  latest: Evidence['past'][number] | undefined;
}

function weigh(day: Day, { evidence, others, captured, latest }: WeighContext): Weighed {
  const number = dayNumber(day.year, day.month, day.day);
  const weekday = weekdayOf(number);
  const reasons: Weighed['reasons'] = [];
  let weight = 1;

  const seen = new Set<number>();
  for (const { weekday: said } of evidence.weekdays) {
    if (seen.has(said) || seen.size === 3) continue;
    seen.add(said);
    const lag = (weekday - said + 7) % 7;
    weight *= WEEKDAY_LAG[lag] ?? 0.03;
    if (lag <= 1)
      reasons.push({
        rule: 'weekday',
        words: lag === 0 ? nameOfWeekday(said) : `${nameOfWeekday(said)}, the day before`,
      });
  }
  for (const dated of evidence.datedWeekdays) {
    const fits = [day.year - 1, day.year, day.year + 1].some(
      (year) =>
        Math.abs(dayNumber(year, dated.month, dated.day) - number) < 200 &&
        weekdayOf(dayNumber(year, dated.month, dated.day)) === dated.weekday,
    );
    weight *= fits ? 1 : 0.02;
    if (fits) reasons.push({ rule: 'weekday', words: dated.phrase });
  }
  if (latest !== undefined) {
    const gap = gapWeight(day.year - latest.date.year);
    const near = others.some((other) => Math.abs(other - number) <= NEAR);
    const ahead = first(latest.date) - number;
    weight *= ahead > LATER.days ? 0.001 : near ? Math.max(gap, 0.5) : gap;
    if (ahead > 0) weight *= LATER.weight;
    if (number >= first(latest.date))
      reasons.push({
        rule: 'latest-past',
        words: `latest past ${latest.shown}`,
      });
  }
  const nextPlan = evidence.planned.map((plan) => plan.year).sort((a, b) => a - b)[0];
  if (nextPlan !== undefined) {
    weight *= day.year <= nextPlan ? 0.9 ** (nextPlan - day.year) : 0.05;
    if (day.year <= nextPlan) reasons.push({ rule: 'planned', words: `still to come: ${nextPlan}` });
  }
  for (const { year, phrase } of evidence.anniversaries.slice(0, 3)) {
    const fits = day.year === year || (day.year === year - 1 && day.month >= 6);
    weight *= fits ? 1 : 0.1;
    if (fits) reasons.push({ rule: 'anniversary', words: `${phrase} is of ${year}` });
  }
  const nearest = others.reduce<number | undefined>(
    (best, other) => (best === undefined || Math.abs(other - number) < Math.abs(best - number) ? other : best),
    undefined,
  );
  if (nearest !== undefined) {
    const distance = Math.abs(nearest - number);
    weight *= distance <= 31 ? 1 : distance <= 120 ? 0.6 : distance <= 370 ? 0.2 : 0.04;
  }
  if (evidence.updated !== undefined) {
    const distance = first(evidence.updated) - number;
    weight *= distance < 0 ? 0.001 : distance <= 31 ? 1 : distance <= 370 ? 0.3 : 0.05;
    if (distance >= 0 && distance <= 370)
      reasons.push({ rule: 'updated', words: `updated ${isoDate(evidence.updated)}` });
  }
  if (
    captured !== undefined &&
    number > first({ ...captured, month: captured.month ?? 12, day: captured.day ?? 28 }) + 3
  )
    weight *= 0.001;
  if (evidence.copyright !== undefined && day.year > evidence.copyright.year) weight *= 0.1;
  return { day, weight, reasons };
}
