import type { Identity } from '../identity.ts';
import type { NameNode } from '../name-node.ts';

/** Letters that an acronym must have to say that two names which it stands for are one. */
const LETTERS = 3;
/** Share of the words of the shorter name that must be in the longer one. */
const SHARED_WORDS = 0.5;

function alike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  const shared = short.filter((word) => word.length > LETTERS && long.has(word)).length;
  return shared > 0 && shared >= SHARED_WORDS * short.filter((word) => word.length > LETTERS).length;
}

/** Two spellings of a long name that articles give the same acronym: `Defence and Space Company`, `Defense & Space Company`. */
export function sameAcronym(identity: Identity): void {
  const heads = new Map<string, NameNode[]>();
  for (const node of identity.nodes) {
    const full = node.fullForm?.node;
    if (full === undefined || node.tokens.length > 1 || node.key.length < LETTERS || node.kind === 'person') continue;
    const key = `${node.kind} ${node.key}`;
    const known = heads.get(key) ?? [];
    const same = known.find((head) => identity.find(head) !== identity.find(full) && alike(head.tokens, full.tokens));
    if (same !== undefined) identity.join(full, same, 'same acronym and mostly the same words', 0.75);
    else if (!known.some((head) => identity.find(head) === identity.find(full))) known.push(full);
    heads.set(key, known);
  }
}
