import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import { dateLabel, dateParts } from './date-label.ts';
import { type ArticleLine, articleLine } from './evidence-group.ts';

/** Articles of one month, in the order of publication; those without a date come last. */
export interface ArticleMonth {
  /** Anchor on the page of all articles: `y-2015-01`. */
  key: string;
  label: string;
  articles: ArticleLine[];
}

export function articlesByMonth(articles: readonly AnnotatedArticle[]): ArticleMonth[] {
  const groups = Map.groupBy(articles, (article) => monthOf(article.published?.value ?? 'XXXX'));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, list]) => ({
      key: `y-${month}`,
      label: month === 'XXXX' ? 'Undated' : dateLabel(month).text,
      articles: list.map(articleLine),
    }));
}

function monthOf(edtf: string): string {
  const parts = dateParts(edtf.split('/')[0] ?? '');
  if (!parts || parts.year.includes('X')) return 'XXXX';
  const month = parts.month && /^\d\d$/.test(parts.month) ? parts.month : undefined;
  return month ? `${parts.year}-${month}` : parts.year;
}
