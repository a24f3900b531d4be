import { z } from 'zod';

/** Half-open range of UTF-16 offsets. */
export const spanSchema = z.strictObject({
  start: z.int().min(0).describe('First UTF-16 offset of the range.'),
  end: z.int().min(0).describe('UTF-16 offset just past the range.'),
});
export type Span = z.infer<typeof spanSchema>;

/** Kinds of pages that a name can have. */
export const entityKindSchema = z
  .enum(['person', 'organisation', 'place', 'event'])
  .describe('What the name stands for.');
export type EntityKind = z.infer<typeof entityKindSchema>;

export const certaintySchema = z
  .enum(['stated', 'inferred'])
  .describe('`stated`: the text gives the value itself. `inferred`: it was worked out from an anchor.');
export type Certainty = z.infer<typeof certaintySchema>;

/** An EDTF (ISO 8601-2) date, as precise as the evidence and no more. */
export const edtfSchema = z.string().min(1).describe('A date in EDTF (ISO 8601-2).');

/** How a value, mostly a date, was reached. */
export const derivationSchema = z.strictObject({
  phrase: z.string().describe('The words of the capture, or the name of the field, that give the value.'),
  anchor: z
    .string()
    .describe(
      'What the phrase was read against (an EDTF date, or what evidence gave it); empty if nothing was needed.',
    ),
  rule: z.string().describe('Name of the rule that read the phrase.'),
  certainty: certaintySchema,
});
export type Derivation = z.infer<typeof derivationSchema>;

/** A sentence of an article that a statement of the dossier rests on. */
export const evidenceSchema = z.strictObject({
  article: z.string().describe('Id of the article.'),
  anchor: z.string().describe('Anchor of the sentence in the article.'),
  text: z.string().describe('The exact text of the sentence.'),
});
export type Evidence = z.infer<typeof evidenceSchema>;
