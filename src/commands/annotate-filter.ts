import { annotate } from '../annotate/annotate.ts';
import { articleFromDocument } from '../annotate/article-from-document.ts';
import type { AnnotatedArticle, Mention, ReportedSpeech, Timex } from '../schemas/annotation.ts';
import type { Span } from '../schemas/evidence.ts';
import {
  documentSchema,
  type InputDocument,
  type MentionLine,
  type QuoteLine,
  type TimexLine,
} from './document-schema.ts';
import type { LineFilter } from './run-filter.ts';

/** The filter `annotate`: a clean text a line in, its names, dates and reported speech out. */
export const annotateFilter: LineFilter<InputDocument> = {
  schema: documentSchema,
  answer(document) {
    const article = annotateDocument(document);
    return {
      id: article.id,
      mentions: article.mentions.map(mentionLine),
      timexes: article.timexes.map(timexLine),
      quotes: article.statements.map(quoteLine),
    };
  },
};

/** Annotates a document as the filters read it. */
export function annotateDocument({ id, title, published, text }: InputDocument): AnnotatedArticle {
  return annotate(
    articleFromDocument({ id, title: title ?? undefined, published: published?.slice(0, 10) || undefined, text }),
  );
}

/** Events and demonyms are names, but none of the three kinds: `other`. */
export const mentionLine = ({ start, end, kind, relation }: Mention): MentionLine => ({
  start,
  end,
  type: kind === 'event' || relation === 'demonym' ? 'other' : kind,
});

export const timexLine = ({ start, end, type, value }: Timex): TimexLine => ({ start, end, type, value });

export const quoteLine = ({ source, cue, content, direct }: ReportedSpeech): QuoteLine => ({
  source: source.map(pair),
  cue: cue.map(pair),
  content: content.map(pair),
  direct,
});

const pair = ({ start, end }: Span): [number, number] => [start, end];
