import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Origin } from '../../schemas/dossier.ts';
import { shinglesOf, wordsOf } from './shingles.ts';

/** Share of a sentence's shingles that must be in one sentence of the copy. */
const SAME_SENTENCE = 0.6;

/** Shingles of a sentence; a sentence shorter than a shingle is compared as a whole. */
function fingerprint(text: string): (number | string)[] {
  const shingles = [...shinglesOf(text)];
  const words = wordsOf(text);
  return shingles.length > 0 ? shingles : words.length > 2 ? [words.join(' ')] : [];
}

/** Sentences of the first article that stand, perhaps slightly edited, in the others. */
export function sharedSentences(first: AnnotatedArticle, others: readonly AnnotatedArticle[]): Origin['shared'] {
  const sentencesOf = (article: AnnotatedArticle) =>
    article.sentences.map(({ start, end, anchor }) => ({
      anchor,
      prints: fingerprint(article.text.slice(start, end)),
    }));
  const own = sentencesOf(first);
  const shared = own.map(({ anchor }) => ({
    article: first.id,
    anchor,
    with: [] as { article: string; anchor: string }[],
  }));
  for (const other of others) {
    const holders = new Map<number | string, string>();
    for (const { anchor, prints } of sentencesOf(other))
      for (const print of prints) if (!holders.has(print)) holders.set(print, anchor);
    own.forEach(({ prints }, index) => {
      const counts = new Map<string, number>();
      for (const print of prints) {
        const anchor = holders.get(print);
        if (anchor !== undefined) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
      }
      const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      if (best !== undefined && best[1] >= SAME_SENTENCE * prints.length)
        shared[index]?.with.push({ article: other.id, anchor: best[0] });
    });
  }
  return shared.filter((sentence) => sentence.with.length > 0);
}
