import { createHash } from 'node:crypto';
import { spansWithin } from '../../annotate/statements/spans-within.ts';
import type { AnnotatedArticle, ReportedSpeech, Sentence } from '../../schemas/annotation.ts';
import type { ReviewItem } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { Statement } from '../../schemas/statement.ts';
import { isAnonymous } from './anonymous-source.ts';
import { chainOf } from './attribution-chain.ts';
import { dateOfStatement } from './statement-date.ts';

/** Below this certainty reported speech is an attitude or a guess, and no statement of the dossier. */
const LEAST_CERTAIN = 0.7;
/** Characters of a quotation in a question. */
const SHOWN = 120;
/** Below this certainty a speaker found for a pronoun or a description goes to review as well. */
const MOSTLY = 0.8;

/**
 * Gives each reported speech its speaker, chain and date across the dossier. In the order of the articles, then of the text.
 * A speaker is the entity of the mention that the source is or, by the text, refers to.
 */
export function resolveStatements(
  articles: AnnotatedArticle[],
  entities: Entity[],
): { statements: Statement[]; review: ReviewItem[] } {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const statements: Statement[] = [];
  const review: ReviewItem[] = [];
  const seen = new Map<string, number>();
  for (const article of articles)
    for (const speech of article.statements) {
      const sentence = sentenceOf(article, speech);
      if (!sentence) continue;
      if (speech.certainty < LEAST_CERTAIN) {
        if (speech.direct) review.push(leftOut(article, speech, sentence));
        continue;
      }
      if (isUnresolved(article, speech, known)) {
        review.push(leftOut(article, speech, sentence));
        continue;
      }
      const statement = statementOf(article, speech, sentence, known, seen);
      if (!statement) continue;
      statements.push(statement);
      const question = doubt(statement, speech);
      if (question)
        review.push({
          kind: 'statement',
          question,
          done: statement.speaker
            ? `Shown as said by ${known.get(statement.speaker)?.name ?? statement.speaker}.`
            : 'Shown with the words of the text, without a speaker.',
          certainty: speech.certainty,
          evidence: [statement.evidence],
        });
    }
  return { statements, review };
}

function statementOf(
  article: AnnotatedArticle,
  speech: ReportedSpeech,
  sentence: Sentence,
  known: ReadonlyMap<string, Entity>,
  seen: Map<string, number>,
): Statement | undefined {
  const { text } = article;
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  const content = words(speech.content).trim();
  if (!/\p{L}/u.test(content)) return undefined;
  const speakerText = words(speech.source);
  const speaker = speakerOf(article, speech, known);
  const date = dateOfStatement(article, speech);
  const hash = createHash('sha256').update(`${article.id}\n${speakerText}\n${content}`).digest('hex').slice(0, 10);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return {
    id: count === 1 ? `q-${hash}` : `q-${hash}-${count}`,
    article: article.id,
    ...(speaker ? { speaker } : {}),
    speakerText,
    anonymous: isAnonymous(speakerText, speaker !== undefined),
    cue: words(speech.cue),
    content,
    direct: speech.direct,
    ...(speech.polarity ? { polarity: speech.polarity } : {}),
    chain: chainOf(article, speech, speaker),
    about: aboutOf(article, speech, known),
    ...(date ? { date } : {}),
    contentSpans: speech.content,
    evidence: { article: article.id, anchor: sentence.anchor, text: text.slice(sentence.start, sentence.end) },
  };
}

function speakerOf(
  article: AnnotatedArticle,
  speech: ReportedSpeech,
  known: ReadonlyMap<string, Entity>,
): string | undefined {
  if (speech.sourceMention === undefined) return undefined;
  const entity = article.mentions[speech.sourceMention]?.entity;
  return entity !== undefined && known.has(entity) ? entity : undefined;
}

/** "which said", "it said" of what the text leaves open: a statement of nobody. */
function isUnresolved(article: AnnotatedArticle, speech: ReportedSpeech, known: ReadonlyMap<string, Entity>): boolean {
  const [source, ...more] = speech.source;
  if (source === undefined || more.length > 0 || speakerOf(article, speech, known) !== undefined) return false;
  return /^(?:who|which|that|it|this|they|these|those|one|what|there|i|we|you)$/i.test(
    article.text.slice(source.start, source.end),
  );
}

/** Entities that the content names, in order of their first mention. */
function aboutOf(article: AnnotatedArticle, speech: ReportedSpeech, known: ReadonlyMap<string, Entity>): string[] {
  const about = new Set<string>();
  for (const mention of article.mentions) {
    if (mention.entity === undefined || !known.has(mention.entity)) continue;
    if (speech.content.some((span) => mention.start >= span.start && mention.end <= span.end))
      about.add(mention.entity);
  }
  return [...about];
}

/** The sentence of the cue; that of the content where the cue is elsewhere. */
function sentenceOf(article: AnnotatedArticle, speech: ReportedSpeech): Sentence | undefined {
  const at = speech.cue[0]?.start ?? speech.content[0]?.start ?? 0;
  return spansWithin(article.sentences, at, at + 1)[0];
}

/** A quotation whose speaker is a guess: not shown, but not dropped in silence. */
function leftOut(article: AnnotatedArticle, speech: ReportedSpeech, sentence: Sentence): ReviewItem {
  const first = speech.content[0];
  const words = first ? article.text.slice(first.start, first.end) : '';
  return {
    kind: 'statement',
    question: `Who said ${words.slice(0, SHOWN)}?`,
    done: 'Left out of the statements.',
    certainty: speech.certainty,
    evidence: [
      { article: article.id, anchor: sentence.anchor, text: article.text.slice(sentence.start, sentence.end) },
    ],
  };
}

/** The question for the editor, if the speaker is not sure. */
function doubt(statement: Statement, speech: ReportedSpeech): string | undefined {
  if (statement.speakerText === '' && statement.direct) return `Who said ${statement.content.slice(0, SHOWN)}?`;
  if (statement.direct && speech.certainty < MOSTLY)
    return `Did ${statement.speakerText || 'somebody'} say this: ${statement.content.slice(0, SHOWN)}?`;
  if (statement.speaker && /^(?:he|she)$/i.test(statement.speakerText) && speech.certainty < MOSTLY)
    return `Who is “${statement.speakerText}” here?`;
  return undefined;
}
