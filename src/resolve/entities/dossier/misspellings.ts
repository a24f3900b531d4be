import { addTo } from '../add-to.ts';
import type { Identity } from '../identity.ts';
import { type FullName, personsByFamily } from './persons-by-family.ts';

/** Shorter parts of names differ by one letter too often for good reason: Ann and Anna, Han and Hahn. */
const LEAST_LETTERS = 5;
/** The name that may be a slip is in one article, the other in so many times as many uses. */
const TIMES = 3;
/** Never enough to join them: two persons may well be named so alike. */
const CERTAINTY = 0.5;

/**
 * `Dmitri Peksov`, once, beside many of `Dmitri Peskov`: names that differ by one letter, or by two that changed places. They stay apart and an
 * editor is asked. By deletions (as in SymSpell, Garbe 2012), so linear in the number of names.
 */
export function misspellings(identity: Identity): void {
  const uses = new Map<number, { node: FullName; count: number; articles: Set<number> }>();
  for (const group of personsByFamily(identity).values())
    for (const node of group) {
      const entity = identity.find(node);
      const known = uses.get(entity) ?? { node, count: 0, articles: new Set<number>() };
      known.count += node.uses.length;
      known.articles.add(node.article);
      uses.set(entity, known);
    }
  const bySignature = new Map<string, number[]>();
  for (const [entity, { node }] of uses)
    for (const signature of signaturesOf(node)) addTo(bySignature, signature, entity);
  const asked = new Set<string>();
  for (const entities of bySignature.values()) {
    const known = entities.flatMap((entity) => uses.get(entity) ?? []).sort((a, b) => b.count - a.count);
    const [frequent, ...others] = known;
    for (const rare of others) {
      const pair = `${rare.node.id} ${frequent?.node.id}`;
      if (frequent === undefined || asked.has(pair) || rare.articles.size > 1 || frequent.count < TIMES * rare.count)
        continue;
      asked.add(pair);
      identity.join(rare.node, frequent.node, 'one letter differs', CERTAINTY);
    }
  }
}

/** What is left of the name when one letter of its given or family name goes, and what it is without change. */
function signaturesOf({ person }: FullName): Set<string> {
  const { given, family, middle, generation } = person;
  const rest = `${middle}|${generation}`;
  const signatures = new Set<string>();
  for (const part of cuts(family)) signatures.add(`f|${given}|${part}|${rest}`);
  for (const part of cuts(given)) signatures.add(`g|${part}|${family}|${rest}`);
  return signatures;
}

function cuts(name: string): string[] {
  if (name.length < LEAST_LETTERS) return [];
  return [name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))];
}
