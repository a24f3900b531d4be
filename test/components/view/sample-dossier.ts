import type { AnnotatedArticle } from '../../../src/schemas/annotation.ts';
import type { ChronologyEvent, EventEvidence } from '../../../src/schemas/chronology.ts';
import type { Dossier } from '../../../src/schemas/dossier.ts';
import type { Entity, Occurrence } from '../../../src/schemas/entity.ts';
import type { Derivation } from '../../../src/schemas/evidence.ts';
import type { Statement } from '../../../src/schemas/statement.ts';

const derivation: Derivation = { phrase: 'January 13', anchor: '', rule: 'day-month', certainty: 'stated' };

/** An article of one sentence a passage, with nothing marked in it. */
export function article(
  id: string,
  published: string,
  sentences: string[],
  more: Partial<AnnotatedArticle> = {},
): AnnotatedArticle {
  let at = 0;
  const placed = sentences.map((text, position) => {
    const start = at;
    at += text.length + 2;
    return { text, start, end: start + text.length, passage: position, anchor: `s-${id}${position}` };
  });
  return {
    id,
    capture: {
      file: `${id}.txt`,
      sha256: 'a'.repeat(64),
      mediaType: 'text/plain',
      encoding: { label: 'utf-8', evidence: 'valid-utf-8' },
    },
    title: { value: `Title of ${id}`, derivation, spans: [] },
    publisher: { value: `Paper ${id}`, derivation, spans: [] },
    dateClues: [],
    published: { value: published, derivation, spans: [] },
    text: sentences.join('\n\n'),
    passages: placed.map(({ text, start }) => ({ kind: 'paragraph', text, start, spans: [], rule: 'body' })),
    ledger: [],
    warnings: [],
    sentences: placed.map(({ start, end, passage, anchor }) => ({ start, end, passage, anchor })),
    mentions: [],
    timexes: [],
    statements: [],
    ...more,
  };
}

/** A person, named by the given words in the given sentences. */
export function person(
  id: string,
  name: string,
  mentions: [AnnotatedArticle, sentence: number, text: string][],
): Entity {
  return {
    id,
    kind: 'person',
    name,
    aliases: [],
    roles: [],
    sameAs: [],
    merges: [],
    path: `people/${id}/`,
    mentions: mentions.map(([from, number, text]): Occurrence => {
      const sentence = from.sentences[number];
      if (!sentence) throw new Error(`no sentence ${number} in ${from.id}`);
      const words = from.text.slice(sentence.start, sentence.end);
      const start = sentence.start + words.indexOf(text);
      return { article: from.id, anchor: sentence.anchor, text, sentence: words, start, end: start + text.length };
    }),
  };
}

/** A piece of evidence: the first sentence of an article. */
export function evidence(from: AnnotatedArticle, date: string, more: Partial<EventEvidence> = {}): EventEvidence {
  const text = from.passages[0]?.text ?? '';
  const published = from.published?.value ?? 'XXXX';
  return { article: from.id, anchor: `s-${from.id}0`, text, date, derivation, status: 'happened', published, ...more };
}

export function event(
  id: string,
  date: string,
  pieces: EventEvidence[],
  more: Partial<ChronologyEvent> = {},
): ChronologyEvent {
  return {
    id,
    date,
    dateDerivation: derivation,
    text: pieces[0]?.text ?? '',
    status: 'happened',
    kind: 'event',
    reported: pieces.flatMap((piece) => piece.published ?? []),
    entities: [],
    evidence: pieces,
    origins: pieces.length,
    rank: 0.5,
    path: 'chronology/',
    ...more,
  };
}

export function statement(id: string, from: AnnotatedArticle, more: Partial<Statement> = {}): Statement {
  return {
    id,
    article: from.id,
    speakerText: 'a diplomat',
    anonymous: false,
    cue: 'said',
    content: 'that it would rain',
    direct: false,
    chain: [],
    about: [],
    contentSpans: [],
    evidence: { article: from.id, anchor: `s-${from.id}0`, text: from.passages[0]?.text ?? '' },
    ...more,
  };
}

export function dossier(parts: Partial<Dossier>): Dossier {
  return {
    config: { title: 'A dossier', language: 'en', timeZone: 'UTC' },
    articles: [],
    entities: [],
    events: [],
    statements: [],
    origins: [],
    review: [],
    ...parts,
  };
}
