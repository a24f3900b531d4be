/** Words of a shingle. */
export const SHINGLE_WORDS = 5;

/** 32-bit FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}

/** Folded words of a text: punctuation and case are no difference between copies. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Hashes of all runs of {@link SHINGLE_WORDS} words (w-shingling; Broder 1997, "On the resemblance and containment of documents"). */
export function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text).map(hash);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    let state = 0;
    for (let j = 0; j < SHINGLE_WORDS; j++) state = Math.imul(state ^ (words[i + j] ?? 0), 0x01000193) + j;
    shingles.add(state >>> 0);
  }
  return shingles;
}

/** Share of the smaller set that is also in the other (containment). */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const shingle of small) if (large.has(shingle)) both++;
  return both / small.size;
}
