import { z } from 'zod';

const id = z.string().min(1, 'is empty').describe('Id of the document; stands in the answer.');

/** What the filter `clean` reads. */
export const rawDocumentSchema = z.object({
  id,
  mediaType: z
    .enum(['text/plain', 'text/html', 'text/markdown'], 'must be text/plain, text/html or text/markdown')
    .describe('Form of the content.'),
  url: z.string().optional().describe('Address of the page.'),
  content: z.string().describe('The capture, decoded.'),
});
export type RawDocument = z.infer<typeof rawDocumentSchema>;

/** What the filters `annotate`, `resolve` and `timeline` read; more fields are passed over. */
export const documentSchema = z.object({
  id,
  title: z.string().nullish().describe('Headline.'),
  published: z
    .string()
    .regex(/^$|^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/, 'is not a date like 2015-01-13')
    .nullish()
    .describe('Day of publication; null if it is not known.'),
  text: z.string().describe('Clean text, paragraphs between line breaks.'),
});
export type InputDocument = z.infer<typeof documentSchema>;

/** What the filter `timeline` reads: every article is dated. */
export const datedDocumentSchema = documentSchema.extend({
  published: z.string().regex(/^\d{4}-\d\d-\d\d(T.*)?$/, 'is not a date like 2015-01-13'),
});

const rangesSchema = z.array(z.tuple([z.int().min(0), z.int().min(0)])).describe('Ranges of UTF-16 offsets.');

export const mentionLineSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  type: z.enum(['person', 'organisation', 'place', 'other']),
});
export type MentionLine = z.infer<typeof mentionLineSchema>;

export const timexLineSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().nullish(),
});
export type TimexLine = z.infer<typeof timexLineSchema>;

export const quoteLineSchema = z.object({
  source: rangesSchema,
  cue: rangesSchema,
  content: rangesSchema.min(1),
  direct: z.boolean(),
});
export type QuoteLine = z.infer<typeof quoteLineSchema>;

/** What the filter `resolve` reads: documents of one story, annotated or not. Layers that are given are used, the others are found. */
export const annotatedDocumentSchema = documentSchema
  .extend({
    mentions: z.array(mentionLineSchema).optional(),
    timexes: z.array(timexLineSchema).optional(),
    quotes: z.array(quoteLineSchema).optional(),
  })
  .superRefine((document, context) => {
    const spans = [
      ...(document.mentions ?? []).map((m, i) => ({ path: ['mentions', i], start: m.start, end: m.end })),
      ...(document.quotes ?? []).flatMap((q, i) =>
        [...q.source, ...q.cue, ...q.content].map(([start, end]) => ({ path: ['quotes', i], start, end })),
      ),
    ];
    const bad = spans.find((span) => span.start >= span.end || span.end > document.text.length);
    if (bad) context.addIssue({ code: 'custom', path: bad.path, message: 'has a range that is not within the text' });
  });
export type AnnotatedDocument = z.infer<typeof annotatedDocumentSchema>;
