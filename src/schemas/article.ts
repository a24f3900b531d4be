import { z } from 'zod';
import { captureSchema } from './capture.ts';
import { derivationSchema, edtfSchema, spanSchema } from './evidence.ts';

/** A value found in (or given for) a capture, with where it stood there. */
export const metadatumSchema = z.strictObject({
  value: z.string().describe('The value as shown.'),
  derivation: derivationSchema,
  spans: z
    .array(spanSchema)
    .describe(
      'Ranges of the capture that the value takes up; empty if it came from the sidecar, an attribute or a reading of the body.',
    ),
});
export type Metadatum = z.infer<typeof metadatumSchema>;

export const passageKindSchema = z.enum([
  'headline',
  'standfirst',
  'dateline',
  'paragraph',
  'heading',
  'item',
  'quote',
  'row',
  'caption',
]);
export type PassageKind = z.infer<typeof passageKindSchema>;

export const markSchema = z.strictObject({
  start: z.int().describe('UTF-16 offset into the passage.'),
  end: z.int(),
  kind: z.enum(['link', 'emphasis', 'strong', 'code']),
  href: z.string().optional().describe('http(s) address of a link.'),
});
export type Mark = z.infer<typeof markSchema>;

/** One block of the cleaned article, in reading order. */
export const passageSchema = z.strictObject({
  kind: passageKindSchema.describe('What the block is.'),
  text: z.string().min(1).describe('Cleaned text, white space normalised, no line break.'),
  start: z.int().min(0).describe('UTF-16 offset of the passage in the text of the article.'),
  spans: z.array(spanSchema).describe('Ranges of the capture that make up the passage, in order.'),
  rule: z.string().describe('Name of the rule that kept it.'),
  close: z.literal(true).optional().describe('It was kept by a narrow margin: an editor should look at it.'),
  level: z.int().min(2).max(6).optional().describe('Level of a heading.'),
  ordered: z.boolean().optional().describe('Whether a list item is of a numbered list.'),
  group: z.int().optional().describe('Rows of one table and items of one list share a number.'),
  cells: z.array(spanSchema).optional().describe('Cells of a table row as ranges of the passage.'),
  credit: z
    .strictObject({ value: z.string(), spans: z.array(spanSchema) })
    .optional()
    .describe('Credit of a picture, taken out of its caption.'),
  marks: z.array(markSchema).optional().describe('Links and emphasis of the capture.'),
});
export type Passage = z.infer<typeof passageSchema>;

export const furnitureKindSchema = z.enum([
  'navigation',
  'promotion',
  'share',
  'ticker',
  'related',
  'comments',
  'legal',
  'duplicate',
  'media',
  'form',
  'metadata',
  'invisible',
  'editor',
  'other',
]);
export type FurnitureKind = z.infer<typeof furnitureKindSchema>;

/** One cut: what was taken out of the capture, where, and by which rule. */
export const ledgerEntrySchema = z.strictObject({
  kind: furnitureKindSchema.describe('What kind of furniture it is.'),
  rule: z.string().describe('Name of the rule that cut it.'),
  close: z
    .array(spanSchema.extend({ text: z.string().describe('Its words, as a `keep` of the sidecar names them.') }))
    .optional()
    .describe('Lines or blocks of it that were cut by a narrow margin: an editor should look at them.'),
  text: z.string().describe('The exact text that was cut.'),
  start: z.int().min(0).describe('UTF-16 offset into the decoded capture.'),
  end: z.int().min(0).describe('UTF-16 offset just past the cut.'),
  path: z.string().optional().describe('Path of the element in an HTML capture.'),
  before: z
    .int()
    .min(0)
    .describe('Index of the passage that the cut stood before; the number of passages if after all of them.'),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** A date that a capture states about itself, perhaps without its year. */
export const dateClueSchema = z.strictObject({
  role: z.enum(['published', 'updated']),
  phrase: z.string().describe('The words, such as `SEOUL, January 13.`'),
  edtf: z.string().describe('EDTF; a missing year is `XXXX`, as in `XXXX-01-13`.'),
  time: z.string().optional().describe('Time of day as stated, `13:10` or `13:10+03:00`.'),
  rule: z.string(),
  spans: z.array(spanSchema),
});
export type DateClue = z.infer<typeof dateClueSchema>;

/** The cleaned text of a capture with its metadata. */
export const articleSchema = z.strictObject({
  id: z.string(),
  capture: captureSchema.omit({ text: true, sidecar: true, id: true }),
  title: metadatumSchema.describe('Headline. Never empty: falls back to the first words of the body.'),
  standfirst: metadatumSchema.optional(),
  byline: metadatumSchema.optional(),
  dateline: metadatumSchema.optional().describe('The dateline as it stands: `SEOUL, January 13. /TASS/.`'),
  datelinePlace: z.string().optional(),
  publisher: metadatumSchema
    .optional()
    .describe('The agency or paper whose report it is: the one in dateline or credit before the site that hosts it.'),
  host: metadatumSchema.optional().describe('The site that carried the report, if another.'),
  section: metadatumSchema.optional(),
  dateClues: z.array(dateClueSchema).describe('What the capture says of its own dates, strongest first.'),
  published: metadatumSchema
    .extend({ value: edtfSchema })
    .optional()
    .describe('Day of publication; absent if it is not known and could not be inferred.'),
  updated: metadatumSchema.optional(),
  url: z.string().optional(),
  language: metadatumSchema.optional().describe('BCP 47 tag.'),
  captured: z.string().optional(),
  note: z.string().optional(),
  text: z.string().describe('All passages joined by two line feeds. Offsets of annotations point into it.'),
  passages: z.array(passageSchema),
  ledger: z.array(ledgerEntrySchema),
  warnings: z.array(z.string()).describe('What an editor should look at, such as a weekday that contradicts its date.'),
});
export type Article = z.infer<typeof articleSchema>;
