import { z } from 'zod';
import { edtfSchema, evidenceSchema, spanSchema } from './evidence.ts';

/** Who said what: reported speech, resolved. */
export const statementSchema = z.strictObject({
  id: z.string().describe('`q-` and a hash of article, speaker and content.'),
  article: z.string(),
  speaker: z.string().optional().describe('Id of the entity that spoke.'),
  speakerText: z.string().describe('The source as the text names it.'),
  anonymous: z.boolean().describe('Whether the text leaves the source unnamed.'),
  cue: z.string(),
  content: z.string(),
  direct: z.boolean(),
  polarity: z.enum(['positive', 'negative']).optional(),
  chain: z
    .array(z.strictObject({ text: z.string(), entity: z.string().optional() }))
    .describe('From the nearest to the farthest source; the publisher last.'),
  about: z.array(z.string()).describe('Ids of the entities that the content names.'),
  date: edtfSchema.optional().describe('When it was said.'),
  contentSpans: z.array(spanSchema).describe('Where the content stands in the text of the article.'),
  evidence: evidenceSchema,
});
export type Statement = z.infer<typeof statementSchema>;
