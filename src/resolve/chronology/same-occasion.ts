import type { Candidate } from './candidate.ts';
import { lengthOf } from './day-range.ts';

/** Likeness of two sentences that tell of one occasion, whatever their other words: above every threshold. */
export const SAME_OCCASION = 0.6;

/** Occasions of which a story has one a day; the words of a line mean the same one. */
const OCCASIONS: readonly RegExp[] = [
  /\b(?:parades?|celebrat\w+|ceremon\w+|festivit\w+|commemorat\w+|anniversary)\b/i,
  /\b(?:earthquake|quake|tremor)\b/i,
  /\b(?:elections?|polling day|polls)\b/i,
  /\breferendum\b/i,
  /\b(?:funeral|burial|buried)\b/i,
  /\b(?:inaugurat\w+|sworn in|swearing-in)\b/i,
  /\b(?:summit)\b/i,
];

/** Coming to power, in the words that reports have for it. */
const ACCESSION =
  /\b(?:(?:came|come|coming|rose) to power|(?:took|take|taking|taken|assumed?|assuming) (?:power|office|the helm|over|the reins)|became (?:the )?(?:\w+ ){0,3}(?:leader|president|ruler|king|queen|prime minister|chairman|head))\b/i;

/** Longest stretch that counts as one time for what two persons did together, in days. */
const MONTH = 31;

/**
 * Whether two dated sentences tell of one occasion although their words differ: the same day and the same kind of occasion, a person's
 * coming to power, what the same two persons did at one place, or one person's plan and what became of it. The caller has seen to it that the dates
 * agree and that no different persons take part.
 */
export function isSameOccasion(one: Candidate, other: Candidate): boolean {
  if (one.kind !== 'event' || other.kind !== 'event' || !one.range || !other.range) return false;
  const length = lengthOf(one.range);
  const persons = one.persons.filter((id) => other.persons.includes(id));
  if (persons.length > 0 && ACCESSION.test(one.clause) && ACCESSION.test(other.clause)) return true;
  if (length !== lengthOf(other.range) || length > MONTH) return false;
  if (length === 1 && OCCASIONS.some((occasion) => occasion.test(one.clause) && occasion.test(other.clause)))
    return true;
  const rest = one.entities.filter((id) => other.entities.includes(id) && !persons.includes(id));
  const ahead = (status: string) => status === 'planned' || status === 'denied';
  if (persons.length >= 2 && rest.length >= 1 && one.evidence.article !== other.evidence.article) return true;
  const isOff = one.status !== other.status && ahead(one.status) && ahead(other.status);
  if (length === 1 && isOff && sharedWords(one, other) >= 2) return true;
  if (persons.length === 0 || !ahead(one.status) || !ahead(other.status)) return false;
  return rest.length > 0 || one.status !== other.status;
}

/** The occasions that a clause names, each with its date: what candidates of one occasion have in common if no word. */
export function occasionsOf({ clause, evidence }: Candidate): string[] {
  return OCCASIONS.flatMap((occasion, index) => (occasion.test(clause) ? [`${index} ${evidence.date}`] : []));
}

/** Number of content words that two sentences share, the planned one by the clause of its date. */
function sharedWords(one: Candidate, other: Candidate): number {
  const [plan, off] = one.status === 'planned' ? [one, other] : [other, one];
  const words = new Set([...off.words, ...off.context]);
  return [...new Set(plan.words)].filter((word) => words.has(word)).length;
}
