import { factNames, type LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

const addressFact = factNames.indexOf('address');
const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the addresses in a range of lines that name their page in at least three words. */
export function slugsOf(facts: LineFacts[], lines: Line[], from: number, to: number): Set<string>[] {
  const slugs: Set<string>[] = [];
  for (let i = from; i < to && slugs.length < 5; i++) {
    if (!facts[i]?.values[addressFact]) continue;
    const slug = /(?:https?:\/\/|www\.)\S{1,200}?\/([\p{L}\p{N}%]+(?:[-_][\p{L}\p{N}%]+){2,})/iu.exec(
      lines[i]?.source.text ?? '',
    );
    if (slug?.[1] !== undefined) slugs.push(new Set(wordsIn(slug[1])));
  }
  return slugs;
}

/** Largest share of a line's words that an address names. */
export function slugShare(slugs: Set<string>[], text: string): number {
  if (slugs.length === 0) return 0;
  const words = wordsIn(text);
  if (words.length < 3) return 0;
  return Math.max(...slugs.map((slug) => words.filter((word) => slug.has(word)).length / words.length));
}
