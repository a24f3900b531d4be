import type { Cue } from './cues.ts';
import { isFiniteVerb, isNominal, type Token } from './tokens.ts';
import type { Unit } from './unit.ts';

/** What follows a verb group: where the content begins, and how. */
export interface Complement {
  /** First token of the content. */
  at: number;
  /** Token just past the cue, with its preposition ("called for"). */
  cueTo: number;
  kind: 'clause' | 'noun' | 'infinitive' | 'quote';
  /** Tokens of the hearer ("told reporters"), if any. */
  hearer?: { from: number; to: number };
}

/** With a hearer and nothing after it, these have no content of their own: "A, X told reporters". */
const NEEDS_HEARER = new Set(['tell', 'inform', 'remind', 'assure', 'notify']);
/** "said yes", "said goodbye": words that are the act itself. */
const FORMULA = /^(?:yes|no|goodbye|farewell|hello|sorry|thanks|prayers|grace)$/;
/** "declined to comment.": nothing was said. */
const SILENCE = /^(?:comment|elaborate|respond|answer|speak|talk|reply)$/;
/** Longest adverbial between cue and content that is passed over, in tokens. */
const LONGEST_ADVERBIAL = 18;

/** Reads what follows a cue; undefined if nothing there can be a content. */
export function complementOf(unit: Unit, cue: Cue): Complement | undefined {
  const { tokens } = unit;
  const { verb } = cue;
  let at = cue.to;
  while (tokens[at]?.kind === 'adverb' && tokens[at]?.quotation === -1) at++;
  const next = tokens[at];
  if (!next) return undefined;
  if (verb.prepositions.includes(next.lower) && next.lower !== 'to' && !isTimeAfter(tokens, at + 1)) {
    const object = tokens[at + 1];
    if (object && (object.kind !== 'mark' || object.quotation >= 0) && object.kind !== 'and') {
      if (verb.lemma === 'tell' || (verb.hearer && next.lower !== 'for'))
        return hearerFirst(unit, cue, at + 1) ?? direct(unit, cue, at + 1, at + 1);
      if (verb.clause && thatAhead(tokens, at + 1) !== undefined && verb.certainty > 0.9)
        return afterAdverbial(unit, cue, at);
      return { at: at + 1, cueTo: at + 1, kind: 'noun' };
    }
  }
  if (verb.hearer && verb.lemma !== 'call') {
    const heard = hearerFirst(unit, cue, at);
    if (heard) return heard;
    if (NEEDS_HEARER.has(verb.lemma) && next.quotation === -1 && (isNominal(next) || next.kind === 'object'))
      return undefined;
    if (NEEDS_HEARER.has(verb.lemma) && (next.kind === 'determiner' || next.kind === 'possessive')) return undefined;
  }
  return direct(unit, cue, at, cue.to);
}

function direct(unit: Unit, cue: Cue, at: number, cueTo: number): Complement | undefined {
  const { tokens } = unit;
  const { verb } = cue;
  const next = tokens[at];
  if (!next) return undefined;
  if (next.quotation >= 0 && next.kind === 'mark')
    return verb.quote || verb.noun || verb.clause ? { at, cueTo, kind: 'quote' } : undefined;
  if (next.text === ':' || next.text === ',') {
    const after = tokens[at + 1];
    if (after && after.quotation >= 0 && after.kind === 'mark')
      return { at: at + 1, cueTo: next.text === ':' ? at + 1 : cueTo, kind: 'quote' };
    if (next.text === ':' && after && verb.quote) return { at: at + 1, cueTo: at + 1, kind: 'clause' };
    if (next.text === ',' && verb.certainty >= 0.9) return afterAdverbial(unit, cue, at);
    return undefined;
  }
  if (next.kind === 'mark')
    return next.text === '$' || next.text === '#' || next.text === '@' ? { at, cueTo, kind: 'noun' } : undefined;
  if (
    next.lower === 'that' ||
    next.lower === 'whether' ||
    next.lower === 'if' ||
    next.lower === 'how' ||
    next.lower === 'why' ||
    next.kind === 'relative'
  )
    return verb.clause || verb.noun ? { at, cueTo, kind: 'clause' } : undefined;
  if (next.kind === 'to') {
    if (verb.infinitive && !(SILENCE.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'mark'))
      return { at, cueTo, kind: 'infinitive' };
    if (verb.prepositions.includes('to')) return { at: at + 1, cueTo: at + 1, kind: 'noun' };
    return verb.certainty > 0.85 ? afterAdverbial(unit, cue, at) : undefined;
  }
  if (next.kind === 'subject' || next.kind === 'auxiliary')
    return verb.clause && next.kind === 'subject' ? { at, cueTo, kind: 'clause' } : undefined;
  if (next.kind === 'and' || (verb.lemma === 'say' && FORMULA.test(next.lower))) return undefined;
  if (next.kind === 'object') return verb.noun ? { at, cueTo, kind: 'noun' } : undefined;
  if (isTimeAfter(tokens, at)) return verb.clause ? afterAdverbial(unit, cue, at) : undefined;
  if (next.kind === 'preposition' || next.kind === 'subordinator') {
    if (next.lower === 'as') return undefined;
    return verb.clause && verb.certainty >= 0.8 ? afterAdverbial(unit, cue, at) : undefined;
  }
  if (verb.clause && (verb.lemma === 'say' || verbAhead(tokens, at))) return { at, cueTo, kind: 'clause' };
  return verb.noun ? { at, cueTo, kind: 'noun' } : undefined;
}

/** "Tuesday", "December 22", "last month", "a week ago": a date, no content. */
export function isTimeAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.kind === 'time') return next?.kind !== 'genitive' && next?.kind !== 'word';
  if (/^(?:last|next|this|earlier|late|early|that|the|a|two|three|several)$/.test(token.lower) && next)
    return (
      /^(?:month|week|year|night|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|day|days|weeks|months|years)$/.test(
        next.lower,
      ) ||
      (next.kind === 'time' && tokens[at + 2]?.kind !== 'genitive' && tokens[at + 2]?.kind !== 'word')
    );
  return false;
}

/** Whether a clause begins here: a finite verb comes before the sentence ends. One in ", which has" is that of its noun. */
function verbAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 14; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && /^[.;]$/.test(token.text))) return false;
    if (token.text === ',' && tokens[i + 1]?.kind === 'relative') {
      do i++;
      while (tokens[i + 1] && !/^[.,;]$/.test(tokens[i + 1]?.text ?? ''));
      continue;
    }
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

function thatAhead(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + LONGEST_ADVERBIAL; i++) {
    const token = tokens[i];
    if (!token || /^[.;]$/.test(token.text)) return undefined;
    if (token.lower === 'that' || token.lower === 'whether') return i;
    if (isFiniteVerb(tokens, i)) return undefined;
  }
  return undefined;
}

/** "said in a statement on Monday that ...": passes over adverbials to "that", a quotation, a colon or the next clause. */
function afterAdverbial(unit: Unit, cue: Cue, from: number): Complement | undefined {
  const { tokens } = unit;
  let commas = 0;
  for (let i = from; i < from + LONGEST_ADVERBIAL; i++) {
    const token = tokens[i];
    if (!token || /^[.;]$/.test(token.text) || (i > from && token.first)) return undefined;
    if (token.lower === 'that' && tokens[i - 1]?.kind !== 'preposition')
      return { at: i, cueTo: cue.to, kind: 'clause' };
    if (token.lower === 'whether') return { at: i, cueTo: cue.to, kind: 'clause' };
    if (token.kind === 'mark' && token.quotation >= 0) {
      const quotation = unit.quotations[token.quotation];
      if (quotation && (quotation.kind === 'speech' || i > from)) return { at: i, cueTo: cue.to, kind: 'quote' };
    }
    if (token.text === ':') return tokens[i + 1] ? { at: i + 1, cueTo: cue.to, kind: 'clause' } : undefined;
    if (token.text === ',') {
      commas++;
      const next = tokens[i + 1];
      if (next && next.quotation >= 0 && next.kind === 'mark') return { at: i + 1, cueTo: cue.to, kind: 'quote' };
      if (
        i > from &&
        next &&
        /^(?:determiner|name|possessive|subject|word)$/.test(next.kind) &&
        commas === 1 &&
        thatAhead(tokens, i) === undefined
      )
        return undefined;
      if (commas > 2) return undefined;
      continue;
    }
    const before = tokens[i - 1];
    if (i > from && startsClause(tokens, i) && before?.kind !== 'preposition' && before?.kind !== 'to')
      return { at: i, cueTo: cue.to, kind: 'clause' };
  }
  return undefined;
}

/** Whether a subject with its verb begins here. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.kind === 'subject') return true;
  const opens = token.kind === 'determiner' || token.kind === 'possessive' || token.kind === 'name';
  if (!opens) return false;
  if (token.kind === 'name' && before.kind !== 'time' && before.kind !== 'word' && before.kind !== 'number')
    return false;
  if (before.kind === 'determiner' || before.kind === 'name' || before.kind === 'possessive' || before.kind === 'and')
    return false;
  for (let i = at + 1; i < at + 12; i++) {
    const later = tokens[i];
    if (!later || /^[.;:]$/.test(later.text) || later.lower === 'that') return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

/** "told reporters that", "asked him to": the hearer, then the content. */
function hearerFirst(unit: Unit, cue: Cue, from: number): Complement | undefined {
  const { tokens } = unit;
  const head = tokens[from];
  if (!head || (head.quotation >= 0 && head.kind === 'mark')) return undefined;
  if (
    !isNominal(head) &&
    head.kind !== 'object' &&
    head.kind !== 'determiner' &&
    head.kind !== 'possessive' &&
    head.kind !== 'subject'
  )
    return undefined;
  if (head.kind === 'subject' && !/^(?:it|you)$/.test(head.lower) && cue.verb.lemma !== 'tell') return undefined;
  for (let i = from + 1; i < from + LONGEST_ADVERBIAL; i++) {
    const token = tokens[i];
    const hearer = { from, to: i };
    if (!token || token.first || /^[.;]$/.test(token.text)) return undefined;
    if (/^(?:that|whether|if|how|why|what)$/.test(token.lower)) return { at: i, cueTo: cue.to, kind: 'clause', hearer };
    if (token.kind === 'to' && i - from < 8)
      return cue.verb.infinitive || cue.verb.hearer ? { at: i, cueTo: cue.to, kind: 'infinitive', hearer } : undefined;
    if (token.text === ':') return { at: i + 1, cueTo: cue.to, kind: 'clause', hearer };
    if (token.kind === 'mark' && token.quotation >= 0) {
      const quotation = unit.quotations[token.quotation];
      if (quotation && i - from > 0) return { at: i, cueTo: cue.to, kind: 'quote', hearer };
    }
    if (token.text === ',') {
      const next = tokens[i + 1];
      if (next && next.quotation >= 0 && next.kind === 'mark')
        return { at: i + 1, cueTo: cue.to, kind: 'quote', hearer };
      if (cue.verb.lemma !== 'tell') return undefined;
      continue;
    }
    if (cue.verb.prepositions.includes(token.lower)) return { at: i, cueTo: cue.to, kind: 'noun', hearer };
    const before = tokens[i - 1];
    if (before && before.kind !== 'preposition' && before.kind !== 'genitive' && startsClause(tokens, i))
      return { at: i, cueTo: cue.to, kind: 'clause', hearer };
    if (isFiniteVerb(tokens, i)) return undefined;
  }
  return undefined;
}
