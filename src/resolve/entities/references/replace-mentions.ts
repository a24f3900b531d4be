import type { AnnotatedArticle, Mention } from '../../../schemas/annotation.ts';

/**
 * Adds mentions to an article; those that they overlap are dropped. Indices that statements hold are moved along.
 * @returns the article, and for each old index the new one (undefined: dropped)
 */
export function replaceMentions(
  article: AnnotatedArticle,
  added: readonly Mention[],
): { article: AnnotatedArticle; moved: (number | undefined)[] } {
  if (added.length === 0) return { article, moved: article.mentions.map((_, index) => index) };
  const sorted = [...added].sort((a, b) => a.start - b.start);
  let next = 0;
  const kept = article.mentions.filter((mention) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= mention.start) next++;
    const other = sorted[next];
    return other === undefined || other.start >= mention.end;
  });
  const mentions = [...kept, ...sorted].sort((a, b) => a.start - b.start);
  const position = new Map(mentions.map((mention, index) => [mention, index]));
  const moved = article.mentions.map((mention) => position.get(mention));
  const cover = (index: number): number | undefined => {
    const old = article.mentions[index];
    const at = old === undefined ? -1 : mentions.findIndex((one) => one.start <= old.start && old.end <= one.end);
    return moved[index] ?? (at < 0 ? undefined : at);
  };
  const statements = article.statements.map((statement) => {
    if (statement.sourceMention === undefined) return statement;
    const { sourceMention, ...rest } = statement;
    const index = cover(sourceMention);
    return index === undefined ? rest : { ...rest, sourceMention: index };
  });
  return { article: { ...article, mentions, statements }, moved };
}
