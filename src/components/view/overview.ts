import type { ChronologyEvent, EventEvidence } from '../../schemas/chronology.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import { type EventLine, eventLine, statusWords } from './chronology-view.ts';
import { dateBounds } from './date-bounds.ts';
import { eventDateLabel } from './date-label.ts';
import { type DossierIndex, entityKindOrder } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';

/** In days. */
const SEASON = 90;

/** The story at a glance. */
export interface Overview {
  people: KeyEntity[];
  others: { kind: EntityKind; items: KeyEntity[]; total: number }[];
  /** The most telling entries, in the order of time. */
  keyEvents: EventLine[];
  /** The most telling news of the latest report: how the story stands. */
  latest: EventLine | undefined;
  newest: ArticleLine[];
  differing: DifferingEvent[];
  copies: { articles: ArticleLine[]; percent: number }[];
}

/** An event that articles date or see differently, with each reading and who gives it. */
export interface DifferingEvent {
  id: string;
  /** Path of the chronology page that holds it. */
  path: string;
  text: string;
  /** Each with the articles that give it, by date, and their sentences; the editor's own with what was changed and why. */
  readings: { words: string; editor?: string; articles: (ArticleLine & { anchor: string; sentence: string })[] }[];
}

export interface KeyEntity {
  entity: Entity;
  role: string | undefined;
  /** Where the role is stated, as a path from the site's root. */
  evidence: string | undefined;
  articles: number;
}

/** Chooses what the overview shows. */
export function overview(index: DossierIndex): Overview {
  const { dossier } = index;
  const byKind = (kind: EntityKind) =>
    dossier.entities
      .filter((entity) => entity.kind === kind)
      .map(keyEntity)
      .sort((a, b) => b.articles - a.articles || b.entity.mentions.length - a.entity.mentions.length);
  const ranked = dossier.events
    .filter((event) => event.kind !== 'publication')
    .sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const key = new Set(
    // One sentence may tell of two dates; here it is told once.
    [...Map.groupBy(ranked, (event) => event.text).values()].slice(0, 8).flatMap(([first]) => first?.id ?? []),
  );
  const reported = ranked.toSorted((a, b) => lastReport(b) - lastReport(a));
  return {
    people: byKind('person').slice(0, 8),
    others: entityKindOrder
      .filter((kind) => kind !== 'person')
      .map((kind) => {
        const all = byKind(kind);
        return { kind, items: all.slice(0, 8), total: all.length };
      })
      .filter(({ total }) => total > 0),
    keyEvents: dossier.events.filter((event) => key.has(event.id)).map((event) => eventLine(event, index)),
    latest: [reported.find(isNews) ?? reported[0]].flatMap((event) => (event ? eventLine(event, index) : []))[0],
    newest: dossier.articles
      .filter((article) => article.published)
      .slice(-6)
      .reverse()
      .map(articleLine),
    differing: ranked.flatMap((event) => differing(event, index)).slice(0, 4),
    copies: dossier.origins
      .filter((origin) => origin.articles.length > 1)
      .map((origin) => ({
        articles: origin.articles.flatMap((id) => {
          const article = index.articles.get(id);
          return article ? [articleLine(article)] : [];
        }),
        percent: Math.round(origin.overlap * 100),
      })),
  };
}

/** Whether a piece of evidence says something else of the event: not only less precisely, but another status or another time. */
function contradicts(item: EventEvidence, event: ChronologyEvent): boolean {
  if (item.status !== event.status) return true;
  const [its, theirs] = [dateBounds(item.date), dateBounds(event.date)];
  return its !== undefined && theirs !== undefined && (its.first > theirs.last || its.last < theirs.first);
}

function lastReport(event: ChronologyEvent): number {
  return dateBounds(event.reported[event.reported.length - 1] ?? '')?.last ?? Number.MIN_SAFE_INTEGER;
}

/** Whether an entry was news when it was last reported, and no look back: not over for more than a season. */
function isNews(event: ChronologyEvent): boolean {
  const bounds = dateBounds(event.date);
  return bounds !== undefined && bounds.last >= lastReport(event) - SEASON;
}

function differing(event: ChronologyEvent, index: DossierIndex): DifferingEvent[] {
  const readings = Map.groupBy(event.evidence, (item) => `${eventDateLabel(item).text}, ${statusWords[item.status]}`);
  if (!event.evidence.some((item) => contradicts(item, event))) return [];
  const lines: DifferingEvent['readings'] = [...readings].map(([words, evidence]) => ({
    words,
    articles: evidence.flatMap((item) => {
      const article = index.articles.get(item.article);
      return article ? [{ ...articleLine(article), anchor: item.anchor, sentence: item.text }] : [];
    }),
  }));
  const own = `${eventDateLabel(event).text}, ${statusWords[event.status]}`;
  if (event.editor !== undefined && !readings.has(own))
    lines.unshift({ words: `${own}, says the editor`, editor: event.editor, articles: [] });
  return lines.length < 2 ? [] : [{ id: event.id, path: event.path, text: event.text, readings: lines }];
}

function keyEntity(entity: Entity): KeyEntity {
  const role = entity.description ?? entity.roles[0];
  const evidence = role?.evidence;
  return {
    entity,
    role: role?.text,
    evidence: evidence && `articles/${evidence.article}/#${evidence.anchor}`,
    articles: new Set(entity.mentions.map((mention) => mention.article)).size,
  };
}

/** How much rests on what, in numbers. */
export interface Footing {
  articles: number;
  publishers: number;
  /** Articles that are not copies of another's text. */
  origins: number;
  events: number;
  /** Events that two or more independent sources report. */
  corroborated: number;
  /** Dates of events that were worked out, not read off. */
  inferred: number;
  statements: number;
  direct: number;
  unnamed: number;
  mentions: number;
  sentences: number;
  /** Characters of the captures that were cut, in percent. */
  cutPercent: number;
}

export function footing(index: DossierIndex): Footing {
  const { articles, events, statements, entities, origins } = index.dossier;
  const copies = origins.reduce((sum, origin) => sum + Math.max(0, origin.articles.length - 1), 0);
  const cut = articles.reduce((sum, article) => sum + article.ledger.reduce((n, entry) => n + entry.text.length, 0), 0);
  const kept = articles.reduce((sum, article) => sum + article.text.length, 0);
  return {
    articles: articles.length,
    publishers: new Set(articles.flatMap((article) => article.publisher?.value ?? [])).size,
    origins: articles.length - copies,
    events: events.length,
    corroborated: events.filter((event) => event.origins > 1).length,
    inferred: events.filter((event) => event.dateDerivation.certainty === 'inferred').length,
    statements: statements.length,
    direct: statements.filter((statement) => statement.direct).length,
    unnamed: statements.filter((statement) => statement.anonymous).length,
    mentions: entities.reduce((sum, entity) => sum + entity.mentions.length, 0),
    sentences: articles.reduce((sum, article) => sum + article.sentences.length, 0),
    cutPercent: cut + kept === 0 ? 0 : Math.round((cut / (cut + kept)) * 100),
  };
}
