import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Span } from '../../schemas/evidence.ts';
import type { ArticleContext } from './article-context.ts';
import { cutIntoPieces, type InlineRanges, type Piece, type StatementRange, withoutOverlaps } from './inline-pieces.ts';
import { indexRanges, touching } from './range-index.ts';

/** The ranges of an article, made once, and what each leaf stands for. */
export interface InlineSource {
  text: string;
  ranges: InlineRanges;
  leaves: (() => MdxJsxTextElement | PhrasingContent)[];
  /** Ids of the statements that are quoted word for word. */
  direct: Set<string>;
  /** Ids of the statements that have appeared. */
  opened: Set<string>;
}

/** A JSX element with plain string attributes only; absent values are left out. */
export function jsx(
  name: string,
  attributes: Record<string, string | undefined>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name: key, value }],
    ),
    children,
  };
}

/** Collects all that is marked in an article. Mentions come before dates before links: no link may stand inside another. */
export function inlineSource(context: ArticleContext): InlineSource {
  const { article } = context;
  const leaves: InlineSource['leaves'] = [];
  const ranges: (Span & { leaf: number })[] = [];
  const add = (span: Span, make: () => MdxJsxTextElement | PhrasingContent) => {
    ranges.push({ start: span.start, end: span.end, leaf: leaves.length });
    leaves.push(make);
  };
  for (const mention of article.mentions) {
    const entity = mention.entity === undefined ? undefined : context.entities[mention.entity];
    if (entity === undefined) continue;
    const attributes = { entity: mention.entity, relation: mention.relation, note: mention.note };
    add(mention, () => jsx('Mention', attributes, []));
  }
  article.timexes.forEach((timex, index) => {
    const { edtf, value, rule, anchor } = timex;
    const inferred = anchor === '' ? {} : { anchor, rule };
    const attributes = {
      edtf,
      value: edtf === undefined ? value : undefined,
      ...inferred,
      event: context.events[index],
    };
    add(timex, () => jsx('Timex', attributes, []));
  });
  const emphases: InlineRanges['emphases']['ranges'][number][] = [];
  for (const passage of article.passages) {
    for (const mark of passage.marks ?? []) {
      const span = { start: passage.start + mark.start, end: passage.start + mark.end };
      if (mark.kind !== 'link') emphases.push({ ...span, kind: mark.kind });
      else if (mark.href !== undefined && /^https?:\/\//i.test(mark.href)) {
        const url = mark.href;
        add(span, () => ({ type: 'link', url, children: [] }));
      }
    }
  }
  const statements: StatementRange[] = context.statements.flatMap((statement) =>
    statement.contentSpans.map((span, index) => ({ ...span, id: statement.id, first: index === 0 })),
  );
  return {
    text: article.text,
    ranges: {
      sentences: indexRanges(article.sentences),
      statements: indexRanges(statements),
      leaves: indexRanges(withoutOverlaps(ranges)),
      emphases: indexRanges(emphases),
    },
    direct: new Set(context.statements.flatMap(({ id, direct }) => (direct ? [id] : []))),
    leaves,
    opened: new Set(),
  };
}

/** The inline content of one passage, or of one cell of it: sentence markers, statements, mentions, dates, links, emphasis. */
export function inlineTree(span: Span, source: InlineSource): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const run of runs(cutIntoPieces(span, source.ranges), startsRun)) {
    const first = run[0] as Piece;
    if (first.opens !== undefined) out.push(jsx('Sentence', { id: first.opens }, []));
    const content = leafNodes(run, source);
    const range = first.statement;
    for (const other of touching(source.ranges.statements, first)) {
      if (other !== range && other.start === first.start && opens(other, source)) {
        out.push(jsx('Statement', { id: other.id }, []));
      }
    }
    if (range === undefined) {
      out.push(...content);
      continue;
    }
    const attributes = { direct: source.direct.has(range.id) ? 'yes' : undefined };
    out.push(jsx('Statement', { [opens(range, source) ? 'id' : 'of']: range.id, ...attributes }, content));
  }
  return out;
}

/** Whether this is the first time that a statement appears; only then it carries its id. */
function opens(range: StatementRange, source: InlineSource): boolean {
  if (!range.first || source.opened.has(range.id)) return false;
  source.opened.add(range.id);
  return true;
}

function startsRun(piece: Piece, before: Piece): boolean {
  return piece.opens !== undefined || piece.statement !== before.statement;
}

/** Splits pieces into runs; a run begins where `starts` says so. */
function runs(pieces: Piece[], starts: (piece: Piece, before: Piece) => boolean): Piece[][] {
  const out: Piece[][] = [];
  for (const piece of pieces) {
    const current = out.at(-1);
    if (current === undefined || starts(piece, current[0] as Piece)) out.push([piece]);
    else current.push(piece);
  }
  return out;
}

function leafNodes(run: Piece[], source: InlineSource): PhrasingContent[] {
  return runs(run, (piece, before) => piece.leaf !== before.leaf).flatMap((part) => {
    const make = source.leaves[(part[0] as Piece).leaf];
    const words = part.map((piece) => emphasised(source.text.slice(piece.start, piece.end), piece.emphasis));
    if (make === undefined) return words;
    const leaf = make();
    return [{ ...leaf, children: words } as PhrasingContent];
  });
}

function emphasised(value: string, kind: Piece['emphasis']): PhrasingContent {
  if (kind === undefined || value.trim() !== value) return { type: 'text', value };
  if (kind === 'code') return { type: 'inlineCode', value };
  return { type: kind, children: [{ type: 'text', value }] };
}
