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
  ticks: { x: number; label: string; minor: boolean }[];
  /** Events far before or after the time shown, told in words so that they do not flatten the rest. */
  outside: { text: string; path: string }[];
}

const box = { width: 720, height: 160, line: 104, foot: 4 } as const;

/** In months. */
const widestGap = 9;

/** In units of the box. */
const widestBar = 40;

interface Month {
  key: string;
  events: number;
  articles: number;
}

/**
 * Counts events and publications by month over the stretch of time with most of them.
 * @returns undefined if fewer than two months have anything in them
 */
export function arcOfTime(dossier: Pick<Dossier, 'events' | 'articles'>): ArcOfTime | undefined {
  const eventMonths = dossier.events.flatMap((event) => monthOf(dateBounds(event.date)));
  const articleMonths = dossier.articles.flatMap((article) => monthOf(dateBounds(article.published?.value ?? 'XXXX')));
  const all = [...eventMonths, ...articleMonths].sort((a, b) => a - b);
  const { start, end } = busiestStretch(all);
  if (end - start < 1) return undefined;
  const pages = new Map(
    dossier.events.flatMap(({ date, path }) =>
      monthOf(dateBounds(date)).map((month) => [monthKey(month), path] as const),
    ),
  );
  const months: Month[] = [];
  for (let month = start; month <= end; month++) {
    months.push({
      key: monthKey(month),
      events: eventMonths.filter((value) => value === month).length,
      articles: articleMonths.filter((value) => value === month).length,
    });
  }
  return {
    width: box.width,
    height: box.height,
    line: box.line,
    events: bars(months, 'events', box.line - 12, (month) => pages.get(month) ?? 'chronology/'),
    articles: bars(months, 'articles', box.height - box.line - box.foot, () => 'articles/'),
    ticks: ticks(months),
    outside: [
      ...aside(dossier, 'earlier', (bounds) => bounds.last < dayOfMonth(start)),
      ...aside(dossier, 'later', (bounds) => bounds.first >= dayOfMonth(end + 1)),
    ],
  };
}

/** What lies before or after the stretch that is drawn: `7 earlier events, from June 1941`. */
function aside(
  dossier: Pick<Dossier, 'events'>,
  word: string,
  where: (bounds: DateBounds) => boolean,
): ArcOfTime['outside'] {
  const events = dossier.events.filter((event) => {
    const bounds = dateBounds(event.date);
    return bounds !== undefined && where(bounds);
  });
  const first = events[0];
  if (!first) return [];
  const noun = events.length === 1 ? `one ${word} event, ` : `${events.length} ${word} events, from `;
  return [{ text: `${noun}${dateLabel(first.date).text}`, path: `${first.path}#${first.id}` }];
}

function dayOfMonth(month: number): number {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** Month number (12 a year) of a date that falls within one month; empty otherwise. */
function monthOf(bounds: DateBounds | undefined): number[] {
  if (!bounds) return [];
  const date = new Date(bounds.first * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return bounds.last < dayNumber(year, month + 2, 1) ? [year * 12 + month] : [];
}

/** The stretch of time with most in it: a gap of more than `widestGap` months ends a stretch. */
function busiestStretch(sorted: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0, count: 0 };
  let current = { start: sorted[0] ?? 0, end: sorted[0] ?? 0, count: 0 };
  for (const month of sorted) {
    if (month - current.end > widestGap) current = { start: month, end: month, count: 0 };
    current = { start: current.start, end: month, count: current.count + 1 };
    if (current.count > best.count) best = current;
  }
  return best;
}

function monthKey(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function bars(
  months: readonly Month[],
  what: 'events' | 'articles',
  room: number,
  page: (month: string) => string,
): ArcBar[] {
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
        width: round(Math.min(step - gap, widestBar)),
        height: round(Math.max(4, (count / most) * room)),
        count,
        label: `${dateLabel(month.key).text}: ${count} ${noun}`,
        path: `${page(month.key)}#y-${month.key}`,
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
    return [
      {
        x: round(position * step),
        label: number === 0 ? month.key.slice(0, 4) : label,
        // On a small screen there is no room for a label at the edge, nor for every one of many.
        minor: (skip < 3 && number % 3 !== 0) || position > 0.9 * months.length,
      },
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
