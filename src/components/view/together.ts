import type { Dossier } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import { counted } from './counted.ts';
import type { DossierIndex } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';
import { seriation } from './seriation.ts';

/** A person or organisation of the chart. */
export interface Member {
  id: string;
  name: string;
  path: string;
  kind: EntityKind;
}

/** A sentence that names two of them. */
export interface SharedSentence {
  article: ArticleLine;
  anchor: string;
  text: string;
}

/** Two that the same sentences name. */
export interface Pair {
  a: Member;
  b: Member;
  /** In the order of publication. */
  sentences: SharedSentence[];
  articles: number;
}

/** A cell of the chart, at its row and column, counted from 0; the column comes before the row. */
export interface Cell {
  row: number;
  column: number;
  count: number;
  /** From 1, for one sentence, to 4, for two thirds of the most or more. */
  shade: number;
  /** `Ann and Ben: 3 sentences in 2 articles`. */
  label: string;
  /** First sentence that names both, as a path from the site's root. */
  path: string;
}

/** Who is named with whom: half a matrix, like the table of distances of a road atlas, the names along its diagonal. */
export interface Together {
  members: Member[];
  cells: Cell[];
  /** Most sentences first. */
  pairs: Pair[];
}

/** More would not be taken in at one look. */
const mostMembers = 24;
/** The members are chosen from so many of the most named: enough to pass over those that are named alone. */
const mostCandidates = 80;

/** Members of a pair by their numbers, the smaller first, with the sentences that name both. */
interface NumberedPair {
  a: number;
  b: number;
  sentences: { article: string; anchor: string; text: string; start: number }[];
}

/** Members and pairs of a chart, before they are ordered. */
interface Choice {
  entities: Entity[];
  pairs: NumberedPair[];
}

/** Several pages ask for the same choice. */
const choices = new WeakMap<readonly Entity[], Choice>();

/**
 * Who is named in the same sentences as whom, of the people and organisations that most articles name.
 * @returns undefined if that is less than two pairs, which need no chart
 */
export function together(index: DossierIndex): Together | undefined {
  if (!hasTogether(index.dossier)) return undefined;
  const { entities, pairs } = choiceOf(index.dossier.entities);
  const order = seriation(tiesOf(entities.length, pairs)).filter((at) =>
    pairs.some(({ a, b }) => a === at || b === at),
  );
  const members = order.flatMap((at) => memberOf(entities[at]));
  const place = new Map(order.map((from, to) => [from, to]));
  const most = Math.max(...pairs.map(({ sentences }) => sentences.length));
  const shown = pairs.flatMap(({ a, b, sentences }) => {
    const [one, two] = [place.get(a) ?? 0, place.get(b) ?? 0];
    const [row, column] = [Math.max(one, two), Math.min(one, two)];
    const [first, second] = [memberOf(entities[a])[0], memberOf(entities[b])[0]];
    if (!first || !second) return [];
    return [{ row, column, pair: { a: first, b: second, ...evidenceOf(sentences, index) } }];
  });
  return {
    members,
    cells: shown
      .map(({ row, column, pair }) => cellOf(row, column, pair, most))
      .sort((x, y) => x.row - y.row || x.column - y.column),
    pairs: shown
      .map(({ pair }) => pair)
      .sort((x, y) => y.sentences.length - x.sentences.length || y.articles - x.articles),
  };
}

/** Whether there is such a chart. */
export function hasTogether({ entities }: Pick<Dossier, 'entities'>): boolean {
  return choiceOf(entities).pairs.length > 1;
}

function choiceOf(entities: readonly Entity[]): Choice {
  const known = choices.get(entities);
  if (known) return known;
  const candidates = mostNamed(entities);
  const among = pairsOf(candidates);
  const accompanied = candidates.filter((_, at) => among.some(({ a, b }) => a === at || b === at));
  const members = accompanied.slice(0, mostMembers);
  const choice = { entities: members, pairs: pairsOf(members) };
  choices.set(entities, choice);
  return choice;
}

function mostNamed(entities: readonly Entity[]): Entity[] {
  return entities
    .filter(({ kind }) => kind === 'person' || kind === 'organisation')
    .map((entity) => ({ entity, articles: new Set(entity.mentions.map(({ article }) => article)).size }))
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        b.entity.mentions.length - a.entity.mentions.length ||
        (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, mostCandidates)
    .map(({ entity }) => entity);
}

/** All pairs that share a sentence, in one pass over the sentences: what never meets costs nothing. */
function pairsOf(entities: readonly Entity[]): NumberedPair[] {
  const sentences = new Map<
    string,
    { named: number[]; article: string; anchor: string; text: string; start: number }
  >();
  for (const [number, { mentions }] of entities.entries()) {
    for (const { article, anchor, sentence, start } of mentions) {
      const key = `${article}#${anchor}`;
      const known = sentences.get(key);
      if (!known) sentences.set(key, { named: [number], article, anchor, text: sentence, start });
      else if (!known.named.includes(number)) known.named.push(number);
    }
  }
  const pairs = new Map<number, NumberedPair>();
  for (const { named, ...sentence } of sentences.values()) {
    for (const a of named) {
      for (const b of named) {
        if (a >= b) continue;
        const key = a * mostCandidates + b;
        const pair = pairs.get(key);
        if (pair) pair.sentences.push(sentence);
        else pairs.set(key, { a, b, sentences: [sentence] });
      }
    }
  }
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Salton's cosine of shared sentences: who is named with everyone does not draw everyone to himself. */
function tiesOf(members: number, pairs: readonly NumberedPair[]): number[][] {
  const total = Array.from({ length: members }, () => 0);
  for (const { a, b, sentences } of pairs) {
    for (const side of [a, b]) total[side] = (total[side] ?? 0) + sentences.length;
  }
  const ties = total.map(() => total.map(() => 0));
  for (const { a, b, sentences } of pairs) {
    const tie = sentences.length / Math.sqrt((total[a] ?? 1) * (total[b] ?? 1));
    ties[a]?.splice(b, 1, tie);
    ties[b]?.splice(a, 1, tie);
  }
  return ties;
}

function evidenceOf(sentences: NumberedPair['sentences'], index: DossierIndex): Pick<Pair, 'sentences' | 'articles'> {
  const at = (article: string) => index.positions.get(article) ?? 0;
  return {
    sentences: sentences
      .toSorted((x, y) => at(x.article) - at(y.article) || x.start - y.start)
      .flatMap(({ article, anchor, text }) => {
        const found = index.articles.get(article);
        return found ? [{ article: articleLine(found), anchor, text }] : [];
      }),
    articles: new Set(sentences.map(({ article }) => article)).size,
  };
}

function memberOf(entity: Entity | undefined): Member[] {
  return entity ? [{ id: entity.id, name: entity.name, path: entity.path, kind: entity.kind }] : [];
}

function cellOf(row: number, column: number, { a, b, sentences, articles }: Pair, most: number): Cell {
  const count = sentences.length;
  const first = sentences[0];
  return {
    row,
    column,
    count,
    shade: count === 1 ? 1 : count * 3 >= most * 2 ? 4 : count * 3 >= most ? 3 : 2,
    label: `${a.name} and ${b.name}: ${counted(count, 'sentence')} in ${counted(articles, 'article')}`,
    path: first ? `${first.article.path}#${first.anchor}` : '',
  };
}
