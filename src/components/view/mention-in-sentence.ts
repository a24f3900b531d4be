import type { Occurrence } from '../../schemas/entity.ts';

/** A run of a sentence; `hit` if it is the name in question. */
export interface Run {
  text: string;
  hit: boolean;
}

/** One sentence with all the mentions of one entity in it. */
export interface SentenceWithMentions {
  article: string;
  anchor: string;
  runs: Run[];
}

/**
 * Puts mentions of one entity back into their sentences, one item a sentence.
 * @param starts UTF-16 offset of each sentence in its article, keyed by `article#anchor`; without it the first match of the name is marked
 */
export function mentionsInSentences(
  mentions: readonly Occurrence[],
  starts: (article: string, anchor: string) => number | undefined,
): SentenceWithMentions[] {
  const bySentence = Map.groupBy(mentions, (mention) => `${mention.article}#${mention.anchor}`);
  return [...bySentence.values()].flatMap((list) => {
    const first = list[0];
    if (!first) return [];
    const start = starts(first.article, first.anchor);
    const spans = list.map((mention) => spanInSentence(mention, start)).sort((a, b) => a.start - b.start);
    return [{ article: first.article, anchor: first.anchor, runs: cutRuns(first.sentence, spans) }];
  });
}

function spanInSentence(mention: Occurrence, start: number | undefined): { start: number; end: number } {
  const at = start === undefined ? -1 : mention.start - start;
  const fits = at >= 0 && mention.sentence.startsWith(mention.text, at);
  const found = fits ? at : mention.sentence.indexOf(mention.text);
  return found < 0 ? { start: 0, end: 0 } : { start: found, end: found + mention.text.length };
}

function cutRuns(text: string, spans: readonly { start: number; end: number }[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end <= span.start) continue;
    if (span.start > at) runs.push({ text: text.slice(at, span.start), hit: false });
    runs.push({ text: text.slice(span.start, span.end), hit: true });
    at = span.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), hit: false });
  return runs;
}
