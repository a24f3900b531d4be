import type { ChronologyEvent } from '../../schemas/chronology.ts';
import { lagWords, type Participant, participants, statusWords } from './chronology-view.ts';
import { eventDateLabel, type Precision } from './date-label.ts';
import type { DossierIndex } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';
import type { Filtered } from './filter-choices.ts';

/** What one article told of one event on the day it came out. */
export interface ReportLine {
  /** Path of the event's entry, with fragment. */
  event: string;
  anchor: string;
  text: string;
  /** The date as this article gives it. */
  date: string;
  datetime: string | undefined;
  precision: Precision;
  status: ChronologyEvent['status'];
  statusWords: string;
  /** `25 days later`, `4 months ahead`. */
  lag: string;
  kind: ChronologyEvent['kind'];
  who: Participant[];
  /** Ids of `who`. */
  entities: string[];
  /** Whether no earlier article told of the event. */
  first: boolean;
}

/** An article with the events it tells of, in the order of their dates. */
export interface ReportGroup {
  article: ArticleLine;
  reports: ReportLine[];
}

/** The chronology in the order in which it became known: by article, in the order of publication. */
export function asReported(index: DossierIndex): ReportGroup[] {
  const byArticle = new Map<string, ReportLine[]>();
  for (const event of index.dossier.events) {
    const ordered = event.evidence
      .map((item) => ({ item, at: index.positions.get(item.article) ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.at - b.at);
    const told = new Set<string>();
    for (const { item } of ordered) {
      if (told.has(item.article)) continue;
      const label = eventDateLabel(item);
      const line: ReportLine = {
        event: `${event.path}#${event.id}`,
        anchor: item.anchor,
        text: item.text,
        date: label.text,
        datetime: label.datetime,
        precision: label.precision,
        status: item.status,
        statusWords: statusWords[item.status],
        kind: event.kind,
        who: participants(event, index),
        entities: event.entities,
        lag: item.published ? lagWords(item.date, item.published) : '',
        first: told.size === 0,
      };
      told.add(item.article);
      const list = byArticle.get(item.article);
      if (list) list.push(line);
      else byArticle.set(item.article, [line]);
    }
  }
  return index.dossier.articles.flatMap((article) => {
    const reports = byArticle.get(article.id);
    return reports ? [{ article: articleLine(article), reports }] : [];
  });
}

/** Reports as they are filtered: each is of its article's publisher alone. */
export function filteredReports(groups: readonly ReportGroup[], index: DossierIndex): Filtered[] {
  return groups.flatMap(({ article, reports }) => {
    const publisher = index.articles.get(article.id)?.publisher?.value;
    return reports.map((report) => ({ ...report, publishers: publisher === undefined ? [] : [publisher] }));
  });
}

/** Above so many reports, each year of publication has a page of its own. */
const MOST_ON_ONE_PAGE = 1000;

/** Reports of one year of publication: `2015`, or `undated`. */
export interface ReportYear {
  year: string;
  count: number;
  groups: ReportGroup[];
}

/** Splits the reports of a large dossier by year of publication. @returns empty if one page holds them all well */
export function reportYears(groups: readonly ReportGroup[]): ReportYear[] {
  const total = groups.reduce((sum, group) => sum + group.reports.length, 0);
  if (total <= MOST_ON_ONE_PAGE) return [];
  const years = Map.groupBy(groups, (group) => /\d{4}/.exec(group.article.datetime ?? '')?.[0] ?? 'undated');
  return [...years].map(([year, list]) => ({
    year,
    count: list.reduce((sum, group) => sum + group.reports.length, 0),
    groups: list,
  }));
}
