import type { Entity } from '../../schemas/entity.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import type { Statement } from '../../schemas/statement.ts';
import { type EventLine, eventLine } from './chronology-view.ts';
import { type Citation, citePage } from './citation.ts';
import { type Companion, companionsOf, type SentenceEntities } from './co-occurrence.ts';
import { dateLabel } from './date-label.ts';
import { ruleWords } from './derivation-words.ts';
import { type DossierIndex, entityKindOrder } from './dossier-index.ts';
import { type ArticleLine, articleLine, groupByArticle } from './evidence-group.ts';
import { mentionsInSentences, type SentenceWithMentions } from './mention-in-sentence.ts';
import { foldCopies, type StatementLine, statementLine } from './statement-line.ts';

/** A sentence that something rests on, with its article. */
export interface Source {
  article: ArticleLine;
  anchor: string;
  text: string;
}

/** All that the page of an entity shows. */
export interface EntityView {
  entity: Entity;
  description: string | undefined;
  descriptionSource: Source | undefined;
  /** What the texts call it, each with its first source and how often. */
  roles: { text: string; count: number; date: string | undefined; source: Source | undefined }[];
  mentions: { article: ArticleLine; items: SentenceWithMentions[] }[];
  sentences: number;
  said: StatementLine[];
  saidOf: StatementLine[];
  events: EventLine[];
  companions: { kind: EntityKind; items: (Companion & { entity: Entity })[] }[];
  merges: { form: string; why: string; percent: number }[];
  citation: Citation;
  first: ArticleLine | undefined;
  last: ArticleLine | undefined;
}

/** @throws if the dossier has no entity of this id */
export function entityView(id: string, index: DossierIndex, sentences: SentenceEntities): EntityView {
  const entity = index.entities.get(id);
  if (!entity) throw new Error(`no entity ${id}`);
  const inSentences = mentionsInSentences(entity.mentions, sentenceStarts(entity, index));
  const mentions = groupByArticle(inSentences, index);
  const companions = companionsOf(entity, sentences).flatMap((companion) => {
    const other = index.entities.get(companion.id);
    return other ? [{ ...companion, entity: other }] : [];
  });
  return {
    entity,
    description: entity.description?.text,
    descriptionSource: source(entity.description?.evidence, index),
    roles: rolesOf(entity, index),
    mentions,
    sentences: inSentences.length,
    said: statementLines(index.statementsBy.get(id) ?? [], index),
    saidOf: statementLines(
      (index.statementsAbout.get(id) ?? []).filter((statement) => statement.speaker !== id),
      index,
    ),
    events: (index.eventsOfEntity.get(id) ?? []).map((event) => eventLine(event, index)),
    companions: entityKindOrder
      .map((kind) => ({ kind, items: companions.filter((companion) => companion.entity.kind === kind) }))
      .filter(({ items }) => items.length > 0),
    merges: entity.merges.map(({ form, rule, certainty }) => ({
      form,
      why: ruleWords(rule),
      percent: Math.round(certainty * 100),
    })),
    citation: citePage(entity.name, entity.path, index.dossier),
    first: mentions[0]?.article,
    last: mentions[mentions.length - 1]?.article,
  };
}

function statementLines(statements: readonly Statement[], index: DossierIndex): StatementLine[] {
  return foldCopies(
    statements.map((statement) => statementLine(statement, index)),
    index,
  );
}

function sentenceStarts(entity: Entity, index: DossierIndex): (article: string, anchor: string) => number | undefined {
  const articles = new Set(entity.mentions.map((mention) => mention.article));
  const starts = new Map<string, number>();
  for (const id of articles) {
    for (const sentence of index.articles.get(id)?.sentences ?? []) {
      starts.set(`${id}#${sentence.anchor}`, sentence.start);
    }
  }
  return (article, anchor) => starts.get(`${article}#${anchor}`);
}

function source(
  evidence: (Omit<Source, 'article'> & { article: string }) | undefined,
  index: DossierIndex,
): Source | undefined {
  const article = evidence && index.articles.get(evidence.article);
  return article ? { article: articleLine(article), anchor: evidence.anchor, text: evidence.text } : undefined;
}

function rolesOf(entity: Entity, index: DossierIndex): EntityView['roles'] {
  const groups = Map.groupBy(entity.roles, (role) => role.text.toLowerCase());
  return [...groups.values()]
    .flatMap((roles) => {
      const first = roles[0];
      if (!first) return [];
      const date = first.date ? dateLabel(first.date).text : undefined;
      return [{ text: first.text, count: roles.length, date, source: source(first.evidence, index) }];
    })
    .sort((a, b) => b.count - a.count);
}
