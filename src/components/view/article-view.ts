import type { FurnitureKind, Metadatum } from '../../schemas/article.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import { type EventLine, eventLine } from './chronology-view.ts';
import { type Citation, citeArticle } from './citation.ts';
import { derivationWords } from './derivation-words.ts';
import { type DossierIndex, entityKindOrder } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';
import { closeWords } from './source-view.ts';
import { type StatementLine, statementLine } from './statement-line.ts';
import { textDirection } from './text-direction.ts';

/** All that the page of an article shows beside its text. */
export interface ArticleView extends ArticleLine {
  description: string;
  byline: string | undefined;
  host: string | undefined;
  section: string | undefined;
  publishedHow: string;
  /** Year of publication, for the search filter; empty if unknown. */
  year: string;
  url: string | undefined;
  note: string | undefined;
  warnings: string[];
  citation: Citation;
  capture: { file: string; sha256: string; encoding: string; captured: string | undefined };
  /** What was cut, by kind, most characters first. */
  cuts: { kind: FurnitureKind; count: number; characters: number }[];
  direction: 'ltr' | 'rtl';
  /** What was a close call: '2 lines cut, 1 line kept'. */
  closeCalls: string | undefined;
  kept: number;
  entities: { kind: EntityKind; items: { entity: Entity; count: number; anchor: string }[] }[];
  /** Its entries of the chronology in the order of time; those of one sentence, one after the other, are told together. */
  dated: { text: string; events: EventLine[] }[];
  statements: StatementLine[];
  /** The other articles that carry the same text. */
  copies: { articles: ArticleLine[]; percent: number } | undefined;
  previous: ArticleLine | undefined;
  next: ArticleLine | undefined;
}

/** @throws if the dossier has no article of this id */
export function articleView(id: string, index: DossierIndex): ArticleView {
  const article = index.articles.get(id);
  if (!article) throw new Error(`no article ${id}`);
  const position = index.positions.get(id) ?? 0;
  const near = (step: number) => {
    const other = index.dossier.articles[position + step];
    return other && articleLine(other);
  };
  const found = index.entitiesOfArticle.get(id) ?? [];
  const publisher = article.publisher?.value;
  const host = article.host?.value;
  return {
    ...articleLine(article),
    description: descriptionOf(article.standfirst, article.passages),
    byline: article.byline?.value,
    host: host === publisher || publisher === undefined ? undefined : host,
    section: article.section?.value,
    publishedHow: article.published ? derivationWords(article.published.derivation) : 'No date could be found.',
    year: /^\d{4}/.exec(article.published?.value ?? '')?.[0] ?? '',
    url: article.url,
    note: article.note,
    warnings: article.warnings,
    citation: citeArticle(article, index.dossier.config),
    capture: {
      file: article.capture.file,
      sha256: article.capture.sha256,
      encoding: article.capture.encoding.label,
      captured: article.captured,
    },
    direction: textDirection(article.text),
    cuts: cutsByKind(article.ledger),
    closeCalls: closeWords(article),
    kept: article.text.length,
    entities: entityKindOrder
      .map((kind) => ({ kind, items: found.filter((item) => item.entity.kind === kind) }))
      .filter(({ items }) => items.length > 0),
    dated: bySentence((index.eventsOfArticle.get(id) ?? []).map((event) => eventLine(event, index))),
    statements: (index.statementsOfArticle.get(id) ?? []).map((statement) => statementLine(statement, index)),
    copies: copiesOf(id, index),
    previous: near(-1),
    next: near(1),
  };
}

function bySentence(lines: readonly EventLine[]): ArticleView['dated'] {
  const dated: ArticleView['dated'] = [];
  for (const line of lines) {
    const last = dated.at(-1);
    if (last?.text === line.text) last.events.push(line);
    else dated.push({ text: line.text, events: [line] });
  }
  return dated;
}

function descriptionOf(standfirst: Metadatum | undefined, passages: readonly { kind: string; text: string }[]): string {
  const text = standfirst?.value ?? passages.find((passage) => passage.kind === 'paragraph')?.text ?? '';
  return text.length <= 160 ? text : `${text.slice(0, 157).replace(/\s+\S*$/, '')} …`;
}

/** Sums up a ledger by kind of furniture, most characters first. */
export function cutsByKind(
  ledger: readonly { kind: FurnitureKind; text: string }[],
): { kind: FurnitureKind; count: number; characters: number }[] {
  return [...Map.groupBy(ledger, (entry) => entry.kind)]
    .map(([kind, entries]) => ({
      kind,
      count: entries.length,
      characters: entries.reduce((sum, entry) => sum + entry.text.length, 0),
    }))
    .sort((a, b) => b.characters - a.characters || (a.kind < b.kind ? -1 : 1));
}

function copiesOf(id: string, index: DossierIndex): ArticleView['copies'] {
  const origin = index.originOfArticle.get(id);
  if (!origin) return undefined;
  const articles = origin.articles.flatMap((other) => {
    const article = other === id ? undefined : index.articles.get(other);
    return article ? [articleLine(article)] : [];
  });
  return articles.length > 0 ? { articles, percent: Math.round(origin.overlap * 100) } : undefined;
}
