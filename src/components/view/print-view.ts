import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Entity } from '../../schemas/entity.ts';
import { type EventLine, groupByMonth } from './chronology-view.ts';
import { counted } from './counted.ts';
import { dateLabel, type Precision } from './date-label.ts';
import { derivationWords } from './derivation-words.ts';
import { type DossierIndex, entityKindOrder, entityKinds } from './dossier-index.ts';
import { type Endnote, Endnotes } from './endnotes.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';
import { type PrintBlock, printBlocks } from './print-article.ts';
import { type LeftOut, LIMITS, leftOutWords, mostTelling } from './print-limits.ts';
import { type RegisterLine, registerOf } from './register.ts';
import { foldCopies, type StatementLine, statementsBySpeaker } from './statement-line.ts';

/** The whole dossier as one document. Numbers in `notes` are those of the endnotes. */
export interface PrintView {
  /** `14 November 2014 to 23 April 2019`; empty if no article has a date. */
  covers: string;
  /** What it holds, line by line: `16 articles by 12 publishers`. */
  counts: string[];
  years: { label: string; events: PrintEvent[] }[];
  names: { kind: string; title: string; lines: PrintName[] }[];
  speakers: { name: string; statements: PrintStatement[] }[];
  articles: PrintArticle[];
  /** Whether the texts of the articles are in it. */
  withTexts: boolean;
  leftOut: LeftOut;
  endnotes: Endnote[];
}

export interface PrintEvent {
  date: string;
  datetime: string | undefined;
  precision: Precision;
  text: string;
  language: string | undefined;
  /** Whether its date was worked out. */
  inferred: boolean;
  /** `planned when reported`; empty for what happened. */
  status: string;
  notes: number[];
}

export interface PrintName {
  name: string;
  role: string | undefined;
  /** `41 mentions in 14 articles`. */
  counts: string;
  /** When it was first and last named: `14 November 2014 to 23 April 2019`. */
  span: string;
  notes: number[];
}

export interface PrintStatement {
  content: string;
  language: string | undefined;
  direct: boolean;
  /** `a diplomat said, 13 January 2015, through Yonhap`. */
  facts: string;
  notes: number[];
}

export interface PrintArticle extends ArticleLine {
  /** From 1, in the order of publication. */
  number: number;
  byline: string | undefined;
  standfirst: string | undefined;
  /** How its date was inferred, and whose text it is a copy of. */
  remarks: string[];
  blocks: PrintBlock[];
}

/** Chooses and numbers what the printed dossier shows. */
export function printView(index: DossierIndex, limits = LIMITS): PrintView {
  const { articles, events, statements, entities } = index.dossier;
  const endnotes = new Endnotes(index);
  const withTexts = articles.length <= limits.articles;
  const most = withTexts ? undefined : limits;
  const publishers = new Set(articles.flatMap((article) => article.publisher?.value ?? article.host?.value ?? []));
  const telling = mostTelling(events, most?.events);
  const sources = statementsBySpeaker(index);
  return {
    covers: spanWords(articles.map((article) => article.published?.value)),
    counts: [
      `${counted(articles.length, 'article')}${publishers.size > 0 ? ` by ${counted(publishers.size, 'publisher')}` : ''}`,
      counted(events.length, 'dated event'),
      counted(statements.length, 'statement'),
      `${counted(entities.length, 'name')} of people, organisations, places and events`,
    ],
    years: groupByMonth(telling, index).map(({ label, months }) => ({
      label,
      events: months.flatMap((month) => month.events).map((event) => printEvent(event, endnotes)),
    })),
    names: entityKindOrder
      .map((kind) => ({
        kind,
        title: entityKinds[kind].plural,
        lines: registerOf(index.dossier, kind)
          .slice(0, most?.names)
          .map((line) => printName(line, index, endnotes)),
      }))
      .filter(({ lines }) => lines.length > 0),
    speakers: sources.slice(0, most?.sources).map(({ speaker, statements: lines }) => ({
      name: speaker.text,
      statements: foldCopies(lines.slice(0, most?.statements), index).map((line) =>
        printStatement(line, speaker.text, endnotes),
      ),
    })),
    articles: articles.map((article, position) => printArticle(article, position + 1, withTexts, index)),
    withTexts,
    leftOut: most ? leftOutWords(index.dossier, telling.length, sources, most) : {},
    endnotes: endnotes.notes,
  };
}

function printName(line: RegisterLine, index: DossierIndex, endnotes: Endnotes): PrintName {
  const entity = index.entities.get(line.id);
  const role = entity?.description ?? entity?.roles[0];
  return {
    name: line.name,
    role: role?.text,
    counts: line.counts,
    span: entity ? spanOf(entity, index) : '',
    notes: role?.evidence ? endnotes.cite([role.evidence]) : [],
  };
}

function printStatement(line: StatementLine, heading: string, endnotes: Endnotes): PrintStatement {
  return {
    content: line.content,
    language: line.article?.language,
    direct: line.direct,
    facts: statementFacts(line, heading),
    notes: endnotes.cite(
      [line, ...line.copies].flatMap(({ article, anchor }) => (article ? { article: article.id, anchor } : [])),
    ),
  };
}

function printArticle(article: AnnotatedArticle, number: number, withText: boolean, index: DossierIndex): PrintArticle {
  const inferred = article.published?.derivation.certainty === 'inferred' ? article.published.derivation : undefined;
  const remarks = [
    inferred ? derivationWords(inferred).replace(/^Inferred/, 'Date inferred') : '',
    copyWords(article.id, index),
  ];
  const line = articleLine(article);
  const byline = article.byline?.value;
  return {
    ...line,
    number,
    byline: byline === line.publisher ? undefined : byline,
    standfirst: article.standfirst?.value,
    remarks: remarks.filter((remark) => remark !== ''),
    blocks: withText ? printBlocks(article) : [],
  };
}

function printEvent(event: EventLine, endnotes: Endnotes): PrintEvent {
  return {
    date: event.date,
    datetime: event.datetime,
    precision: event.precision,
    text: event.text,
    language: event.evidence[0]?.article.language,
    inferred: event.inferred,
    status: event.status === 'happened' ? '' : event.statusWords,
    notes: endnotes.cite(event.evidence.map(({ article, anchor }) => ({ article: article.id, anchor }))),
  };
}

/** `13 January 2015 to 30 April 2015`: the first and the last of dates that are in order; one date alone; empty without any. */
function spanWords(dates: readonly (string | undefined)[]): string {
  const known = dates.filter((date) => date !== undefined).map((date) => dateLabel(date).text);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} to ${last}`;
}

function spanOf(entity: Entity, index: DossierIndex): string {
  const at = (id: string) => index.positions.get(id) ?? 0;
  const ids = [...new Set(entity.mentions.map((mention) => mention.article))].sort((a, b) => at(a) - at(b));
  return spanWords(ids.map((id) => index.articles.get(id)?.published?.value));
}

function statementFacts(line: StatementLine, heading: string): string {
  const through = line.chain.slice(1).map((link) => link.text);
  const who = line.speaker.text === heading ? (line.as ?? '') : line.speaker.text;
  return [
    `${who} ${line.cue}`.trim(),
    line.denied && !/\bnot\b|n[’']t\b/.test(line.cue) ? 'not said' : '',
    line.date ?? '',
    through.length > 0 ? `through ${through.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function copyWords(id: string, index: DossierIndex): string {
  const origin = index.originOfArticle.get(id);
  const others = (origin?.articles ?? [])
    .filter((other) => other !== id)
    .flatMap((other) => (index.positions.has(other) ? [(index.positions.get(other) ?? 0) + 1] : []));
  if (!origin || others.length === 0) return '';
  const share = Math.round(origin.overlap * 100);
  return `${share} % the same text as ${others.length === 1 ? 'article' : 'articles'} ${others.join(', ')}: one origin.`;
}
