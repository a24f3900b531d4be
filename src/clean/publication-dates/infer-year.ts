import { type CalendarDate, dateOfDayNumber, dayNumber, isoDate, isRealDate } from '../../annotate/timexes/calendar.ts';
import type { DateClue, Metadatum } from '../../schemas/article.ts';
import type { Evidence } from './gather-evidence.ts';
import { type Day, latestPast, type Weighed, weighDates } from './weigh-dates.ts';

/** How many years after the latest past year are looked at: weekdays come round after five, six or eleven. */
const WINDOW = 11;
/** The best day must weigh so many times the second. */
const MARGIN = 2;

/** Day of publication for a clue without its year, or a warning that says why there is none. */
export function inferYear(
  clue: DateClue,
  evidence: Evidence,
  others: readonly number[],
  captured: CalendarDate | undefined,
  sure: readonly number[] = others,
): { published?: Metadatum; warning?: string } {
  const match = /^XXXX-(\d\d)-(\d\d)$/.exec(clue.edtf);
  if (match === null) return { warning: `“${clue.phrase}” gives no day of publication; state it in the sidecar` };
  const days = possibleDays(Number(match[1]), Number(match[2]), evidence, others, captured);
  const ranked = weighDates(days, evidence, others, captured)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.day.year - b.day.year);
  const [best, second] = ranked;
  if (best === undefined)
    return { warning: `the year of “${clue.phrase}” could not be found; state the date in the sidecar` };
  const words = wordsOf(best, sure);
  if (!isTelling(best, evidence, others, days) || (second !== undefined && second.weight * MARGIN > best.weight)) {
    const years = ranked.slice(0, 3).map(({ day }) => isoDate(day));
    return {
      warning: `the year of “${clue.phrase}” is not certain (${years.join(' or ')}); state the date in the sidecar`,
    };
  }
  const derivation = {
    phrase: clue.phrase,
    anchor: words,
    rule: ruleOf(best, others, days),
    certainty: 'inferred' as const,
  };
  return { published: { value: isoDate(best.day), derivation, spans: clue.spans } };
}

/** The days on the calendar that may be meant: from the latest past year on, or around the other articles. */
function possibleDays(
  month: number,
  day: number,
  evidence: Evidence,
  others: readonly number[],
  captured: CalendarDate | undefined,
): Day[] {
  const otherYears = others.map((number) => dateOfDayNumber(number).year);
  const limit = evidence.updated?.year ?? captured?.year ?? 2100;
  const past = latestPast(evidence, [{ year: limit, month: 12, day: 31 }])?.date.year;
  const plans = evidence.planned.map((plan) => plan.year);
  const anniversaries = evidence.anniversaries.map((entry) => entry.year);
  const known = [...(evidence.updated ? [evidence.updated.year] : []), ...otherYears, ...plans, ...anniversaries];
  const from = past ?? (known.length > 0 ? Math.min(...known) - 1 : undefined);
  if (from === undefined) return [];
  const to = Math.min(limit, Math.max(from + WINDOW - 1, ...otherYears.map((year) => year + 1)));
  const days: Day[] = [];
  for (let year = from; year <= to && days.length < 100; year++)
    if (isRealDate({ year, month, day })) days.push({ year, month, day });
  return days;
}

/** Whether anything but a lower bound speaks for the day. */
function isTelling(best: Weighed, evidence: Evidence, others: readonly number[], days: readonly Day[]): boolean {
  const rules = new Set(best.reasons.map((reason) => reason.rule));
  const near = others.some((other) => Math.abs(other - dayNumber(best.day.year, best.day.month, best.day.day)) <= 370);
  const pinned =
    rules.has('latest-past') && rules.has('planned') && evidence.planned.some((plan) => plan.year === best.day.year);
  return (
    rules.has('weekday') ||
    rules.has('anniversary') ||
    rules.has('updated') ||
    near ||
    pinned ||
    (days.length === 1 && rules.has('latest-past'))
  );
}

function ruleOf(best: Weighed, others: readonly number[], days: readonly Day[]): string {
  const rules = new Set(best.reasons.map((reason) => reason.rule));
  if (rules.has('weekday')) return 'year-from-weekday';
  if (rules.has('anniversary')) return 'year-from-anniversary';
  if (days.length === 1) return 'year-from-bounds';
  return others.length > 0 ? 'year-from-other-articles' : 'year-from-bounds';
}

/** The evidence in words: `Tuesday; latest past year 2011; the nearest other article is of 2015-01-21`. */
function wordsOf({ day, reasons }: Weighed, others: readonly number[]): string {
  const number = dayNumber(day.year, day.month, day.day);
  const nearest = [...others].sort((a, b) => Math.abs(a - number) - Math.abs(b - number) || a - b)[0];
  const words = [...new Set(reasons.map((reason) => reason.words))].slice(0, 4);
  if (nearest !== undefined && Math.abs(nearest - number) <= 370)
    words.push(`the nearest other article is of ${isoDate(dateOfDayNumber(nearest))}`);
  return words.join('; ');
}
