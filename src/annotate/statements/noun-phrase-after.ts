import { INNER_PREPOSITIONS, type TokenRange } from './noun-phrase-before.ts';
import { isFiniteVerb, isNominal, type Token } from './tokens.ts';

/**
 * The noun phrase that begins at a token: the source of "said X" or "according to X", appositions included.
 * @param high token that it cannot reach
 */
export function nounPhraseAfter(tokens: readonly Token[], from: number, high: number): TokenRange | undefined {
  const head = tokens[from];
  if (!head) return undefined;
  if (head.kind === 'subject' || head.kind === 'object') return { from, to: from + 1 };
  if (!isNominal(head) && head.kind !== 'determiner' && head.kind !== 'possessive') return undefined;
  let i = from;
  for (; i < high; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    if (token.quotation >= 0 && token.quotation !== head.quotation && token.kind === 'mark') break;
    const attribute = tokens[i - 1]?.kind === 'determiner' || next?.kind === 'genitive' || next?.kind === 'name';
    if (token.kind === 'time' && i > from && !attribute) break;
    if (isNominal(token) || token.kind === 'genitive' || token.text === '&' || token.text === '%') {
      if (i > from && isFiniteVerb(tokens, i)) break;
      continue;
    }
    if (token.kind === 'determiner' || token.kind === 'possessive') {
      if (
        i > from &&
        tokens[i - 1]?.kind !== 'preposition' &&
        tokens[i - 1]?.kind !== 'determiner' &&
        tokens[i - 1]?.text !== ',' &&
        tokens[i - 1]?.kind !== 'and'
      )
        break;
      continue;
    }
    if (token.text === '(') {
      let close = i + 1;
      while (close < high && close - i < 12 && tokens[close]?.text !== ')') close++;
      if (tokens[close]?.text !== ')') break;
      i = close;
      continue;
    }
    if (token.kind === 'preposition') {
      if (
        /^(?:in|on|at|during|with)$/.test(token.lower) &&
        (next?.kind === 'time' ||
          next?.kind === 'number' ||
          /^(?:a|an|his|her|their|response)$/.test(next?.lower ?? ''))
      )
        break;
      if (!INNER_PREPOSITIONS.has(token.lower)) break;
      continue;
    }
    if (
      token.kind === 'and' &&
      (token.lower === 'and' || token.lower === 'or') &&
      next &&
      (isNominal(next) || next.kind === 'determiner')
    )
      continue;
    if (token.text === ',' && next) {
      if (next.quotation >= 0 && next.quotation !== head.quotation) break;
      if (next.kind === 'relative' && (next.lower === 'who' || next.lower === 'whose')) {
        while (i + 1 < high && tokens[i + 1]?.text !== '.' && tokens[i + 1]?.text !== ';') i++;
        continue;
      }
      if (
        next.kind === 'determiner' ||
        next.kind === 'name' ||
        (next.kind === 'word' && !/(?:ing|ed)$/.test(next.lower)) ||
        next.kind === 'number'
      ) {
        if (!clauseFollows(tokens, i + 1, high)) continue;
      }
      break;
    }
    if (token.kind === 'relative' && token.lower === 'who') {
      while (i + 1 < high && !/^[.,;]$/.test(tokens[i + 1]?.text ?? '')) i++;
      continue;
    }
    break;
  }
  while (i > from && /^[,(]$/.test(tokens[i - 1]?.text ?? '')) i--;
  return i > from ? { from, to: i } : undefined;
}

/** Whether a finite verb comes before the next comma or full stop: then no apposition but a clause. */
function clauseFollows(tokens: readonly Token[], from: number, high: number): boolean {
  for (let i = from; i < high; i++) {
    const token = tokens[i];
    if (!token || /^[.,;:]$/.test(token.text) || token.kind === 'relative') return false;
    if (i > from && isFiniteVerb(tokens, i)) return true;
  }
  return false;
}
