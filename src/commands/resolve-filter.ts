import { resolveEntities } from '../resolve/entities/resolve-entities.ts';
import { resolveStatements } from '../resolve/statements/resolve-statements.ts';
import type { AnnotatedArticle, Mention, ReportedSpeech } from '../schemas/annotation.ts';
import type { Span } from '../schemas/evidence.ts';
import { annotateDocument, mentionLine, quoteLine, timexLine } from './annotate-filter.ts';
import {
  type AnnotatedDocument,
  annotatedDocumentSchema,
  type MentionLine,
  type QuoteLine,
  type TimexLine,
} from './document-schema.ts';
import { readBatch, type Streams, write } from './run-filter.ts';

/**
 * The filter `resolve`: the documents of one story in, the same out, their mentions with `entity` ids that hold across the documents.
 * @returns exit code: 1 if any line failed
 */
export async function runResolveFilter(streams: Streams): Promise<0 | 1> {
  const { items, failures } = await readBatch(annotatedDocumentSchema, streams);
  const answers = resolveDocuments(items.map((item) => item.value));
  const lines = [
    ...items.map(({ index }, i) => ({ index, line: answers[i] })),
    ...failures.map(({ index, id, error }) => ({ index, line: { id, error } })),
  ].sort((a, b) => a.index - b.index);
  for (const { line } of lines) if (!(await write(streams.stdout, `${JSON.stringify(line)}\n`))) break;
  return lines.some(({ line }) => line !== undefined && 'error' in line) ? 1 : 0;
}

interface ResolvedLine {
  id: string;
  mentions: (MentionLine & { entity: string | undefined })[];
  timexes: TimexLine[];
  quotes: (QuoteLine & { speaker: string | undefined })[];
}

/** Resolves documents of one story. Mentions and quotes that a document brings along are used as they are; one that can't be read is left out. */
export function resolveDocuments(documents: AnnotatedDocument[]): (ResolvedLine | { id: string; error: string })[] {
  // Ids of documents may repeat or hold anything; the number of the document is what articles are told apart by.
  const annotated = documents.map((document, i) => annotateOrFail({ ...document, id: `d${i}` }));
  const readable = annotated.flatMap((article) => (article instanceof Error ? [] : [article]));
  const { articles, entities, names } = resolveEntities(readable, {});
  const ids = new Map(articles.map((article, index) => [article.id, names[index]]));
  const { statements } = resolveStatements(articles, entities);
  const speakers = new Map(
    statements.map(({ article, contentSpans, speaker }) => [`${article} ${contentSpans[0]?.start}`, speaker]),
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  return documents.map(({ id, timexes }, i) => {
    const article = byId.get(`d${i}`);
    const failure = annotated[i];
    if (article === undefined) return { id, error: failure instanceof Error ? failure.message : 'was not resolved' };
    return {
      id,
      mentions: article.mentions.map((mention, j) => ({ ...mentionLine(mention), entity: ids.get(article.id)?.[j] })),
      timexes: timexes ?? article.timexes.map(timexLine),
      quotes: article.statements.map((speech) => ({
        ...quoteLine(speech),
        speaker: speakers.get(`d${i} ${speech.content[0]?.start}`),
      })),
    };
  });
}

function annotateOrFail(document: AnnotatedDocument): AnnotatedArticle | Error {
  try {
    return withGiven(annotateDocument(document), document);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function withGiven(article: AnnotatedArticle, document: AnnotatedDocument): AnnotatedArticle {
  const mentions = document.mentions ? givenMentions(document.mentions, article.mentions) : article.mentions;
  const given = document.quotes?.map((quote) => givenSpeech(quote, article.text));
  const statements = (given ?? article.statements).map((speech) => withSourceMention(speech, mentions));
  return { ...article, mentions, statements };
}

/** Mentions as given, with what our own reading of the same words knows beyond them (role, relation). */
function givenMentions(given: MentionLine[], own: Mention[]): Mention[] {
  let next = 0;
  return given
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, type }) => {
      while (next < own.length && (own[next]?.end ?? 0) <= start) next++;
      const same = own[next];
      const { role, relation, note, target } = same !== undefined && same.start < end ? same : {};
      return {
        start,
        end,
        kind: type,
        rule: 'given',
        certainty: 1,
        ...(role && { role }),
        ...(relation && { relation }),
        ...(note && { note }),
        ...(target && { target }),
      };
    });
}

function givenSpeech(quote: QuoteLine, text: string): ReportedSpeech {
  const spans = (ranges: [number, number][]): Span[] => ranges.map(([start, end]) => ({ start, end }));
  const source = spans(quote.source);
  return {
    source,
    cue: spans(quote.cue),
    content: spans(quote.content),
    direct: quote.direct,
    chain: source.slice(0, 1).map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
    rule: 'given',
    certainty: 1,
  };
}

/** Points the speech at the first of the mentions in force that stands in its source. */
function withSourceMention(speech: ReportedSpeech, mentions: Mention[]): ReportedSpeech {
  const { sourceMention: _stale, ...rest } = speech;
  const index = mentions.findIndex((mention) =>
    speech.source.some((span) => mention.start >= span.start && mention.end <= span.end),
  );
  return index < 0 ? rest : { ...rest, sourceMention: index };
}
