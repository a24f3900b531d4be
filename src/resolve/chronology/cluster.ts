import type { Candidate } from './candidate.ts';
import { agree, type DayRange, lengthOf } from './day-range.ts';
import { isSameOccasion, occasionsOf, SAME_OCCASION } from './same-occasion.ts';
import { clauseVectorsOf, cosine, shared, type Vector, vectorsOf } from './similarity.ts';

/** Least similarity of two sentences that date the same day, the same month or year, or one vaguer than the other. */
const THRESHOLD = { day: 0.3, coarse: 0.42, mixed: 0.46, publication: 0.42 };
/** Least likeness of two clauses that makes up for different sentences around them. */
const CLAUSE = 0.45;
/** How much more is asked of two sentences of one article: it seldom tells a thing twice. */
const SAME_ARTICLE = 1.3;
/** Share of the threshold that is asked of two speeches of one person. */
const SAME_SPEAKER = 0.8;
/** A term in more candidates than this says nothing about identity: pairs are not made from it. */
const LONGEST_POSTING = 120;

interface Vectors {
  whole: readonly Vector[];
  clause: readonly Vector[];
}

/**
 * Puts candidates that tell of the same event together: dates that agree and likeness of words and participants. Greedy
 * average linkage from the most alike pair down; a pair is only looked at if it shares a term that is not everywhere,
 * so that the work stays close to linear. Two dates of one sentence are never one event.
 */
export function clusterCandidates(candidates: readonly Candidate[]): Candidate[][] {
  const vectors = { whole: vectorsOf(candidates), clause: clauseVectorsOf(candidates) };
  const pairs = likePairs(candidates, vectors);
  const groupOf = candidates.map((_, index) => index);
  const groups = candidates.map((_, index) => [index]);
  for (const { a, b } of pairs) {
    const from = groupOf[b] ?? b;
    const to = groupOf[a] ?? a;
    if (from === to) continue;
    const left = groups[to] ?? [];
    const right = groups[from] ?? [];
    if (!canJoin(candidates, vectors, left, right)) continue;
    groups[to] = [...left, ...right];
    groups[from] = [];
    for (const member of right) groupOf[member] = to;
  }
  return groups.filter((group) => group.length > 0).map((group) => group.flatMap((index) => candidates[index] ?? []));
}

function likePairs(candidates: readonly Candidate[], vectors: Vectors): { a: number; b: number; likeness: number }[] {
  const postings = new Map<string, number[]>();
  vectors.whole.forEach((vector, index) => {
    const occasions = candidates[index] ? occasionsOf(candidates[index]) : [];
    for (const term of [...vector.keys(), ...occasions]) {
      const posting = postings.get(term);
      if (posting) posting.push(index);
      else postings.set(term, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: { a: number; b: number; likeness: number }[] = [];
  for (const posting of postings.values()) {
    if (posting.length > LONGEST_POSTING) continue;
    for (let i = 0; i < posting.length; i++)
      for (let k = i + 1; k < posting.length; k++) {
        const a = posting[i] ?? 0;
        const b = posting[k] ?? 0;
        if (!mayBeOne(candidates[a], candidates[b])) continue;
        const key = a * candidates.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const likeness = likenessOf(candidates, vectors, a, b);
        if (likeness > 0) pairs.push({ a, b, likeness });
      }
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/** The cheap part of `compatible`, before a pair is remembered: most pairs are of different days. */
function mayBeOne(one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (!one || !other) return false;
  return one.range && other.range ? agree(one.range, other.range) : one.evidence.date === other.evidence.date;
}

/** Cosine if the two may be the same event and are alike enough, else 0. */
function likenessOf(candidates: readonly Candidate[], vectors: Vectors, a: number, b: number): number {
  const one = candidates[a];
  const other = candidates[b];
  if (!one || !other || !compatible(one, other)) return 0;
  const likeness = likenessWithin(vectors, a, b, one, other);
  return likeness >= thresholdOf(one, other) ? likeness : 0;
}

/** Cosine of the sentences, or the likeness of one occasion if that is higher. */
function likenessWithin(vectors: Vectors, a: number, b: number, one: Candidate, other: Candidate): number {
  const likeness = likenessOfWords(vectors, a, b, one, other);
  return isSameOccasion(one, other) ? Math.max(likeness, SAME_OCCASION) : likeness;
}

/** Cosine of the sentences; that of the clauses where it is higher and somebody takes part in both. */
function likenessOfWords(vectors: Vectors, a: number, b: number, one: Candidate, other: Candidate): number {
  const whole = dot(vectors.whole, a, b);
  const left = vectors.clause[a];
  const right = vectors.clause[b];
  if (!left || !right || one.kind !== 'event' || other.kind !== 'event') return whole;
  if (!one.range || !other.range || lengthOf(one.range) !== lengthOf(other.range)) return whole;
  if (shared(left, right) < 2 || !one.entities.some((entity) => other.entities.includes(entity))) return whole;
  const clause = cosine(left, right);
  return clause >= CLAUSE ? Math.max(whole, clause) : whole;
}

function dot(vectors: readonly Vector[], a: number, b: number): number {
  const left = vectors[a];
  const right = vectors[b];
  return left && right ? cosine(left, right) : 0;
}

function compatible(one: Candidate, other: Candidate): boolean {
  if (one.evidence.article === other.evidence.article && one.evidence.anchor === other.evidence.anchor) return false;
  if (one.evidence.article === other.evidence.article && one.kind !== other.kind) return false;
  if ((one.status === 'recurring') !== (other.status === 'recurring')) return false;
  if ((one.kind === 'speech') !== (other.kind === 'speech')) return false;
  if (one.speaker !== undefined && other.speaker !== undefined && one.speaker !== other.speaker) return false;
  const samePerson = one.persons.some((person) => other.persons.includes(person));
  if (one.persons.length > 0 && other.persons.length > 0 && !samePerson) return false;
  // A visit that is off is not the one that was made that day.
  if ([one.status, other.status].sort().join() === 'denied,happened') return false;
  // What one did not do, another may have done.
  if (
    (one.status === 'denied') !== (other.status === 'denied') &&
    one.persons.length + other.persons.length > 0 &&
    !samePerson
  )
    return false;
  if (!one.range || !other.range) return one.evidence.date === other.evidence.date;
  // A vaguer date says little, so somebody or some place must be the same.
  if (lengthOf(one.range) !== lengthOf(other.range) && !one.entities.some((entity) => other.entities.includes(entity)))
    return false;
  return agree(one.range, other.range);
}

function thresholdOf(one: Candidate, other: Candidate): number {
  const sameSpeaker = one.speaker !== undefined && one.speaker === other.speaker;
  const sameArticle = one.evidence.article === other.evidence.article;
  return baseThreshold(one, other) * (sameSpeaker ? SAME_SPEAKER : 1) * (sameArticle ? SAME_ARTICLE : 1);
}

function baseThreshold(one: Candidate, other: Candidate): number {
  if (one.kind === 'publication' || other.kind === 'publication') return THRESHOLD.publication;
  const a = one.range ? lengthOf(one.range) : 1;
  const b = other.range ? lengthOf(other.range) : 1;
  if (a === 1 && b === 1) return THRESHOLD.day;
  return a === b ? THRESHOLD.coarse : THRESHOLD.mixed;
}

/** Average linkage, with every date of the joined group agreeing with every other. */
function canJoin(
  candidates: readonly Candidate[],
  vectors: Vectors,
  left: readonly number[],
  right: readonly number[],
): boolean {
  let sum = 0;
  let least = 0;
  for (const a of left)
    for (const b of right) {
      const one = candidates[a];
      const other = candidates[b];
      if (!one || !other || !compatible(one, other)) return false;
      sum += likenessWithin(vectors, a, b, one, other);
      least += thresholdOf(one, other);
    }
  return sum >= least;
}

/** Narrowest range of a group: the most precise date that all agree on. */
export function narrowest(ranges: readonly (DayRange | undefined)[]): DayRange | undefined {
  let best: DayRange | undefined;
  for (const range of ranges) if (range && (!best || lengthOf(range) < lengthOf(best))) best = range;
  return best;
}
