import type { Mention } from '../../schemas/annotation.ts';
import type { Passage } from '../../schemas/article.ts';
import type { Reading } from './core/features.ts';
import { isCapitalised } from './core/word-shape.ts';

/** A mention in the making, in tokens: `end` is the token just past it. */
export interface Draft extends Omit<Mention, 'start' | 'end' | 'role' | 'entity'> {
  first: number;
  end: number;
  /** Tokens of the title or role beside the name. */
  role?: { first: number; end: number };
}

/** What recognisers and refiners read: an article in tokens. */
export interface Page {
  reading: Reading;
  text: string;
  count: number;
  /** The words at the tokens, as far as they were asked for: many rules look at each. */
  words: (string | undefined)[];
  /** First token of each passage with the kind of the passage. */
  passages: { first: number; end: number; kind: Passage['kind'] }[];
}

/** Finds drafts; may over-find, overlaps are settled later. */
export type Recogniser = (page: Page) => Draft[];

/** Changes, drops or adds drafts. Drafts come and go sorted by their first token, none overlapping. */
export type Refiner = (drafts: Draft[], page: Page) => Draft[];

export function makePage(reading: Reading, passages: Pick<Passage, 'start' | 'text' | 'kind'>[]): Page {
  const { text, count, start } = reading.document.tokens;
  const page: Page = { reading, text, count, words: new Array(count), passages: [] };
  let token = 0;
  for (const passage of passages) {
    while (token < count && (start[token] ?? 0) < passage.start) token++;
    const first = token;
    while (token < count && (start[token] ?? 0) < passage.start + passage.text.length) token++;
    if (token > first) page.passages.push({ first, end: token, kind: passage.kind });
  }
  return page;
}

/** The word at a token; empty beyond the text. */
export function wordAt({ reading, text, count, words }: Page, token: number): string {
  if (token < 0 || token >= count) return '';
  const known = words[token];
  if (known !== undefined) return known;
  const { start, end } = reading.document.tokens;
  const word = text.slice(start[token], end[token]);
  words[token] = word;
  return word;
}

/** The text of a range of tokens. */
export function textOf({ reading, text }: Page, first: number, end: number): string {
  const tokens = reading.document.tokens;
  return text.slice(tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0);
}

export function isCapitalisedAt({ reading }: Page, token: number): boolean {
  return token >= 0 && isCapitalised(shapeAt(reading, token));
}

export function shapeAt({ document }: Reading, token: number): number {
  return document.shape[document.type[token] ?? 0] ?? 0;
}

export function classesAt({ reading }: Page, token: number): number {
  const { document } = reading;
  return token < 0 || token >= document.type.length ? 0 : (document.classes[document.type[token] ?? 0] ?? 0);
}

/** First token of the sentence that a token is in. */
export function sentenceStart({ reading }: Page, token: number): number {
  return reading.document.sentenceStart[reading.document.sentence[token] ?? 0] ?? 0;
}

/** Token just past the sentence that a token is in. */
export function sentenceEnd({ reading }: Page, token: number): number {
  return reading.document.sentenceStart[(reading.document.sentence[token] ?? 0) + 1] ?? 0;
}

/** `NORMAL_CASE`, `TITLE_CASE` or `UPPER_CASE` of the sentence that a token is in. */
export function caseAt({ reading }: Page, token: number): number {
  return reading.document.sentenceCase[reading.document.sentence[token] ?? 0] ?? 0;
}
