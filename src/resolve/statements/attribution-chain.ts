import { spansWithin } from '../../annotate/statements/spans-within.ts';
import type { AnnotatedArticle, ReportedSpeech } from '../../schemas/annotation.ts';

/** From the nearest source to the farthest; the publisher of the report last, then the site that carried it. */
export function chainOf(
  article: AnnotatedArticle,
  speech: ReportedSpeech,
  speaker: string | undefined,
): { text: string; entity?: string }[] {
  const chain: { text: string; entity?: string }[] = [];
  speech.chain.forEach((link) => {
    const own = speech.source.some((span) => span.start === link.start);
    const entity = own ? speaker : entityWithin(article, link.start, link.end);
    push(chain, { text: link.text, ...(entity ? { entity } : {}) });
  });
  for (const carrier of [article.publisher, article.host]) if (carrier) push(chain, { text: carrier.value });
  return chain;
}

/** Adds a link unless the chain has it by another name of the same words ("Yonhap", "South Korea's Yonhap news agency"). */
function push(chain: { text: string; entity?: string }[], link: { text: string; entity?: string }): void {
  const same = chain.some(
    (other) =>
      (link.entity !== undefined && other.entity === link.entity) ||
      other.text.toLowerCase() === link.text.toLowerCase(),
  );
  if (!same) chain.push(link);
}

/** Entity of the last organisation or person named in a link. */
function entityWithin(article: AnnotatedArticle, start: number, end: number): string | undefined {
  const inside = spansWithin(article.mentions, start, end).filter(
    (mention) => mention.entity !== undefined && mention.relation !== 'demonym',
  );
  const named = inside.filter((mention) => mention.kind === 'organisation' || mention.kind === 'person');
  return (named.at(-1) ?? inside.at(-1))?.entity;
}
