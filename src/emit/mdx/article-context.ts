import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import type { Statement } from '../../schemas/statement.ts';

/** What one article has to know of the rest of the dossier to be written: small, plain data that can cross to a worker. */
export interface ArticleContext {
  article: AnnotatedArticle;
  statements: Pick<Statement, 'id' | 'direct' | 'contentSpans'>[];
  /** Entity id -> kind and path of its page. */
  entities: Record<string, { kind: EntityKind; path: string }>;
  /** Index into `article.timexes` -> id of the chronology entry that rests on it. */
  events: Record<number, string>;
  /** Chronology entry id -> path of its page. */
  entries: Record<string, string>;
}

/** Gives each article its share of the dossier. Linear in the size of the dossier. */
export function articleContexts(dossier: Dossier): ArticleContext[] {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const statements = Map.groupBy(dossier.statements, (statement) => statement.article);
  const events = new Map<string, { id: string; path: string; date: string; phrase: string }[]>();
  for (const event of dossier.events) {
    for (const piece of event.evidence) {
      const key = `${piece.article} ${piece.anchor}`;
      const list = events.get(key) ?? [];
      list.push({ id: event.id, path: event.path, date: piece.date, phrase: piece.derivation.phrase });
      events.set(key, list);
    }
  }
  return dossier.articles.map((article) => {
    const context: ArticleContext = {
      article,
      statements: statements.get(article.id) ?? [],
      entities: {},
      events: {},
      entries: {},
    };
    for (const mention of article.mentions) {
      const entity = mention.entity === undefined ? undefined : entities.get(mention.entity);
      if (entity !== undefined) context.entities[entity.id] = { kind: entity.kind, path: entity.path };
    }
    let sentence = 0;
    article.timexes.forEach((timex, index) => {
      while (sentence < article.sentences.length && (article.sentences[sentence]?.end ?? 0) < timex.end) sentence++;
      const candidates = events.get(`${article.id} ${article.sentences[sentence]?.anchor}`) ?? [];
      const words = article.text.slice(timex.start, timex.end);
      const entry =
        candidates.find((candidate) => candidate.phrase === words) ??
        candidates.find((candidate) => candidate.date === timex.edtf);
      if (entry === undefined) return;
      context.events[index] = entry.id;
      context.entries[entry.id] = entry.path;
    });
    return context;
  });
}
