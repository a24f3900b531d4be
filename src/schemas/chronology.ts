import { z } from 'zod';
import { derivationSchema, edtfSchema, evidenceSchema } from './evidence.ts';

export const eventStatusSchema = z.enum(['happened', 'planned', 'denied', 'recurring']);
export type EventStatus = z.infer<typeof eventStatusSchema>;

/** One piece of evidence of an event: a sentence, what it says of the date, when it was published. */
export const eventEvidenceSchema = evidenceSchema.extend({
  date: edtfSchema.describe('The date as this sentence gives it.'),
  derivation: derivationSchema,
  status: eventStatusSchema.describe('How this sentence sees it: happened, planned …'),
  published: edtfSchema.optional().describe('When this was reported.'),
});
export type EventEvidence = z.infer<typeof eventEvidenceSchema>;

/** An entry of the chronology. */
export const chronologyEventSchema = z.strictObject({
  id: z.string().describe('`e-` and a hash of what it rests on; stable while its first evidence is.'),
  date: edtfSchema,
  dateDerivation: derivationSchema,
  text: z.string().describe('What happened, in a sentence of an article (or of the editor, for an added entry).'),
  status: eventStatusSchema,
  kind: z
    .enum(['event', 'speech', 'publication'])
    .describe('`speech`: X said on that day. `publication`: dated only by the article itself.'),
  reported: z.array(edtfSchema).describe('Days of the reports, earliest first.'),
  entities: z.array(z.string()).describe('Ids of those who take part and of the places.'),
  evidence: z.array(eventEvidenceSchema),
  origins: z.int().describe('Number of independent sources: copies of one wire text count once.'),
  rank: z.number().describe('How telling the entry is, from 0 to 1.'),
  pinned: z.boolean().optional(),
  editor: z.string().optional().describe('What the editor did to it and where: `content/chronology.yaml:3`.'),
  note: z.string().optional(),
  path: z
    .string()
    .describe(
      'Path of the page that holds it, from the root of the site: `chronology/`, or `chronology/2015/` in a large dossier.',
    ),
});
export type ChronologyEvent = z.infer<typeof chronologyEventSchema>;
/** An entry that has no page yet. */
export type ChronologyEntry = Omit<ChronologyEvent, 'path'>;
