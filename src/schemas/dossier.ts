import type { AnnotatedArticle } from './annotation.ts';
import type { ChronologyEvent } from './chronology.ts';
import type { DossierConfig } from './dossier-config.ts';
import type { Entity } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './statement.ts';

/** Something that an editor should decide: never silently on a page. */
export interface ReviewItem {
  kind: 'identity' | 'date' | 'name' | 'statement' | 'capture';
  /** What is not sure, in a sentence. */
  question: string;
  /** What was done for the time being. */
  done: string;
  certainty: number;
  evidence: Evidence[];
}

/** Articles that share a text: one origin. */
export interface Origin {
  id: string;
  /** Ids of the articles, earliest first. */
  articles: string[];
  /** Share of the shorter text that is the same, from 0 to 1. */
  overlap: number;
  /** Passages shared, as sentence anchors of the first article. */
  shared: { article: string; anchor: string; with: { article: string; anchor: string }[] }[];
}

/** The whole dossier after resolve: everything that the pages show. */
export interface Dossier {
  config: DossierConfig;
  /** By publication date, then id. Mentions carry their entity's id. */
  articles: AnnotatedArticle[];
  /** By kind, then by number of mentions, then name. */
  entities: Entity[];
  /** By date, then id. */
  events: ChronologyEvent[];
  statements: Statement[];
  origins: Origin[];
  review: ReviewItem[];
}
