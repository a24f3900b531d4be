import { articleFromDocument } from '../../../src/annotate/article-from-document.ts';
import { findSentences } from '../../../src/annotate/sentences/find-sentences.ts';
import { findStatements } from '../../../src/annotate/statements/find-statements.ts';
import type { AnnotatedArticle, Mention, Timex } from '../../../src/schemas/annotation.ts';
import type { Entity } from '../../../src/schemas/entity.ts';

/** Names of the tests with their kind and entity. */
const NAMES: Record<string, [kind: Mention['kind'], entity: string]> = {
  'Ada Lund': ['person', 'ada-lund'],
  Lund: ['person', 'ada-lund'],
  'Jon Aas': ['person', 'jon-aas'],
  Aas: ['person', 'jon-aas'],
  Elvik: ['place', 'elvik'],
  Nordby: ['place', 'nordby'],
  Baltnews: ['organisation', 'baltnews'],
};

export interface Draft {
  id: string;
  published?: string;
  publisher?: string;
  text: string;
  /** EDTF date of each phrase; `SET` before a value makes it a set. */
  dates?: Record<string, string>;
  captions?: number[];
  /** BCP 47 tag; English if left out. */
  language?: string;
}

/** An annotated article of plain text: names from the table above, dates as given. */
export function annotated(draft: Draft): AnnotatedArticle {
  const { id, published, publisher, text, dates = {}, captions = [], language = 'en' } = draft;
  const article = articleFromDocument({ id, text, published });
  const derivation = { phrase: '', anchor: '', rule: 'given', certainty: 'stated' as const };
  article.language = { value: language, derivation, spans: [] };
  for (const index of captions) {
    const passage = article.passages[index];
    if (passage) passage.kind = 'caption';
  }
  if (publisher)
    article.publisher = {
      value: publisher,
      derivation: { phrase: publisher, anchor: '', rule: 'given', certainty: 'stated' },
      spans: [],
    };
  const sentences = findSentences(article);
  const mentions = occurrences(text, Object.keys(NAMES)).map(({ start, end, words }): Mention => {
    const [kind, entity] = NAMES[words] ?? ['other', words];
    return { start, end, kind, rule: 'test', certainty: 1, entity };
  });
  const timexes = occurrences(text, Object.keys(dates)).map(({ start, end, words }): Timex => {
    const given = dates[words] ?? '';
    const set = given.startsWith('SET ');
    const value = set ? given.slice(4) : given;
    return {
      start,
      end,
      type: set ? 'SET' : /^P/.test(value) ? 'DURATION' : 'DATE',
      value,
      ...(set || /_REF$|^P/.test(value) ? {} : { edtf: value }),
      anchor: published ?? '',
      rule: 'test',
      certainty: 'inferred',
    };
  });
  return { ...article, sentences, mentions, timexes, statements: findStatements(article, sentences, mentions) };
}

function occurrences(text: string, phrases: string[]): { start: number; end: number; words: string }[] {
  const found: { start: number; end: number; words: string }[] = [];
  for (const words of [...phrases].sort((a, b) => b.length - a.length))
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length;
      if (!found.some((other) => other.start < end && other.end > at)) found.push({ start: at, end, words });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Entities of the table above, as the articles mention them. */
export function entitiesOf(articles: AnnotatedArticle[]): Entity[] {
  const names: Record<string, string> = {
    'ada-lund': 'Ada Lund',
    'jon-aas': 'Jon Aas',
    elvik: 'Elvik',
    nordby: 'Nordby',
    baltnews: 'Baltnews',
  };
  return Object.entries(names).map(([id, name]) => ({
    id,
    kind: 'person',
    name,
    aliases: [],
    roles: [],
    sameAs: [],
    merges: [],
    path: `people/${id}/`,
    mentions: articles.flatMap((article) =>
      article.mentions
        .filter((mention) => mention.entity === id)
        .map(({ start, end }) => ({ article: article.id, anchor: '', text: name, sentence: '', start, end })),
    ),
  }));
}
