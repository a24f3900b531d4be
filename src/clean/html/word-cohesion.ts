import { stopWords } from '../text/stop-words.ts';
import type { Block } from './split-blocks.ts';

/** Characters of a block whose words are read. */
const READ = 1500;
/** Thai, Lao, Khmer, kana, Chinese characters, which are written without spaces. */
const UNSPACED = /[\u0E00-\u0EFF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/;

/** Rarer words of a block in lower case; pairs of characters in scripts without spaces. */
export function wordsOf({ text }: Block): Set<string> {
  const read = text.slice(0, READ).toLowerCase();
  if (UNSPACED.test(read)) {
    const pairs = new Set<string>();
    for (let i = 0; i + 1 < Math.min(read.length, 400); i += 2) pairs.add(read.slice(i, i + 2));
    return pairs;
  }
  return new Set((read.match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !stopWords.has(word)));
}

/**
 * How each block's rarer words tie it to the other blocks, weighted by their probability to be body: share of them that the body holds,
 * mean logarithm of how often, and share that the rest of the page holds; -1 without such words.
 */
export function cohesionOf(bags: Set<string>[], probability: ArrayLike<number>): [number, number, number][] {
  const counts = new Map<string, { body: number; all: number }>();
  for (const [i, bag] of bags.entries())
    for (const word of bag) {
      const count = counts.get(word);
      if (count === undefined) counts.set(word, { body: probability[i] ?? 0, all: 1 });
      else {
        count.body += probability[i] ?? 0;
        count.all++;
      }
    }
  return bags.map((bag, i) => {
    if (bag.size === 0) return [-1, -1, -1];
    let told = 0;
    let strength = 0;
    let foreign = 0;
    for (const word of bag) {
      const count = counts.get(word);
      if (count === undefined || count.all === 1) continue;
      const body = count.body - (probability[i] ?? 0);
      if (body > 0.5) told++;
      strength += Math.log1p(Math.max(0, body));
      if (count.all - 1 - body > 0.5) foreign++;
    }
    return [told / bag.size, strength / bag.size, foreign / bag.size];
  });
}
