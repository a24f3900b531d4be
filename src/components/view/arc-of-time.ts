import type { Dossier } from '../../schemas/dossier.ts';
import { type DateBounds, dateBounds, dayNumber } from './date-bounds.ts';
import { dateLabel } from './date-label.ts';

/** A mark on the arc of time: a bar of one column, linked to where its items are listed. */
export interface ArcBar {
  x: number;
  width: number;
  height: number;
  count: number;
  /** `January 2015: 4 events`. */
  label: string;
  /** Path of the page that lists them, with fragment. */
  path: string;
}

/** Geometry of the arc of time in a box of `width` by `height`; events stand on the line, publications hang below it. */
export interface ArcOfTime {
  width: number;
  height: number;
  /** y of the line between the two. */
  line: number;
  events: ArcBar[];
  articles: ArcBar[];
  /** Starts of the years, or of the months of a short story. */
  ticks: { x: number; label: string }[];
  /** Entries before the time shown, folded so that one early event does not flatten the rest. */
  earlier: { count: number; label: string; path: string } | undefined;
}

const box = { width: 720, height: 168, line: 104, foot: 24 } as const;

interface Month {
  key: string;
  events: number;
  articles: number;
}

/**
 * Counts events and publications by month over the time in which nearly all of them fall.
 * @returns undefined if fewer than two months have anything in them
 */
export function arcOfTime(dossier: Pick<Dossier, 'events' | 'articles'>): ArcOfTime | undefined {
  const eventMonths = dossier.events.flatMap((event) => monthOf(dateBounds(event.date)));
  const articleMonths = dossier.articles.flatMap((article) => monthOf(dateBounds(article.published?.value ?? 'XXXX')));
  const all = [...eventMonths, ...articleMonths].sort((a, b) => a - b);
  const last = all[all.length - 1];
  if (all[0] === undefined || last === undefined) return undefined;
  const start = denseStart(all, Math.min(...articleMonths));
  const end = denseEnd(all, Math.max(...articleMonths));
  if (end - start < 1) return undefined;
  const months: Month[] = [];
  for (let month = start; month <= end; month++) {
    months.push({
      key: monthKey(month),
      events: eventMonths.filter((value) => value === month).length,
      articles: articleMonths.filter((value) => value === month).length,
    });
  }
  const outside = dossier.events.filter((event) => monthOf(dateBounds(event.date)).some((m) => m < start));
  const firstDate = outside[0]?.date;
  return {
    width: box.width,
    height: box.height,
    line: box.line,
    events: bars(months, 'events', box.line - 12, 'chronology/#y-'),
    articles: bars(months, 'articles', box.height - box.line - box.foot, 'articles/#y-'),
    ticks: ticks(months),
    earlier:
      outside.length > 0 && firstDate
        ? { count: outside.length, label: dateLabel(firstDate).text, path: 'chronology/' }
        : undefined,
  };
}

/** Month number (12 a year) of a date that falls within one month; empty otherwise. */
function monthOf(bounds: DateBounds | undefined): number[] {
  if (!bounds) return [];
  const date = new Date(bounds.first * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return bounds.last < dayNumber(year, month + 2, 1) ? [year * 12 + month] : [];
}

/** First month to show: drops early stragglers that a gap of a year or more sets apart from the reports. */
function denseStart(sorted: readonly number[], firstReport: number): number {
  let start = Number.isFinite(firstReport) ? firstReport : (sorted[0] ?? 0);
  for (const month of sorted.filter((value) => value < start).reverse()) {
    if (start - month > 12) break;
    start = month;
  }
  return start;
}

function denseEnd(sorted: readonly number[], lastReport: number): number {
  let end = Number.isFinite(lastReport) ? lastReport : (sorted[sorted.length - 1] ?? 0);
  for (const month of sorted) {
    if (month <= end) continue;
    if (month - end > 12) break;
    end = month;
  }
  return end;
}

function monthKey(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function bars(months: readonly Month[], what: 'events' | 'articles', room: number, path: string): ArcBar[] {
  const step = box.width / months.length;
  const most = Math.max(1, ...months.map((month) => month[what]));
  const gap = step > 6 ? 2 : 0.5;
  return months.flatMap((month, position) => {
    const count = month[what];
    if (count === 0) return [];
    const noun = what === 'events' ? (count === 1 ? 'event' : 'events') : count === 1 ? 'article' : 'articles';
    return [
      {
        x: round(position * step + gap / 2),
        width: round(step - gap),
        height: round(Math.max(4, (count / most) * room)),
        count,
        label: `${dateLabel(month.key).text}: ${count} ${noun}`,
        path: `${path}${month.key}`,
      },
    ];
  });
}

function ticks(months: readonly Month[]): ArcOfTime['ticks'] {
  const step = box.width / months.length;
  const every = months.length <= 14 ? 1 : months.length <= 30 ? 3 : 12;
  const skip = months.length > 240 ? 120 : months.length > 120 ? 60 : every;
  return months.flatMap((month, position) => {
    const number = Number(month.key.slice(5)) - 1;
    const whole = Number(month.key.slice(0, 4)) * 12 + number;
    if (whole % skip !== 0) return [];
    const label = skip >= 12 ? month.key.slice(0, 4) : dateLabel(month.key).text.slice(0, 3);
    return [{ x: round(position * step), label: number === 0 ? month.key.slice(0, 4) : label }];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
