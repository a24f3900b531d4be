import { spansWithin } from '../../annotate/statements/spans-within.ts';
import type { AnnotatedArticle, Mention, ReportedSpeech, Sentence, Timex } from '../../schemas/annotation.ts';
import type { Span } from '../../schemas/evidence.ts';
import { addTo } from '../entities/add-to.ts';
import { timexOfCue } from '../statements/statement-date.ts';
import type { Candidate } from './candidate.ts';
import { clauseAround } from './clauses.ts';
import { contentWords } from './content-words.ts';
import { type DayRange, dayRange, lengthOf } from './day-range.ts';
import { fellThrough, isPastBeside, statusOf } from './event-status.ts';
import { dateOf, isMereAttribute, isReference } from './what-is-dated.ts';

/** Sentences of the body that count as its opening. */
const LEAD_SENTENCES = 2;
/** A sentence that names nobody and has fewer words tells nothing ("That day has come."). */
const LEAST_WORDS = 6;
/** No sentence of prose is longer (UTF-16 code units) or has more dates. */
const LONGEST = 20_000;
const MOST_DATES = 20;

/**
 * Every date of an article with the event, speech or recurrence that its sentence dates; and the report itself, if nothing dates its opening.
 * @param origin the group of copies that it belongs to, or its own id @param language that of most articles
 */
export function findCandidates(article: AnnotatedArticle, origin: string, language?: string): Candidate[] {
  const speech = speechTimexes(article);
  const told = toldBySentence(article);
  const published = article.published ? dayRange(article.published.value) : undefined;
  const found: Candidate[] = [];
  let body = 0;
  article.sentences.forEach((sentence, position) => {
    const kind = article.passages[sentence.passage]?.kind;
    if (kind === 'headline' || kind === 'dateline' || kind === 'heading') return;
    if (sentence.end - sentence.start > LONGEST) return;
    if (/\?["”’»)]*$/.test(article.text.slice(sentence.start, sentence.end).trimEnd())) return;
    if (kind === 'paragraph' || kind === 'quote') body++;
    const timexes = spansWithin(article.timexes, sentence.start, sentence.end)
      .filter((timex) => dateOf(timex) !== undefined)
      .slice(0, MOST_DATES);
    const telling = timexes.filter((timex) => !isMereAttribute(article.text, timex, timexes));
    const context = {
      article,
      sentence,
      position,
      origin,
      published,
      told: told.get(sentence) ?? [],
      lead: body <= LEAD_SENTENCES && kind !== 'caption',
      caption: kind === 'caption',
      foreign: article.language !== undefined && article.language.value !== language,
    };
    for (const timex of telling) {
      const candidate = candidateOf(context, timex, speech.get(timex));
      if (candidate.entities.length > 0 || candidate.evidence.text.split(' ').length >= LEAST_WORDS)
        found.push(candidate);
    }
    if (body === 1 && kind === 'paragraph' && telling.length === 0) {
      const report = publicationOf(context);
      if (report) found.push(report);
    }
  });
  return withoutRepetitions(found);
}

interface Place {
  article: AnnotatedArticle;
  sentence: Sentence;
  position: number;
  origin: string;
  published: DayRange | undefined;
  told: readonly ReportedSpeech[];
  lead: boolean;
  caption: boolean;
  foreign: boolean;
}

/** Timexes that date the act of saying, with the statement's index. */
function speechTimexes(article: AnnotatedArticle): Map<Timex, number> {
  const found = new Map<Timex, number>();
  article.statements.forEach((statement, index) => {
    if (statement.certainty < 0.6) return;
    const timex = timexOfCue(article, statement);
    if (timex && !found.has(timex)) found.set(timex, index);
  });
  return found;
}

function candidateOf(place: Place, timex: Timex, statement: number | undefined): Candidate {
  const { article, sentence, published } = place;
  const text = article.text.slice(sentence.start, sentence.end);
  const after = article.text.slice(timex.end, Math.min(sentence.end, timex.end + 8));
  // "Since August 2011, when he toured the Far East": the clause tells what happened then.
  const date = (dateOf(timex) ?? '').replace(/\/\.\.$/, /^,? when\b/.test(after) ? '' : '/..');
  const recurring = timex.type === 'SET';
  const range = recurring ? undefined : dayRange(date);
  const clause = clauseAround(text, timex.start - sentence.start, timex.end - sentence.start);
  const clauseText = text.slice(clause.start, clause.end);
  const phrase = article.text.slice(timex.start, timex.end);
  const tellers = statement === undefined ? tellersOf(place.told, article.text, timex) : [];
  const speech = statement === undefined ? undefined : article.statements[statement];
  const speaker = speech?.sourceMention === undefined ? undefined : article.mentions[speech.sourceMention]?.entity;
  const begin = timex.start - sentence.start;
  const isPast = /^earlier\b/i.test(phrase) || isPastBeside(text, begin, timex.end - sentence.start);
  // What was said, or stands beside a past verb, is done whatever else its clause speaks of.
  const isDone = speech !== undefined || (isPast && range && published && range.first <= published.last);
  const status =
    speech === undefined && !recurring && fellThrough(text, clauseText, begin)
      ? 'denied'
      : statusOf(isDone ? '' : clauseText, range, published?.last, recurring);
  return {
    ...common(place, clauseText, text.slice(0, clause.start) + text.slice(clause.end)),
    evidence: {
      article: article.id,
      anchor: sentence.anchor,
      text,
      date,
      derivation: { phrase, anchor: timex.anchor, rule: timex.rule, certainty: timex.certainty },
      status,
      ...(article.published ? { published: article.published.value } : {}),
    },
    phrase,
    reference: isReference(article.text, timex),
    range,
    status,
    kind: speech ? 'speech' : 'event',
    ...(speaker ? { speaker } : {}),
    entities: entitiesOf(article, sentence, speaker, tellers),
    persons: personsOf(article, sentence, tellers),
    at: timex.start,
  };
}

function publicationOf(place: Place): Candidate | undefined {
  const { article, sentence, published } = place;
  if (!article.published || !published || lengthOf(published) > 1) return undefined;
  const text = article.text.slice(sentence.start, sentence.end);
  const entities = entitiesOf(article, sentence, undefined, []);
  if (entities.length === 0 || text.split(' ').length < LEAST_WORDS) return undefined;
  const { derivation, value } = article.published;
  return {
    ...common(place, text, ''),
    evidence: {
      article: article.id,
      anchor: sentence.anchor,
      text,
      date: value,
      derivation: { phrase: derivation.phrase, anchor: value, rule: 'day-of-publication', certainty: 'inferred' },
      status: 'happened',
      published: value,
    },
    phrase: '',
    reference: false,
    range: published,
    status: 'happened',
    kind: 'publication',
    entities,
    persons: personsOf(article, sentence, []),
    at: sentence.start,
  };
}

function common(
  place: Place,
  clause: string,
  rest: string,
): Pick<
  Candidate,
  'clause' | 'subordinate' | 'words' | 'context' | 'origin' | 'published' | 'position' | 'lead' | 'caption' | 'foreign'
> {
  return {
    clause,
    subordinate: /^\s*(?:when|which|who|where|since|after|before)\b/.test(clause),
    words: contentWords(clause),
    context: contentWords(rest),
    origin: place.origin,
    published: place.published?.first ?? Number.POSITIVE_INFINITY,
    position: place.position,
    lead: place.lead,
    caption: place.caption,
    foreign: place.foreign,
  };
}

/** Entities named in a sentence, and the speaker behind a pronoun. Demonyms and other attributes do not take part. */
function entitiesOf(
  article: AnnotatedArticle,
  sentence: Sentence,
  speaker: string | undefined,
  tellers: readonly Span[],
): string[] {
  const ids = new Set<string>(speaker ? [speaker] : []);
  for (const mention of takingPart(article, sentence, tellers))
    if (mention.entity !== undefined && mention.relation !== 'demonym') ids.add(mention.entity);
  return [...ids];
}

/** Persons named in a sentence. */
function personsOf(article: AnnotatedArticle, sentence: Sentence, tellers: readonly Span[]): string[] {
  const mentions = takingPart(article, sentence, tellers);
  return [...new Set(mentions.flatMap((mention) => (mention.kind === 'person' ? (mention.entity ?? []) : [])))];
}

/** Mentions of a sentence without those in the sources of what is told. */
function takingPart(article: AnnotatedArticle, sentence: Sentence, tellers: readonly Span[]): Mention[] {
  return spansWithin(article.mentions, sentence.start, sentence.end).filter(
    ({ start, end }) => !tellers.some((teller) => teller.start <= start && teller.end >= end),
  );
}

/** Who only tells of what is dated at a timex: the sources of the words that it stands in, unless these speak of "him". */
function tellersOf(told: readonly ReportedSpeech[], text: string, timex: Timex): Span[] {
  return told
    .filter(({ content }) =>
      content.some(
        (span) =>
          span.start <= timex.start &&
          span.end >= timex.end &&
          !/\b(?:he|she|his|him|her|they|their|I|my|we|our)\b/.test(text.slice(span.start, span.end)),
      ),
    )
    .flatMap(({ source }) => source);
}

/** The statements whose words stand, wholly or in part, in each sentence. */
function toldBySentence(article: AnnotatedArticle): Map<Sentence, ReportedSpeech[]> {
  const told = new Map<Sentence, ReportedSpeech[]>();
  for (const statement of article.statements)
    for (const span of statement.content)
      for (const sentence of spansWithin(article.sentences, span.start, span.end)) addTo(told, sentence, statement);
  return told;
}

/** A caption that stands twice, or a sentence that names one date twice, is one candidate. */
function withoutRepetitions(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key = `${candidate.evidence.text}\n${candidate.evidence.date}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
