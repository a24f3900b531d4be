import type { Article, DateClue } from '../../../src/schemas/article.ts';

/** An article with no more than dates need: paragraphs of text and what it says of its own date. */
export function articleOf(paragraphs: string[], clues: Partial<DateClue>[] = [], more: Partial<Article> = {}): Article {
  let start = 0;
  const passages = paragraphs.map((text) => {
    const passage = { kind: 'paragraph' as const, text, start, spans: [], rule: 'test' };
    start += text.length + 2;
    return passage;
  });
  return {
    id: 'a',
    capture: {
      file: 'a.txt',
      sha256: '0'.repeat(64),
      mediaType: 'text/plain',
      encoding: { label: 'utf-8', evidence: 'given' },
    },
    title: { value: 'Title', derivation: { phrase: '', anchor: '', rule: 'test', certainty: 'stated' }, spans: [] },
    dateClues: clues.map((clue) => ({
      role: 'published',
      phrase: clue.edtf ?? '',
      edtf: 'XXXX',
      rule: 'visible',
      spans: [],
      ...clue,
    })),
    text: paragraphs.join('\n\n'),
    passages,
    ledger: [],
    warnings: [],
    ...more,
  };
}
