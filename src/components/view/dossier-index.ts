import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { ChronologyEvent } from '../../schemas/chronology.ts';
import type { Dossier, Origin } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import type { Statement } from '../../schemas/statement.ts';

/** A dossier with the look-ups that its pages need. Built once for each build. */
export interface DossierIndex {
  dossier: Dossier;
  articles: Map<string, AnnotatedArticle>;
  /** Place of each article in the order of publication. */
  positions: Map<string, number>;
  entities: Map<string, Entity>;
  events: Map<string, ChronologyEvent>;
  entitiesOfArticle: Map<string, { entity: Entity; count: number; anchor: string }[]>;
  eventsOfArticle: Map<string, ChronologyEvent[]>;
  eventsOfEntity: Map<string, ChronologyEvent[]>;
  statementsOfArticle: Map<string, Statement[]>;
  statementsBy: Map<string, Statement[]>;
  statementsAbout: Map<string, Statement[]>;
  originOfArticle: Map<string, Origin>;
}

/** Pages of each kind of entity: folder, plural and singular in words. */
export const entityKinds: Record<EntityKind, { folder: string; plural: string; singular: string }> = {
  person: { folder: 'people', plural: 'People', singular: 'Person' },
  organisation: { folder: 'organisations', plural: 'Organisations', singular: 'Organisation' },
  place: { folder: 'places', plural: 'Places', singular: 'Place' },
  event: { folder: 'events', plural: 'Named events', singular: 'Named event' },
};

export const entityKindOrder: readonly EntityKind[] = ['person', 'organisation', 'place', 'event'];

const known = new WeakMap<Dossier, DossierIndex>();

/** The look-ups of a dossier, built once for all its pages. */
export function indexDossier(dossier: Dossier): DossierIndex {
  const index = known.get(dossier) ?? build(dossier);
  known.set(dossier, index);
  return index;
}

function build(dossier: Dossier): DossierIndex {
  const index: DossierIndex = {
    dossier,
    articles: new Map(dossier.articles.map((article) => [article.id, article])),
    positions: new Map(dossier.articles.map((article, position) => [article.id, position])),
    entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
    events: new Map(dossier.events.map((event) => [event.id, event])),
    entitiesOfArticle: new Map(),
    eventsOfArticle: new Map(),
    eventsOfEntity: new Map(),
    statementsOfArticle: new Map(),
    statementsBy: new Map(),
    statementsAbout: new Map(),
    originOfArticle: new Map(),
  };
  for (const entity of dossier.entities) indexMentions(index, entity);
  for (const list of index.entitiesOfArticle.values()) list.sort((a, b) => b.count - a.count);
  for (const event of dossier.events) {
    for (const id of new Set(event.evidence.map((item) => item.article))) add(index.eventsOfArticle, id, event);
    for (const id of new Set(event.entities)) add(index.eventsOfEntity, id, event);
  }
  for (const statement of dossier.statements) {
    add(index.statementsOfArticle, statement.article, statement);
    if (statement.speaker) add(index.statementsBy, statement.speaker, statement);
    for (const id of new Set(statement.about)) add(index.statementsAbout, id, statement);
  }
  for (const origin of dossier.origins) {
    if (origin.articles.length < 2) continue;
    for (const id of origin.articles) index.originOfArticle.set(id, origin);
  }
  return index;
}

function indexMentions(index: DossierIndex, entity: Entity): void {
  const counts = new Map<string, { entity: Entity; count: number; anchor: string }>();
  for (const mention of entity.mentions) {
    const entry = counts.get(mention.article);
    if (entry) entry.count++;
    else counts.set(mention.article, { entity, count: 1, anchor: mention.anchor });
  }
  for (const [article, entry] of counts) add(index.entitiesOfArticle, article, entry);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
