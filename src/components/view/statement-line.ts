import type { Statement } from '../../schemas/statement.ts';
import { dateBounds } from './date-bounds.ts';
import { dateLabel } from './date-label.ts';
import type { DossierIndex } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';

/** A name that may have a page. */
export interface NameLink {
  text: string;
  /** Path of its page from the site's root. */
  path: string | undefined;
}

/** A statement as a page shows it. */
export interface StatementLine {
  id: string;
  speaker: NameLink & { kind: string | undefined };
  /** The source as the text names it, if it differs from the speaker's name. */
  as: string | undefined;
  anonymous: boolean;
  cue: string;
  content: string;
  direct: boolean;
  denied: boolean;
  /** From the nearest to the farthest source; empty if there is only the speaker. */
  chain: NameLink[];
  date: string | undefined;
  datetime: string | undefined;
  article: ArticleLine | undefined;
  anchor: string;
  /** The same statement in copies of the same text, which make it no better founded. */
  copies: { id: string; article: ArticleLine; anchor: string }[];
}

/** What a page shows of a statement. */
export function statementLine(statement: Statement, index: DossierIndex): StatementLine {
  const entity = statement.speaker ? index.entities.get(statement.speaker) : undefined;
  const article = index.articles.get(statement.article);
  const label = statement.date ? dateLabel(statement.date) : undefined;
  const name = entity?.name ?? statement.speakerText;
  return {
    id: statement.id,
    speaker: { text: name, path: entity?.path, kind: entity?.kind },
    as: telling(statement.speakerText, name),
    anonymous: statement.anonymous,
    cue: statement.cue,
    content: statement.content,
    direct: statement.direct,
    denied: statement.polarity === 'negative',
    chain: chainOf(statement, index),
    date: label?.text,
    datetime: label?.datetime,
    article: article && articleLine(article),
    anchor: statement.evidence.anchor,
    copies: [],
  };
}

/** Tells a statement that copies of one text repeat word for word once, with its first article. @param lines in any order, which is kept */
export function foldCopies(lines: readonly StatementLine[], index: DossierIndex): StatementLine[] {
  const kept = new Map<string, StatementLine>();
  const folded: StatementLine[] = [];
  for (const line of lines) {
    const origin = line.article && index.originOfArticle.get(line.article.id);
    const key = origin && `${origin.id} ${line.speaker.text} ${line.content}`;
    const same = key === undefined ? undefined : kept.get(key);
    if (same && line.article && same.article?.id !== line.article.id) {
      same.copies.push({ id: line.id, article: line.article, anchor: line.anchor });
      continue;
    }
    const own = { ...line, copies: [...line.copies] };
    if (key !== undefined) kept.set(key, own);
    folded.push(own);
  }
  return folded;
}

function chainOf(statement: Statement, index: DossierIndex): NameLink[] {
  const links: NameLink[] = [];
  for (const link of statement.chain) {
    const entity = link.entity ? index.entities.get(link.entity) : undefined;
    const text = entity?.name ?? link.text;
    const last = links[links.length - 1];
    if (!last || !sameWords(last.text, text)) links.push({ text, path: entity?.path });
  }
  return links.length > 1 ? links : [];
}

/** The source in the text's own words, if they say more than the name: not for `he`, nor for the surname alone. */
function telling(text: string, name: string): string | undefined {
  const words = text.replace(/[\s,.;:]+$/, '');
  const said = words.toLowerCase();
  if (name.toLowerCase().includes(said) || pronouns.has(said)) return undefined;
  return words;
}

const pronouns = new Set(['he', 'she', 'they', 'it', 'who', 'him', 'her', 'them', 'i', 'we', 'он', 'она', 'они']);

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .replaceAll(/[\s.,]+/g, ' ')
      .trim()
      .toLowerCase();
  return plain(a) === plain(b);
}

/** What one source said. */
export interface SpeakerGroup {
  key: string;
  speaker: StatementLine['speaker'];
  statements: StatementLine[];
}

/** Above so many statements the page of all is an overview: a phone would take seconds to load it whole. */
const MOST_ON_ONE_PAGE = 1000;
/** Statements of one speaker that the overview shows. */
const FEW = 2;

/** Whether `/statements/` is an overview; the speakers' own pages hold all that they said. */
export function isOverview(index: DossierIndex): boolean {
  return index.dossier.statements.length > MOST_ON_ONE_PAGE;
}

/** What the page of all statements shows of one source: some, if it is an overview and the source has a page with all. */
export function shownOf(group: SpeakerGroup, overview: boolean): StatementLine[] {
  return overview && group.speaker.path !== undefined ? group.statements.slice(0, FEW) : group.statements;
}

/** Statements by who made them, the most quoted first; unnamed sources last. */
export function statementsBySpeaker(index: DossierIndex): SpeakerGroup[] {
  const lines = index.dossier.statements.map((statement) => statementLine(statement, index));
  const groups = Map.groupBy(lines, (line) => line.speaker.path ?? (line.anonymous ? '?' : line.speaker.text));
  return [...groups]
    .flatMap(([key, statements]) => {
      const first = statements[0];
      if (!first) return [];
      const speaker = key === '?' ? { text: 'Unnamed sources', path: undefined, kind: undefined } : first.speaker;
      return [{ key, speaker, statements }];
    })
    .sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1));
}

function rank(group: { key: string; statements: unknown[] }): number {
  return group.key === '?' ? -1 : group.statements.length;
}

/** Statements in the order in which they were made, as far as that is known; the others by the article's date. */
export function statementsByDate(index: DossierIndex): StatementLine[] {
  const dated = index.dossier.statements.map((statement) => ({
    line: statementLine(statement, index),
    day: dateBounds(statement.date ?? '') ?? dateBounds(index.articles.get(statement.article)?.published?.value ?? ''),
  }));
  const unknown = Number.POSITIVE_INFINITY;
  return dated.sort((a, b) => compare(a.day?.first ?? unknown, b.day?.first ?? unknown)).map(({ line }) => line);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
