import { findSentences } from '../../../src/annotate/sentences/find-sentences.ts';
import { findTimexes } from '../../../src/annotate/timexes/find-timexes.ts';
import type { Timex } from '../../../src/schemas/annotation.ts';
import type { Passage } from '../../../src/schemas/article.ts';

/** Timexes of a text, with their words. `published` is an EDTF date; left out, the publication date is unknown. */
export function timexesOf(text: string, published?: string): (Timex & { words: string })[] {
  const passages: Passage[] = [{ kind: 'paragraph', text, start: 0, spans: [], rule: 'test' }];
  const derivation = { phrase: '', anchor: '', rule: 'test', certainty: 'stated' as const };
  const article = {
    text,
    passages,
    ...(published === undefined ? {} : { published: { value: published, derivation, spans: [] } }),
  };
  return findTimexes(article, findSentences(article)).map((timex) => ({
    ...timex,
    words: text.slice(timex.start, timex.end),
  }));
}

/** `words = value` of each, in order. */
export function valuesOf(text: string, published?: string): string[] {
  return timexesOf(text, published).map(({ words, value }) => `${words} = ${value}`);
}

/** `words = EDTF` of each that has one. */
export function edtfOf(text: string, published?: string): string[] {
  return timexesOf(text, published).flatMap(({ words, edtf }) => (edtf === undefined ? [] : [`${words} = ${edtf}`]));
}
