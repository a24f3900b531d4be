import { isFiniteVerb, isNominal, type Token } from './tokens.ts';

/** A range of tokens, end exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Prepositions that attach a phrase to the noun before them. */
export const INNER_PREPOSITIONS = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'on',
  'to',
  'about',
  'by',
  'near',
  'within',
  'behind',
  'like',
  'among',
  'close',
  'familiar',
  'against',
]);
/** "someone familiar with the matter". */
const SOMEONE = /^(?:some|every|any|no)(?:one|body)$/;
/** "X today announced". */
const DAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const TITLE_OF_DAY = new Set(['time']);
/** Longest apposition looked through, in tokens. */
const LONGEST_APPOSITION = 30;

/**
 * The noun phrase that ends just before a verb group: the source of "X said". Goes left over appositions between
 * commas, brackets, relative clauses and prepositional attributes; one pass, no table.
 * @param end token just past the phrase @param low first token that may belong to it
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, low: number): TokenRange | undefined {
  let i = end - 1;
  while (i >= low && (tokens[i]?.kind === 'adverb' || tokens[i]?.kind === 'negation')) i--;
  const tail = tokens[i];
  if (!tail) return undefined;
  if (tail.text === ',' || tail.text === '—' || tail.text === '–' || tail.text === '-') {
    const open = openingComma(tokens, i, low, tail.text);
    if (open !== undefined) {
      const head = plainPhraseBefore(tokens, open, low);
      if (head) {
        const aside = asideIsAdverbial(tokens, open, i);
        return { from: head.from, to: aside ? head.to : i + 1 };
      }
    }
    return undefined;
  }
  return plainPhraseBefore(tokens, i + 1, low);
}

/** Whether the words between two commas are an adverbial ("however", "on Tuesday"), no apposition. */
function asideIsAdverbial(tokens: readonly Token[], open: number, close: number): boolean {
  const first = tokens[open + 1];
  if (!first || close - open <= 2) return first?.kind === 'adverb' || first?.kind === 'time';
  if (first.kind === 'preposition') return true;
  return (
    first.kind === 'time' || first.kind === 'adverb' || first.kind === 'subordinator' || first.lower.endsWith('ing')
  );
}

function openingComma(tokens: readonly Token[], close: number, low: number, mark: string): number | undefined {
  let depth = 0;
  for (let i = close - 1; i > low && close - i < LONGEST_APPOSITION; i--) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.text === ')') depth++;
    else if (token.text === '(') depth--;
    if (depth > 0) continue;
    if (token.text === mark) {
      const before = tokens[i - 1];
      const inner = tokens[i + 1];
      if (!before || !inner) return undefined;
      // A list or an apposition in several parts: "Smith, 41, of Leeds, said".
      const further = isPartOfApposition(inner);
      // "Ross, 58, who was arrested in May, denies".
      const age = before.kind === 'number' && tokens[i - 2]?.text === mark && i - 3 >= low ? tokens[i - 3] : undefined;
      if (!further && age && isNominal(age)) return i - 2;
      if (!further) return isNominal(before) ? i : undefined;
      const outer = openingCommaOfList(tokens, i, low, mark);
      return outer ?? i;
    }
    if (token.text === ';' || token.text === ':') return undefined;
  }
  return undefined;
}

/** "of Leeds", "D-N.Y.", "41": a later part of an apposition, with another part before it. */
function isPartOfApposition(token: Token): boolean {
  return token.lower === 'of' || token.kind === 'number';
}

function openingCommaOfList(tokens: readonly Token[], close: number, low: number, mark: string): number | undefined {
  for (let i = close - 1; i > low && close - i < 8; i--) {
    const token = tokens[i];
    if (token?.text === mark)
      return tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.kind === 'determiner' ? i : undefined;
    if (!token || token.kind === 'mark' || isFiniteVerb(tokens, i)) return undefined;
  }
  return undefined;
}

function plainPhraseBefore(tokens: readonly Token[], end: number, low: number): TokenRange | undefined {
  let i = end - 1;
  while (i >= low && (tokens[i]?.kind === 'adverb' || tokens[i]?.kind === 'negation')) i--;
  if (
    i - 1 > low &&
    /^(?:month|week|year|morning|afternoon|evening|night)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:this|last|next)$/.test(tokens[i - 1]?.lower ?? '')
  ) {
    i -= 2;
    while (i >= low && tokens[i]?.kind === 'adverb') i--;
  }
  if (i - 2 >= low && tokens[i]?.kind === 'time' && tokens[i - 1]?.lower === 'on') i -= 2;
  else if (i > low && DAY.test(tokens[i]?.lower ?? '') && isNominal(tokens[i - 1])) i--;
  const to = i + 1;
  const tail = tokens[i];
  if (!tail) return undefined;
  if (tail.kind === 'subject') {
    return { from: i, to };
  }
  if (tail.kind === 'relative') return tail.lower === 'who' || tail.lower === 'which' ? { from: i, to } : undefined;
  if (tail.kind === 'determiner' || (tail.kind === 'object' && tail.lower === 'us'))
    return /^(?:some|many|most|several|few|all|both|others|another|each|this|that)$/.test(tail.lower)
      ? { from: i, to }
      : undefined;
  let from = to;
  for (; i >= low; i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) break;
    if (token.text === ')') {
      const open = bracketBefore(tokens, i, low);
      if (open === undefined) break;
      i = open;
      from = i;
      continue;
    }
    if (token.quotation >= 0 && token.kind === 'mark') {
      const open = nicknameBefore(tokens, i, low);
      if (open === undefined) break;
      i = open;
      from = i;
      continue;
    }
    if (token.lower === 'ago') break;
    if (from < to && SOMEONE.test(token.lower)) {
      from = i;
      break;
    }
    if (token.kind === 'determiner' || token.kind === 'possessive') {
      from = i;
      if (!before || !(before.kind === 'preposition' || before.kind === 'determiner' || before.kind === 'to')) break;
      if (before.kind === 'determiner') continue;
      if (!prepositionInside(tokens, i - 1, low)) break;
      i--;
      continue;
    }
    if (token.kind === 'genitive') continue;
    if (token.kind === 'time' && from < to && tokens[i + 1]?.kind !== 'genitive' && tokens[i + 1]?.kind !== 'word')
      break;
    if (isNominal(token) || token.text === '&' || token.text === '%') {
      if (isFiniteVerb(tokens, i) && from < to && tokens[i + 1]?.kind !== 'name' && tokens[i + 1]?.kind !== 'word')
        break;
      if (isFiniteVerb(tokens, i) && from < to && /^(?:determiner|possessive)$/.test(tokens[i + 1]?.kind ?? '')) break;
      from = i;
      continue;
    }
    if (token.kind === 'preposition' || (token.kind === 'to' && before?.lower === 'close')) {
      if (!prepositionInside(tokens, i, low)) break;
      continue;
    }
    if (token.kind === 'and' && (token.lower === 'and' || token.lower === 'or')) {
      const left = coordinate(tokens, i, low);
      if (left === undefined) break;
      from = left;
      break;
    }
    if (
      token.text === ',' &&
      from < to &&
      tokens[i + 1]?.kind === 'name' &&
      before?.kind === 'name' &&
      listBefore(tokens, i, low)
    )
      continue;
    break;
  }
  if (from >= to) return undefined;
  return trimFrontedPhrase(tokens, { from, to }, low);
}

/** "A, B and C": only where the names are single words or bare names up to the start of the clause. */
function listBefore(tokens: readonly Token[], at: number, low: number): boolean {
  let and = at + 1;
  while (tokens[and]?.kind === 'name') and++;
  if (tokens[and]?.lower !== 'and' && tokens[and]?.text !== ',') return false;
  let i = at - 1;
  while (i >= low && tokens[i]?.kind === 'name') i--;
  return i < low || tokens[i]?.kind === 'mark' || tokens[i]?.kind === 'subordinator';
}

/** Start of the left side of "X and Y" if it is a noun phrase that opens its clause. */
function coordinate(tokens: readonly Token[], and: number, low: number): number | undefined {
  let i = and - 1;
  let from = and;
  for (; i >= low; i--) {
    const token = tokens[i];
    if (!token) break;
    const ok =
      isNominal(token) || token.kind === 'determiner' || token.kind === 'possessive' || token.kind === 'genitive';
    if (!ok && !(token.kind === 'preposition' && prepositionInside(tokens, i, low))) break;
    if (isFiniteVerb(tokens, i)) return undefined;
    from = i;
  }
  if (from === and) return undefined;
  const edge = tokens[from - 1];
  const opens = from <= low || !edge || edge.kind === 'mark' || edge.kind === 'subordinator' || edge.lower === 'that';
  return opens ? from : undefined;
}

/** Whether a preposition attaches to a noun before it ("a spokesman for X"), so that the phrase goes on to the left. */
function prepositionInside(tokens: readonly Token[], at: number, low: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || at - 1 < low || !INNER_PREPOSITIONS.has(token.lower)) return false;
  if (before.kind === 'determiner')
    return /^(?:some|many|most|several|few|all|both|one|each|any|those)$/.test(before.lower);
  if (before.kind === 'time' || TITLE_OF_DAY.has(before.lower)) return false;
  return isNominal(before) && !isFiniteVerb(tokens, at - 1);
}

/** "In a statement Clinton said": the phrase of the fronted preposition is left out. */
function trimFrontedPhrase(tokens: readonly Token[], range: TokenRange, low: number): TokenRange | undefined {
  const before = tokens[range.from - 1];
  if (range.from - 1 < low || before?.kind !== 'preposition') return range;
  for (let i = range.to - 1; i > range.from; i--) {
    const token = tokens[i];
    const left = tokens[i - 1];
    if (
      token?.kind === 'name' &&
      left &&
      left.kind !== 'name' &&
      left.kind !== 'preposition' &&
      left.kind !== 'genitive' &&
      left.kind !== 'determiner'
    )
      return { from: i, to: range.to };
  }
  return range;
}

/** Opening mark of a nickname in quotation marks ("Robert \"Bobby\" Scott") that closes at a token. */
function nicknameBefore(tokens: readonly Token[], close: number, low: number): number | undefined {
  const { quotation } = tokens[close] ?? {};
  for (let i = close - 1; i >= low && close - i <= 4; i--) {
    const token = tokens[i];
    if (token?.quotation !== quotation) return undefined;
    if (token?.kind === 'mark' && !/[.,]/.test(token.text)) return tokens[i - 1]?.kind === 'name' ? i : undefined;
  }
  return undefined;
}

function bracketBefore(tokens: readonly Token[], close: number, low: number): number | undefined {
  for (let i = close - 1; i >= low && close - i < 12; i--) if (tokens[i]?.text === '(') return i;
  return undefined;
}
