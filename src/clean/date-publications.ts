import type { Article } from '../schemas/article.ts';

/** Gives each article its publication date: stated, or inferred from the evidence of all articles; absent if it can't be known. Order and number stay. */
export function datePublications(articles: Article[]): Article[] {
  return articles;
}
