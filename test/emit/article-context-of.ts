import { annotate } from '../../src/annotate/annotate.ts';
import type { ArticleContext } from '../../src/emit/mdx/article-context.ts';
import type { Article, Passage } from '../../src/schemas/article.ts';

/** A cleaned article of these blocks, the first being its headline, annotated and ready to be written. */
export function articleContext(blocks: (string | Omit<Passage, 'start' | 'spans' | 'rule'>)[]): ArticleContext {
  let start = 0;
  const passages = blocks.map((block, index): Passage => {
    const kind = index === 0 ? ('headline' as const) : ('paragraph' as const);
    const given = typeof block === 'string' ? { kind, text: block } : block;
    const passage = { ...given, start, spans: [], rule: 'test' };
    start += given.text.length + 2;
    return passage;
  });
  const article: Article = {
    id: 'made-up',
    capture: {
      file: 'made-up.txt',
      sha256: '0'.repeat(64),
      mediaType: 'text/plain',
      encoding: { label: 'utf-8', evidence: 'valid-utf-8' },
    },
    title: {
      value: passages[0]?.text ?? '',
      derivation: { phrase: '', anchor: '', rule: 'test', certainty: 'stated' },
      spans: [],
    },
    dateClues: [],
    text: passages.map((passage) => passage.text).join('\n\n'),
    passages,
    ledger: [],
    warnings: [],
  };
  return { article: annotate(article), statements: [], entities: {}, events: {}, entries: {} };
}
