import { createHash } from 'node:crypto';
import { unfilled } from '../filled-lines.ts';
import type { Article, Passage } from '../schemas/article.ts';

/** A text that is clean already, as the filters read it. */
export interface CleanDocument {
  id: string;
  title?: string | undefined;
  /** EDTF; absent if not known. */
  published?: string | undefined;
  text: string;
}

/**
 * Makes an article of a clean text. Its `text` is the one given with plain blanks, as long as that, so UTF-16 offsets into it hold; passages are its lines, or
 * its paragraphs where a program filled their lines to a width.
 */
export function articleFromDocument(document: CleanDocument): Article {
  const { id, title, published } = document;
  const text = unfilled(document.text.replace(/[^\S\n\r]/g, ' '));
  const passages = passagesOf(text, title?.trim());
  const given = (field: string, value: string) => ({
    value,
    derivation: { phrase: field, anchor: '', rule: 'given', certainty: 'stated' as const },
    spans: [],
  });
  return {
    id,
    capture: {
      file: id,
      sha256: createHash('sha256').update(document.text).digest('hex'),
      mediaType: 'text/plain',
      encoding: { label: 'utf-8', evidence: 'given' },
    },
    title: given('title', title?.trim() || passages[0]?.text.slice(0, 80) || id),
    dateClues: [],
    ...(published === undefined ? {} : { published: given('published', published) }),
    text,
    passages,
    ledger: [],
    warnings: [],
  };
}

function passagesOf(text: string, title: string | undefined): Passage[] {
  const passages: Passage[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    passages.push({
      kind: passages.length === 0 && line === title ? 'headline' : 'paragraph',
      text: line,
      start,
      spans: [{ start, end: start + line.length }],
      rule: 'line',
    });
  }
  return passages;
}
