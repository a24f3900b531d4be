import { articleFromDocument } from '../../../src/annotate/article-from-document.ts';
import { findMentions } from '../../../src/annotate/names/find-mentions.ts';
import { findSentences } from '../../../src/annotate/sentences/find-sentences.ts';
import type { Mention } from '../../../src/schemas/annotation.ts';

/** Mentions of a text, each with its words. */
export function mentionsOf(text: string, title?: string): (Mention & { text: string })[] {
  const article = articleFromDocument({ id: 'test', title, text });
  return findMentions(article, findSentences(article)).map((mention) => ({
    ...mention,
    text: text.slice(mention.start, mention.end),
  }));
}

/** `text:kind` of each mention, demonyms as `text>place`. */
export function summaryOf(text: string, title?: string): string[] {
  return mentionsOf(text, title).map((mention) =>
    mention.relation === 'demonym' ? `${mention.text}>${mention.target}` : `${mention.text}:${mention.kind}`,
  );
}
