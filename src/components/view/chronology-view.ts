import type { ChronologyEvent, EventStatus } from '../../schemas/chronology.ts';
import { dateBounds } from './date-bounds.ts';
import { dateLabel, dateParts, eventDateLabel, monthNames, type Precision } from './date-label.ts';
import { derivationWords } from './derivation-words.ts';
import type { DossierIndex } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';

/** A piece of evidence as the chronology shows it. */
export interface EvidenceLine {
  article: ArticleLine;
  anchor: string;
  text: string;
  /** How its date was read. */
  how: string;
  /** How it sees the event, if not as the entry does: `planned`. */
  status: string | undefined;
  /** Its date, if not that of the entry. */
  date: string | undefined;
}

/** A name that takes part in an event, with its page. */
export interface Participant {
  text: string;
  path: string;
  kind: string;
}

/** An entry of the chronology as it is shown. */
export interface EventLine {
  id: string;
  /** Path of the page that holds it. */
  path: string;
  date: string;
  /** The date below the heading of its year: `13 January`. */
  shortDate: string;
  datetime: string | undefined;
  precision: Precision;
  inferred: boolean;
  how: string;
  text: string;
  status: EventStatus;
  statusWords: string;
  kind: ChronologyEvent['kind'];
  /** `reported 13 January 2015, 25 days later`. */
  reported: string;
  who: Participant[];
  evidence: EvidenceLine[];
  /** Publishers of the evidence, each once. */
  publishers: string[];
  origins: number;
  editor: string | undefined;
  note: string | undefined;
  pinned: boolean;
}

/** Entries of one month, or of the year as a whole. */
export interface MonthGroup {
  key: string;
  label: string;
  events: EventLine[];
}

/** A page of the chronology of a large dossier: the entries that begin in one year. */
export interface YearPage {
  /** `chronology/2015/`. */
  path: string;
  /** Last part of the path. */
  slug: string;
  label: string;
  events: ChronologyEvent[];
}

/** Pages by year, in order of time; empty if the entries stand on one page. */
export function yearPages(events: readonly ChronologyEvent[]): YearPage[] {
  const pages = Map.groupBy(events, (event) => event.path);
  if (pages.size === 0 || pages.has('chronology/')) return [];
  return [...pages].map(([path, list]) => {
    const slug = path.split('/')[1] ?? '';
    return { path, slug, label: slug === 'undated' ? 'Undated' : dateLabel(slug.toUpperCase()).text, events: list };
  });
}

/** The most telling entries, in order of time. @param count how many */
export function keyEntries(events: readonly ChronologyEvent[], count: number): ChronologyEvent[] {
  const ranked = events.toSorted((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.rank - a.rank);
  const chosen = new Set(ranked.slice(0, count));
  return events.filter((event) => chosen.has(event));
}

export interface YearGroup {
  key: string;
  label: string;
  count: number;
  months: MonthGroup[];
}

export const statusWords: Record<EventStatus, string> = {
  happened: 'happened',
  planned: 'planned when reported',
  denied: 'denied or called off',
  recurring: 'recurring',
};

/** What the pages show of an entry. */
export function eventLine(event: ChronologyEvent, index: DossierIndex): EventLine {
  const label = eventDateLabel(event);
  return {
    id: event.id,
    path: event.path,
    date: label.text,
    shortDate: label.datetime && label.precision !== 'year' ? label.text.replace(/ \d{1,4}$/, '') : label.text,
    datetime: label.datetime,
    precision: label.precision,
    inferred: event.dateDerivation.certainty === 'inferred',
    how: derivationWords(event.dateDerivation),
    text: event.text,
    status: event.status,
    statusWords: statusWords[event.status],
    kind: event.kind,
    reported: reportedWords(event),
    who: participants(event, index),
    evidence: event.evidence.flatMap((item) => {
      const article = index.articles.get(item.article);
      if (!article) return [];
      return [
        {
          article: articleLine(article),
          anchor: item.anchor,
          text: item.text,
          how: derivationWords(item.derivation),
          status: item.status === event.status ? undefined : statusWords[item.status],
          date: item.date === event.date ? undefined : eventDateLabel(item).text,
        },
      ];
    }),
    publishers: publishersOf(event, index),
    origins: event.origins,
    editor: event.editor,
    note: event.note,
    pinned: event.pinned ?? false,
  };
}

/** The names of an event that have a page. */
export function participants(event: Pick<ChronologyEvent, 'entities'>, index: DossierIndex): Participant[] {
  return event.entities.flatMap((id) => {
    const entity = index.entities.get(id);
    return entity ? [{ text: entity.name, path: entity.path, kind: entity.kind }] : [];
  });
}

/** Publishers of the articles that tell of an event, each once. */
export function publishersOf(event: ChronologyEvent, index: DossierIndex): string[] {
  return [...new Set(event.evidence.flatMap((item) => index.articles.get(item.article)?.publisher?.value ?? []))];
}

/** When it was first and last reported, with the lag from the day itself. */
export function reportedWords(event: Pick<ChronologyEvent, 'date' | 'reported'>): string {
  const first = event.reported[0];
  if (!first) return '';
  const last = event.reported[event.reported.length - 1] ?? first;
  const days = last === first ? dateLabel(first).text : `${dateLabel(first).text} to ${dateLabel(last).text}`;
  const lag = lagWords(event.date, first);
  return `Reported ${days}${lag ? `, ${lag}` : ''}`;
}

/** `the same day`, `25 days later`, `4 months ahead`; empty if the two dates can't be told apart. */
export function lagWords(date: string, reported: string): string {
  const [what, when] = [dateBounds(date), dateBounds(reported)];
  if (!what || !when) return '';
  if (when.first === what.first && when.last === what.last && what.first === what.last) return 'the same day';
  if (when.first > what.last) return `${spanWords(when.first - what.last)} later`;
  if (when.last < what.first) return `${spanWords(what.first - when.last)} ahead`;
  return '';
}

function spanWords(days: number): string {
  if (days < 60) return days === 1 ? 'a day' : `${days} days`;
  if (days < 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}

/** Groups entries by the year and month they begin in. A date without a month stands before the months of its year. */
export function groupByMonth(events: readonly ChronologyEvent[], index: DossierIndex): YearGroup[] {
  const years = new Map<string, Map<string, EventLine[]>>();
  for (const event of events) {
    const { year, month } = placeOf(event.date);
    const months = years.get(year) ?? new Map<string, EventLine[]>();
    const list = months.get(month) ?? [];
    list.push(eventLine(event, index));
    months.set(month, list);
    years.set(year, months);
  }
  return [...years].sort(byYear).map(([year, months]) => ({
    key: `y-${year}`,
    label: year === 'XXXX' ? 'Undated' : dateLabel(year).text,
    count: [...months.values()].reduce((sum, list) => sum + list.length, 0),
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, list]) => ({
        key: `y-${year}${month && `-${month}`}`,
        label: month === '' ? '' : (monthNames[Number(month) - 1] ?? month),
        events: list,
      })),
  }));
}

function byYear([a]: [string, unknown], [b]: [string, unknown]): number {
  const order = (year: string) => (year === 'XXXX' ? Number.POSITIVE_INFINITY : Number(year.replaceAll('X', '0')));
  return order(a) - order(b);
}

function placeOf(date: string): { year: string; month: string } {
  const first = date
    .replace(/^[[{]/, '')
    .split(/[/,\]}]|\.\./)
    .find((part) => part !== '' && dateParts(part));
  const parts = dateParts(first ?? '');
  if (!parts) return { year: 'XXXX', month: '' };
  const month = parts.month && Number(parts.month) >= 1 && Number(parts.month) <= 12 ? parts.month : '';
  return { year: parts.year, month: parts.year === 'XXXX' ? '' : month };
}
