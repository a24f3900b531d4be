import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { DossierIndex } from './dossier-index.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';
import { type PlaceOnPaper, placesOnPaper } from './print-article.ts';

/** What a bracketed number on paper leads to. */
export interface Endnote {
  number: number;
  article: ArticleLine;
  /** Number of the article in the printed dossier, from 1. */
  articleNumber: number;
  /** `¶ 3`, `headline` … */
  place: string;
  /** Number of the paragraph, if it is one. */
  paragraph: number | undefined;
  /** Anchor of the first sentence that was cited there. */
  anchor: string;
}

/** Endnotes in the making: one for each cited passage, numbered in the order of first citation. */
export class Endnotes {
  readonly notes: Endnote[] = [];
  readonly #index: DossierIndex;
  readonly #numbers = new Map<string, number>();
  readonly #articles = new Map<string, Map<string, PlaceOnPaper>>();

  constructor(index: DossierIndex) {
    this.#index = index;
  }

  /** Numbers of the notes for pieces of evidence, ascending and each once; evidence whose article or sentence is gone has none. */
  cite(evidence: readonly { article: string; anchor: string }[]): number[] {
    const numbers = new Set<number>();
    for (const { article: id, anchor } of evidence) {
      const article = this.#index.articles.get(id);
      const place = article && this.#placesOf(article).get(anchor);
      if (!place) continue;
      const key = `${id} ${place.words}`;
      numbers.add(this.#numbers.get(key) ?? this.#add(key, article, place, anchor));
    }
    return [...numbers].sort((a, b) => a - b);
  }

  #add(key: string, article: AnnotatedArticle, place: PlaceOnPaper, anchor: string): number {
    const number = this.notes.length + 1;
    this.#numbers.set(key, number);
    this.notes.push({
      number,
      article: articleLine(article),
      articleNumber: (this.#index.positions.get(article.id) ?? 0) + 1,
      place: place.words,
      paragraph: place.number,
      anchor,
    });
    return number;
  }

  #placesOf(article: AnnotatedArticle): Map<string, PlaceOnPaper> {
    const known = this.#articles.get(article.id);
    if (known) return known;
    const places = placesOnPaper(article);
    const byAnchor = new Map<string, PlaceOnPaper>();
    for (const { anchor, passage } of article.sentences) {
      const place = places[passage];
      if (place && !byAnchor.has(anchor)) byAnchor.set(anchor, place);
    }
    this.#articles.set(article.id, byAnchor);
    return byAnchor;
  }
}
