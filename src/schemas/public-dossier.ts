import { z } from 'zod';
import { eventStatusSchema } from './chronology.ts';
import { derivationSchema, edtfSchema, entityKindSchema, evidenceSchema } from './evidence.ts';

/** The published data: `dist/data/dossier.json`. Other tools rely on it; a change of shape is a new version. */
export const publicDossierSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this format.'),
    title: z.string().describe('Name of the dossier.'),
    generated: z.string().optional().describe('Time of the build (ISO 8601), only if SOURCE_DATE_EPOCH is set.'),
    articles: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string().describe('Headline.'),
        standfirst: z.string().optional(),
        publisher: z.string().optional(),
        dateline: z.string().optional(),
        byline: z.string().optional(),
        published: edtfSchema.describe('Day of publication in EDTF; `XXXX` if it is not known.'),
        publishedDerivation: derivationSchema,
        capture: z.strictObject({ file: z.string(), sha256: z.string() }),
        url: z.string().optional(),
        paragraphs: z.array(z.string()).describe('Body, without headline, standfirst, dateline and captions.'),
        captions: z.array(z.string()),
        ledger: z.array(
          z.strictObject({
            kind: z.string(),
            rule: z.string(),
            text: z.string(),
            start: z.int().describe('UTF-16 offset into the decoded capture.'),
            end: z.int(),
          }),
        ),
        path: z.string().describe('Relative to the root of the site.'),
      }),
    ),
    entities: z.array(
      z.strictObject({
        id: z.string(),
        kind: entityKindSchema,
        name: z.string(),
        aliases: z.array(z.string()),
        description: z.string().optional(),
        sameAs: z.array(z.string()).optional(),
        path: z.string(),
        mentions: z.array(evidenceSchema.extend({ sentence: z.string() })),
      }),
    ),
    events: z.array(
      z.strictObject({
        id: z.string(),
        date: edtfSchema,
        dateDerivation: derivationSchema,
        text: z.string(),
        status: eventStatusSchema,
        reported: z.array(edtfSchema),
        entities: z.array(z.string()),
        evidence: z.array(evidenceSchema),
      }),
    ),
    statements: z.array(
      z.strictObject({
        id: z.string(),
        speaker: z.string().optional().describe('Entity id.'),
        speakerText: z.string(),
        cue: z.string(),
        content: z.string(),
        direct: z.boolean(),
        chain: z.array(z.string()).describe('From the nearest to the farthest source.'),
        date: edtfSchema.optional(),
        evidence: evidenceSchema,
      }),
    ),
  })
  .describe('A story dossier.');
export type PublicDossier = z.infer<typeof publicDossierSchema>;
