import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { PassageKind } from '../../schemas/article.ts';
import { shinglesOf } from './shingles.ts';

/** What is compared of an article. */
export interface ComparedDocument {
  article: AnnotatedArticle;
  /** Shingles of the body. */
  all: Set<number>;
  /** Shingles of the body without what stands in quotation marks: two reporters may quote the same speech. */
  narrative: Set<number>;
}

const BODY: readonly PassageKind[] = ['standfirst', 'paragraph', 'item', 'quote', 'row', 'heading'];
const QUOTED = /“[^”]{0,4000}”|"[^"]{0,4000}"|«[^»]{0,4000}»/g;

/** Reads the body of an article for comparison; headlines, datelines and captions are each paper's own. */
export function comparedDocument(article: AnnotatedArticle): ComparedDocument {
  const passages = article.passages.filter(({ kind }) => BODY.includes(kind)).map(({ text }) => text);
  return {
    article,
    all: shinglesOf(passages.join('\n')),
    narrative: shinglesOf(passages.map((text) => text.replace(QUOTED, ' ')).join('\n')),
  };
}
