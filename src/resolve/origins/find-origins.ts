import { createHash } from 'node:crypto';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Origin } from '../../schemas/dossier.ts';
import { candidatePairs } from './candidates.ts';
import { type ComparedDocument, comparedDocument } from './document.ts';
import { sharedSentences } from './shared-sentences.ts';
import { containment } from './shingles.ts';

/** Two articles are copies of one text if this share of the shorter one is in the other, with and without what is quoted. */
export const COPY_OVERLAP = 0.5;
/** Shingles that a text must have to be judged: a few words in common are chance. */
export const LEAST_SHINGLES = 20;

/** Share of the shorter of two texts that is the same, 0 if they are not copies. */
function copied(a: ComparedDocument, b: ComparedDocument): number {
  if (Math.min(a.all.size, b.all.size) < LEAST_SHINGLES) return 0;
  const overlap = containment(a.all, b.all);
  const judged = Math.min(a.narrative.size, b.narrative.size) >= LEAST_SHINGLES;
  return overlap >= COPY_OVERLAP && (!judged || containment(a.narrative, b.narrative) >= COPY_OVERLAP) ? overlap : 0;
}

function byDate(a: AnnotatedArticle, b: AnnotatedArticle): number {
  const key = ({ published, id }: AnnotatedArticle) => `${published?.value ?? '~'}\n${id}`;
  return key(a) < key(b) ? -1 : 1;
}

/**
 * Finds articles that carry the text of one origin (wire copies), by shingles sampled into an index and then compared in
 * full (Broder 1997). Groups of two articles or more; independent of the order of the articles.
 */
export function findOrigins(articles: readonly AnnotatedArticle[]): Origin[] {
  const documents = [...articles].sort(byDate).map(comparedDocument);
  const group = documents.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (group[at] !== undefined && group[at] !== at) at = group[at] as number;
    group[index] = at;
    return at;
  };
  const best = documents.map(() => 0);
  for (const [i, j] of candidatePairs(documents)) {
    const [a, b] = [documents[i], documents[j]];
    const overlap = a === undefined || b === undefined ? 0 : copied(a, b);
    if (overlap === 0) continue;
    const [root, child] = [find(i), find(j)].sort((x, y) => x - y) as [number, number];
    group[child] = root;
    best[i] = Math.max(best[i] ?? 0, overlap);
    best[j] = Math.max(best[j] ?? 0, overlap);
  }
  const groups = Map.groupBy(documents.keys(), find);
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => {
      const copies = members.flatMap((index) => documents[index]?.article ?? []);
      const [first, ...others] = copies as [AnnotatedArticle, ...AnnotatedArticle[]];
      const ids = copies.map(({ id }) => id);
      return {
        id: `o-${createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 8)}`,
        articles: ids,
        overlap: members.reduce((least, index) => Math.min(least, best[index] ?? 0), 1),
        shared: sharedSentences(first, others),
      };
    });
}
