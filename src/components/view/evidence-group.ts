import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import { dateLabel } from './date-label.ts';
import type { DossierIndex } from './dossier-index.ts';

/** The line that names an article wherever it is quoted. */
export interface ArticleLine {
  id: string;
  path: string;
  title: string;
  language: string | undefined;
  publisher: string;
  /** `13 January 2015`, or `undated`. */
  date: string;
  datetime: string | undefined;
  inferred: boolean;
}

export function articleLine(article: AnnotatedArticle): ArticleLine {
  const label = dateLabel(article.published?.value ?? 'XXXX');
  return {
    id: article.id,
    path: `articles/${article.id}/`,
    title: article.title.value,
    language: article.language?.value,
    publisher: article.publisher?.value ?? article.host?.value ?? '',
    date: label.text,
    datetime: label.datetime,
    inferred: article.published?.derivation.certainty === 'inferred',
  };
}

/** Groups what is quoted by the article it stands in, articles by publication, quotations as given. */
export function groupByArticle<T extends { article: string }>(
  items: readonly T[],
  index: DossierIndex,
): { article: ArticleLine; items: T[] }[] {
  const groups = Map.groupBy(items, (item) => item.article);
  return [...groups]
    .flatMap(([id, list]) => {
      const article = index.articles.get(id);
      return article ? [{ article: articleLine(article), items: list, at: index.positions.get(id) ?? 0 }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ article, items: list }) => ({ article, items: list }));
}
