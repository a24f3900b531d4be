import type { Mention } from '../../schemas/annotation.ts';
import { firstEndingAfter, spansWithin } from './spans-within.ts';

/** Mentions that overlap a stretch of text, with their index. Mentions must be sorted by start. */
export function mentionsWithin(
  mentions: readonly Mention[],
  start: number,
  end: number,
): { mention: Mention; index: number }[] {
  const first = firstEndingAfter(mentions, start);
  return spansWithin(mentions, start, end).map((mention, offset) => ({ mention, index: first + offset }));
}
