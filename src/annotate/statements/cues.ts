import { CUE_FORMS, type CueVerb } from './cue-lexicon.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { isNominal, type Token } from './tokens.ts';
import type { Unit } from './unit.ts';

/** A verb group that may introduce speech or thought. Token ranges, end exclusive. */
export interface Cue {
  from: number;
  to: number;
  verb: CueVerb;
  /** `finite`: has its subject beside it; `dependent`: the subject is that of the main clause; `passive`. */
  reading: 'finite' | 'dependent' | 'passive';
  negative: boolean;
}

/** A unit with more is no prose. */
const MOST_CUES = 100;
const LIGHT =
  /^(?:went|go|goes|going|continued?|continues|refused|refuses|refuse|declined|declines|failed|fails|tried|tries|tr(?:y|ying)|sought|seeks|began|begins|appeared|appears|seemed|seems|used|wanted|wants|want|on|planned|plans|intends|hesitated?|vowed|promised|proceeded|able|expected|likely|ready|willing|quick|careful|reluctant|unwilling|opportunity|chance|time|took|resist)$/;
const NOT_VERB_BEFORE = new Set(['determiner', 'possessive', 'genitive', 'preposition', 'number']);
const PLURAL_BEFORE =
  /(?:[^s]s|people|men|women|media|police|others|who|they|we|i|you|data|both|all|some|many|most|few)$/;
/** Verbs whose form in -s is mostly a noun after a lower-case word: "derogatory comments". */
const NOUN_FIRST = new Set([
  'comment',
  'remark',
  'tweet',
  'post',
  'attack',
  'call',
  'plan',
  'state',
  'report',
  'view',
  'support',
  'question',
  'demand',
  'request',
  'rule',
  'address',
  'note',
  'promise',
  'answer',
  'forecast',
  'estimate',
  'guess',
  'protest',
  'vote',
]);
const BE = /^(?:is|are|was|were|be|been|being|isn|aren|wasn|weren|am|'re|'s|'m)$/;
const HAVE = /^(?:has|have|had|having|hasn|haven|hadn|'ve|'d|'s)$/;

/** Finds verb groups that may be cues, outside whole quoted sentences. */
export function findCues(unit: Unit): Cue[] {
  const { tokens } = unit;
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') continue;
    if (token.quotation >= 0) continue;
    const found = CUE_FORMS.get(token.lower);
    if (!found) continue;
    if (token.kind === 'name' && !token.first && !unit.headline) continue;
    const cue = readVerb(tokens, i, found.verb, found.form);
    if (!cue) continue;
    // "declined to say": the light verb is part of the group.
    while (cues.length > 0 && (cues.at(-1)?.from ?? 0) >= cue.from) cues.pop();
    cues.push(cue);
    if (cues.length > MOST_CUES) return [];
  }
  return cues;
}

function readVerb(tokens: readonly Token[], at: number, verb: CueVerb, form: string): Cue | undefined {
  let from = at;
  let negative = false;
  let aux: Token | undefined;
  let toInfinitive = false;
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const token = tokens[i];
    if (!token || token.quotation >= 0) break;
    if (token.kind === 'adverb') {
      from = i;
      continue;
    }
    if (token.kind === 'negation') {
      negative = true;
      from = i;
      continue;
    }
    if (token.kind === 'auxiliary') {
      aux ??= token;
      from = i;
      continue;
    }
    if (token.kind === 'to' && form === 'base' && !toInfinitive) {
      toInfinitive = true;
      from = i;
      let k = i - 1;
      while (tokens[k]?.kind === 'adverb') k--;
      const light = tokens[k];
      if (!light || !LIGHT.test(light.lower)) break;
      if (/^(?:refuse|decline|fail|hesitate|reluctant|unwilling)/.test(light.lower)) negative = true;
      if (light.lower === 'on' && /^(?:went|go|goes|going|moved?|moves|moving)$/.test(tokens[k - 1]?.lower ?? '')) k--;
      from = k;
      i = k;
      continue;
    }
    break;
  }
  while (from < at && tokens[from]?.kind === 'adverb' && from > 0 && tokens[from - 1]?.kind === 'mark') from++;
  const before = tokens[from - 1];
  const next = tokens[at + 1];
  const base = { from, to: at + 1, verb, negative };
  if (toInfinitive) {
    const lone = tokens[from]?.kind === 'to';
    return { ...base, reading: lone ? 'dependent' : 'finite' };
  }
  if (form === 'base') {
    if (aux) return HAVE.test(aux.lower) || BE.test(aux.lower) ? undefined : { ...base, reading: 'finite' };
    if (!before) return undefined;
    if (before.kind === 'subject')
      return /^(?:he|she|it)$/.test(before.lower) ? undefined : { ...base, reading: 'finite' };
    if (before.kind === 'relative' && before.lower !== 'who') return undefined;
    if (next && /^(?:of|from|by|was|is|were|are|has|had|have)$/.test(next.lower)) return undefined;
    return (PLURAL_BEFORE.test(before.lower) || (verb.certainty >= 0.9 && hasPluralHead(tokens, from))) &&
      !NOT_VERB_BEFORE.has(before.kind)
      ? { ...base, reading: 'finite' }
      : undefined;
  }
  if (form === 'third') {
    if (
      aux ||
      !before ||
      NOT_VERB_BEFORE.has(before.kind) ||
      before.kind === 'to' ||
      (before.kind === 'and' && verb.certainty < 0.9)
    )
      return undefined;
    if (
      next &&
      /^(?:of|from|by|was|is|were|are|has|had|have|that)$/.test(next.lower) &&
      before.kind === 'word' &&
      verb.lemma !== 'say'
    )
      return next.lower === 'that' && !before.lower.endsWith('s') ? { ...base, reading: 'finite' } : undefined;
    if (before.kind === 'word' && (/[^s]s$/.test(before.lower) || NOUN_FIRST.has(verb.lemma))) return undefined;
    return { ...base, reading: before.kind === 'and' ? 'dependent' : 'finite' };
  }
  if (form === 'gerund') {
    if (aux && BE.test(aux.lower)) return { ...base, reading: 'finite' };
    if (!before || before.kind === 'determiner' || before.kind === 'possessive' || before.kind === 'genitive')
      return undefined;
    if (next && /^(?:of|is|was|were)$/.test(next.lower)) return undefined;
    return { ...base, reading: 'dependent' };
  }
  if (aux && BE.test(aux.lower) && !(aux.lower === "'s" && verb.lemma === 'say'))
    return { ...base, reading: 'passive' };
  if (form === 'participle' && !(aux && HAVE.test(aux.lower))) return undefined;
  if (aux && !HAVE.test(aux.lower) && form !== 'past') return undefined;
  if (next?.lower === 'by' && !verb.prepositions.includes('by')) return undefined;
  if (!before) return token0Inverted(tokens, at) ? { ...base, reading: 'finite' } : undefined;
  if (aux) return { ...base, reading: 'finite' };
  if ((NOT_VERB_BEFORE.has(before.kind) && before.kind !== 'number') || before.kind === 'to') return undefined;
  if (before.kind === 'and') return { ...base, reading: 'dependent' };
  return { ...base, reading: 'finite' };
}

/** "observers in the country say": the first noun of the phrase is a plural, or two are joined by "and". */
function hasPluralHead(tokens: readonly Token[], end: number): boolean {
  const phrase = nounPhraseBefore(tokens, end, Math.max(0, end - 24));
  if (!phrase) return false;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (token?.lower === 'and' || token?.lower === 'those') return true;
    if (token?.kind === 'preposition' || token?.text === ',') return PLURAL_BEFORE.test(tokens[i - 1]?.lower ?? '');
  }
  return false;
}

/** "Wrote X: ..." at the start of a sentence. */
function token0Inverted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (isNominal(next) || next.kind === 'determiner');
}
