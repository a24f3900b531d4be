import { articleFromDocument } from '../../../src/annotate/article-from-document.ts';
import { findSentences } from '../../../src/annotate/sentences/find-sentences.ts';
import { findStatements } from '../../../src/annotate/statements/find-statements.ts';
import type { Mention } from '../../../src/schemas/annotation.ts';

/** A statement as a test reads it: the words of each part. */
export interface Read {
  source: string;
  cue: string;
  content: string;
  direct: boolean;
  negative: boolean;
  chain: string[];
  /** Name that the source was linked to. */
  speaker: string | undefined;
}

/** Every occurrence of the names in a text as mentions, sorted. */
export function mentionsOf(text: string, names: Record<string, Mention['kind']>): Mention[] {
  return Object.entries(names)
    .flatMap(([name, kind]) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map((match) => ({
        start: match.index,
        end: match.index + name.length,
        kind,
        rule: 'test',
        certainty: 1,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Finds the statements of a text; paragraphs are separated by an empty line. */
export function readStatements(text: string, names: Record<string, Mention['kind']> = {}, title?: string): Read[] {
  const article = articleFromDocument({ id: 'test', title, text });
  const mentions = mentionsOf(text, names);
  const words = (spans: { start: number; end: number }[]) =>
    spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  return findStatements(article, findSentences(article), mentions).map((speech) => {
    const mention = speech.sourceMention === undefined ? undefined : mentions[speech.sourceMention];
    return {
      source: words(speech.source),
      cue: words(speech.cue),
      content: words(speech.content),
      direct: speech.direct,
      negative: speech.polarity === 'negative',
      chain: speech.chain.map((link) => link.text),
      speaker: mention && text.slice(mention.start, mention.end),
    };
  });
}
