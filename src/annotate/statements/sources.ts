import type { Cue } from './cues.ts';
import { nounPhraseBefore, type TokenRange } from './noun-phrase-before.ts';
import { isFiniteVerb, type Token } from './tokens.ts';
import type { Unit } from './unit.ts';

/** Token where the sentence of a token begins; quoted speech before it is a boundary as well. */
export function clauseFloor(unit: Unit, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const token = unit.tokens[i];
    if (!token) break;
    if (token.quotation >= 0 && unit.quotations[token.quotation]?.kind === 'speech') return i + 1;
    if (unit.tokens[i + 1]?.first && i + 1 <= at) return i + 1;
    if (token.text === ';') return i + 1;
  }
  return 0;
}

/** Subject of a cue: beside it, or that of the main clause where the verb has none of its own. */
export function subjectOf(unit: Unit, cue: Cue, floor: number): TokenRange | undefined {
  if (cue.reading === 'finite') {
    const beside = nounPhraseBefore(unit.tokens, cue.from, floor);
    if (beside) return beside;
  }
  const before = unit.tokens[cue.from - 1];
  if (cue.reading === 'finite' && before && before.kind !== 'mark' && before.kind !== 'and') return undefined;
  return mainSubject(unit.tokens, floor, cue.from);
}

/** Subject of the first finite verb between two tokens. */
export function mainSubject(tokens: readonly Token[], from: number, to: number): TokenRange | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || (i === from && token.kind !== 'auxiliary')) continue;
    if (!isFiniteVerb(tokens, i) && !(token.kind === 'word' && isPresentVerb(tokens, i))) continue;
    const phrase = nounPhraseBefore(tokens, i, from);
    if (phrase) return phrase;
  }
  return undefined;
}

/** "X spots": a lower-case word in -s after a name or a singular pronoun, before a determiner, name or preposition. */
function isPresentVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next || !/[^s]s$/.test(tokens[at]?.lower ?? '')) return false;
  if (before.kind !== 'name' && before.kind !== 'subject') return false;
  return /^(?:determiner|possessive|object|to|adverb|name)$/.test(next.kind);
}
