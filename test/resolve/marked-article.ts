import { articleFromDocument } from '../../src/annotate/article-from-document.ts';
import { findSentences } from '../../src/annotate/sentences/find-sentences.ts';
import type { AnnotatedArticle, Mention } from '../../src/schemas/annotation.ts';

const KINDS = { p: 'person', o: 'organisation', l: 'place', e: 'event', x: 'other', d: 'place' } as const;

/**
 * Makes an annotated article of a text with marks: `[p:Ann Lee]`, `[o:…]`, `[l:…]`, `[e:…]`, `[x:…]` are mentions, `[d:…]`
 * is a demonym, and `{chief engineer}` before a person is the role. A number after the kind is the certainty in percent: `[p40:Ann]`.
 */
export function markedArticle(id: string, marked: string, published?: string): AnnotatedArticle {
  let text = '';
  let role: Mention['role'];
  const mentions: Mention[] = [];
  for (const part of marked.split(/(\[[a-z]\d*:[^\]]+\]|\{[^}]+\})/)) {
    const mark = /^\[([a-z])(\d*):(.+)\]$/s.exec(part);
    const start = text.length;
    if (mark !== null) {
      text += mark[3];
      const kind = KINDS[mark[1] as keyof typeof KINDS];
      const mention: Mention = { start, end: text.length, kind, rule: 'test', certainty: Number(mark[2] || 90) / 100 };
      mentions.push({
        ...mention,
        ...(mark[1] === 'd' && { relation: 'demonym' }),
        ...(role !== undefined && { role }),
      });
      role = undefined;
    } else if (part.startsWith('{')) {
      text += part.slice(1, -1);
      role = { start, end: text.length };
    } else text += part;
  }
  const article = articleFromDocument({ id, text, published });
  return { ...article, sentences: findSentences(article), mentions, timexes: [], statements: [] };
}

/** Forms of each entity with a page, by name: `{ 'Ann Lee': ['Ann Lee', 'Lee'] }`. */
export function formsByName(
  entities: readonly { name: string; mentions: readonly { text: string }[] }[],
): Record<string, string[]> {
  return Object.fromEntries(entities.map(({ name, mentions }) => [name, mentions.map(({ text }) => text)]));
}
