import type { AnnotatedArticle } from '../schemas/annotation.ts';
import type { Dossier } from '../schemas/dossier.ts';
import type { PublicDossier } from '../schemas/public-dossier.ts';

const BODY = new Set(['paragraph', 'heading', 'item', 'quote', 'row']);

/**
 * The data contract: `dist/data/dossier.json`.
 * @param generated ISO 8601 time of the build, only when SOURCE_DATE_EPOCH is set
 */
export function publicData(dossier: Dossier, generated?: string): PublicDossier {
  return {
    version: 1,
    title: dossier.config.title,
    ...(generated === undefined ? {} : { generated }),
    articles: dossier.articles.map(publicArticle),
    entities: dossier.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases.map((alias) => alias.text),
      ...optional('description', entity.description?.text),
      ...(entity.sameAs.length === 0 ? {} : { sameAs: entity.sameAs }),
      path: entity.path,
      mentions: entity.mentions.map(({ article, anchor, text, sentence }) => ({ article, anchor, text, sentence })),
    })),
    events: dossier.events.map((event) => ({
      id: event.id,
      date: event.date,
      dateDerivation: event.dateDerivation,
      text: event.text,
      status: event.status,
      reported: event.reported,
      entities: event.entities,
      evidence: event.evidence.map(({ article, anchor, text }) => ({ article, anchor, text })),
    })),
    statements: dossier.statements.map((statement) => ({
      id: statement.id,
      ...optional('speaker', statement.speaker),
      speakerText: statement.speakerText,
      cue: statement.cue,
      content: statement.content,
      direct: statement.direct,
      chain: statement.chain.map((link) => link.text),
      ...optional('date', statement.date),
      evidence: statement.evidence,
    })),
  };
}

function publicArticle(article: AnnotatedArticle): PublicDossier['articles'][number] {
  return {
    id: article.id,
    title: article.title.value,
    ...optional('standfirst', article.standfirst?.value),
    ...optional('publisher', article.publisher?.value),
    ...optional('dateline', article.dateline?.value),
    ...optional('byline', article.byline?.value),
    published: article.published?.value ?? 'XXXX',
    publishedDerivation: article.published?.derivation ?? {
      phrase: '',
      anchor: '',
      rule: 'unknown',
      certainty: 'inferred',
    },
    capture: { file: article.capture.file, sha256: article.capture.sha256 },
    ...optional('url', article.url),
    paragraphs: article.passages.filter((passage) => BODY.has(passage.kind)).map((passage) => passage.text),
    captions: article.passages.filter((passage) => passage.kind === 'caption').map((passage) => passage.text),
    ledger: article.ledger.map(({ kind, rule, text, start, end }) => ({ kind, rule, text, start, end })),
    path: `articles/${article.id}/`,
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
