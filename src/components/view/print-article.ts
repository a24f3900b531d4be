import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Passage } from '../../schemas/article.ts';

/** A block of an article on paper. */
export interface PrintBlock {
  kind: 'paragraph' | 'item' | 'quote' | 'row' | 'heading' | 'caption';
  /** Number of the paragraph, from 1; headings and captions have none. */
  number: number | undefined;
  /** The dateline that opens the paragraph. */
  dateline: string;
  text: string;
  /** Cells of a row of a table. */
  cells: string[];
}

/** Where a passage stands on paper. */
export interface PlaceOnPaper {
  /** `¶ 3`, `headline`, `standfirst`, `caption`, `subheading`. */
  words: string;
  /** Number of the paragraph; undefined for all else. */
  number: number | undefined;
}

const unnumbered: Partial<Record<Passage['kind'], string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  dateline: 'dateline',
  heading: 'subheading',
  caption: 'caption',
};

/** Numbers the passages of an article as a printed reference gives them: paragraphs, list items, quotations and rows, from 1. */
export function placesOnPaper(article: Pick<AnnotatedArticle, 'passages'>): PlaceOnPaper[] {
  let last = 0;
  return article.passages.map(({ kind }) => {
    const words = unnumbered[kind];
    if (words !== undefined) return { words, number: undefined };
    last++;
    return { words: `¶\u00a0${last}`, number: last };
  });
}

/** The text of an article without headline and standfirst, block by block, each dateline with the paragraph it opens. */
export function printBlocks(article: Pick<AnnotatedArticle, 'passages'>): PrintBlock[] {
  const places = placesOnPaper(article);
  const blocks: PrintBlock[] = [];
  let dateline = '';
  for (const [position, { kind, text, cells }] of article.passages.entries()) {
    if (kind === 'headline' || kind === 'standfirst') continue;
    if (kind === 'dateline') {
      dateline = text;
      continue;
    }
    blocks.push({
      kind,
      number: places[position]?.number,
      dateline,
      text,
      cells: kind === 'row' ? (cells ?? []).map((cell) => text.slice(cell.start, cell.end)) : [],
    });
    dateline = '';
  }
  return blocks;
}
