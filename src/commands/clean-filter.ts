import { createHash } from 'node:crypto';
import { clean } from '../clean/clean.ts';
import { datePublications } from '../clean/date-publications.ts';
import { surveyCaptures } from '../clean/survey.ts';
import type { Article, Passage } from '../schemas/article.ts';
import type { Capture } from '../schemas/capture.ts';
import { type RawDocument, rawDocumentSchema } from './document-schema.ts';
import type { LineFilter } from './run-filter.ts';

const BODY: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'heading', 'item', 'quote', 'row']);

/** The filter `clean`: a capture a line in, an article a line out. */
export const cleanFilter: LineFilter<RawDocument> = {
  schema: rawDocumentSchema,
  answer(document) {
    const capture = captureOf(document);
    const cleaned = clean(capture, surveyCaptures([capture]));
    const article = datePublications([cleaned])[0] ?? cleaned;
    return {
      id: article.id,
      title: article.title.value,
      standfirst: article.standfirst?.value,
      byline: article.byline?.value,
      dateline: article.dateline?.value,
      publisher: article.publisher?.value,
      published: article.published?.value,
      body: bodyOf(article, capture.text),
      captions: article.passages.filter((passage) => passage.kind === 'caption').map((passage) => passage.text),
      ledger: article.ledger.map(({ kind, rule, text, start, end, close }) => ({
        kind,
        rule,
        text,
        start,
        end,
        close,
      })),
    };
  },
};

/** A capture of a document that the caller has decoded. */
export function captureOf(document: RawDocument): Capture {
  return {
    id: document.id,
    file: document.id,
    sha256: createHash('sha256').update(document.content).digest('hex'),
    mediaType: document.mediaType,
    encoding: { label: 'utf-8', evidence: 'given' },
    text: document.content,
    ...(document.url === undefined ? {} : { url: document.url }),
  };
}

/** The body as one text, blocks joined by two line feeds. A dateline that runs into the first paragraph stands in front of it again. */
export function bodyOf(article: Article, captureText: string): string {
  let dateline: Passage | undefined;
  const blocks: string[] = [];
  for (const passage of article.passages) {
    if (passage.kind === 'dateline') dateline = passage;
    if (!BODY.has(passage.kind)) continue;
    const runsIn = dateline !== undefined && onOneLine(dateline, passage, captureText);
    blocks.push(`${runsIn ? `${dateline?.text} ` : numberOf(passage, captureText)}${passage.text}`);
    dateline = undefined;
  }
  return blocks.join('\n\n');
}

/** The number that an item bears in the words of the capture, as in plain text; '' for others. */
function numberOf({ ordered, spans, text }: Passage, captureText: string): string {
  const start = ordered ? spans[0]?.start : undefined;
  if (start === undefined) return '';
  const number = /^\d{1,2}[.)](?=\s)/.exec(captureText.slice(start, start + 4))?.[0];
  return number === undefined || text.startsWith(number) ? '' : `${number} `;
}

/** Whether nothing but blanks, dashes and inline tags stands between two passages of a capture. */
function onOneLine(first: Passage, second: Passage, captureText: string): boolean {
  const from = first.spans.at(-1)?.end;
  const to = second.spans[0]?.start;
  if (from === undefined || to === undefined || to < from || to - from > 400) return false;
  const between = captureText
    .slice(from, to)
    .replace(/<\/?(?:a|abbr|b|cite|em|i|small|span|strong|time|u)\b[^>]*>/gi, '');
  return /^[^\S\n\r]*[-–—:]*[^\S\n\r]*$/.test(between.replaceAll('&nbsp;', ' '));
}
