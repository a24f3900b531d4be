import { classOf, type WordClass } from './word-classes.ts';

/** A word or mark of a sentence. Offsets are UTF-16, into the text of the article. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Class of a word; `mark` for punctuation, `genitive` for the 's of a noun. */
  kind: WordClass | 'mark' | 'genitive';
  /** Whether it opens a sentence. */
  first: boolean;
  /** Index of the quotation it lies in, or -1. */
  quotation: number;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|['’](?:s|ll|re|ve|d|m|t)(?![\p{L}\p{N}])|[$€£]?[\p{L}\p{N}_@#][\p{L}\p{M}\p{N}_@#]*(?:[-–&/][\p{L}\p{N}]+|['’](?!(?:s|ll|re|ve|d|m|t)(?![\p{L}\p{N}]))\p{L}+|[.,]\p{N}+)*|\S/gu;

const COPULA_HOSTS = /^(?:he|she|it|that|there|who|what|here)$/;

/**
 * Splits a stretch of text into words and marks. Linear.
 * @param start UTF-16 offset of the stretch @param end just past it @param openings offsets where sentences begin
 */
export function tokenise(text: string, start: number, end: number, openings: ReadonlySet<number>): Token[] {
  const tokens: Token[] = [];
  let first = true;
  const stretch = text.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(stretch); match !== null; match = TOKEN.exec(stretch)) {
    const word = match[0];
    const at = start + match.index;
    if (openings.has(at)) first = true;
    const lower = word.toLowerCase().replace('’', "'");
    const isWord = hasLetterOrDigit(word);
    if (isWord && !first && joinsFullStop(tokens)) tokens.pop();
    const previous = tokens.at(-1);
    let kind: Token['kind'] = isWord ? classOf(word, first) : 'mark';
    if (isBareGenitive(word, previous, at, text)) kind = 'genitive';
    else if (lower === "'s") kind = previous && COPULA_HOSTS.test(previous.lower) ? 'auxiliary' : 'genitive';
    else if (lower.startsWith("'") && isWord) kind = lower === "'t" ? 'negation' : 'auxiliary';
    if (kind === 'verb' && previous && /^(?:determiner|possessive|genitive|preposition)$/.test(previous.kind))
      kind = 'word';
    tokens.push({ start: at, end: at + word.length, text: word, lower, kind, first: first && isWord, quotation: -1 });
    if (isWord) first = false;
  }
  return tokens;
}

/** The apostrophe of "the workers' demand": right after a plural or a name in -s, with a word to follow. */
function isBareGenitive(word: string, previous: Token | undefined, at: number, text: string): boolean {
  return (
    /^['’]$/.test(word) &&
    previous?.end === at &&
    previous.kind !== 'mark' &&
    previous.lower.endsWith('s') &&
    /^ [\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
  );
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function hasLetterOrDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  // Most words begin with a plain letter; most marks are one plain sign.
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return (word.length > 1 || code > 127) && LETTER_OR_DIGIT.test(word);
}

/** A full stop with no sentence after it belongs to its abbreviation ("Gov."): the word is given the mark. */
function joinsFullStop(tokens: readonly Token[]): boolean {
  const mark = tokens.at(-1);
  const word = tokens.at(-2);
  if (mark?.text !== '.' || word?.end !== mark.start || word.kind === 'mark') return false;
  word.end = mark.end;
  return true;
}

/** Words that can stand inside a noun phrase. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'name' || token.kind === 'word' || token.kind === 'number' || token.kind === 'time';
}

/** A finite verb as far as its form and left neighbour tell: auxiliaries, common irregular pasts, -ed after a noun or pronoun. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token) return false;
  if (token.kind === 'auxiliary') return token.lower !== 'being' && token.lower !== 'been' && token.lower !== 'having';
  if (token.kind === 'verb') return before !== undefined && before.kind !== 'determiner' && before.kind !== 'to';
  if (token.kind !== 'word' || !before || !token.lower.endsWith('ed') || token.lower.length < 5) return false;
  if (tokens[at + 1]?.lower === 'by') return false;
  return (
    isNominal(before) ||
    before.kind === 'subject' ||
    before.kind === 'adverb' ||
    before.text === ')' ||
    before.kind === 'relative'
  );
}
