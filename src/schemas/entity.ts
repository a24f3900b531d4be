import { z } from 'zod';
import { entityKindSchema, evidenceSchema } from './evidence.ts';

/** One occurrence of an entity, with its sentence. */
export const occurrenceSchema = evidenceSchema.extend({
  text: z.string().describe('The very words of the mention.'),
  sentence: z.string().describe('The sentence that they stand in.'),
  start: z.int().describe('UTF-16 offset into the text of the article.'),
  end: z.int(),
  relation: z.enum(['demonym', 'description']).optional(),
  note: z.string().optional(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** A person, organisation, place or named event of the dossier. */
export const entitySchema = z.strictObject({
  id: z.string().describe('Slug of the name; unique within its kind and across kinds.'),
  kind: entityKindSchema,
  name: z.string().describe('The fullest form seen, or the one that the registry names.'),
  aliases: z
    .array(z.strictObject({ text: z.string(), count: z.int(), from: z.enum(['text', 'registry']) }))
    .describe('Other forms, most frequent first.'),
  description: z
    .strictObject({ text: z.string(), evidence: evidenceSchema.optional() })
    .optional()
    .describe('From the texts (with evidence) or the registry (without).'),
  roles: z
    .array(z.strictObject({ text: z.string(), date: z.string().optional(), evidence: evidenceSchema }))
    .describe('What each text calls it.'),
  sameAs: z.array(z.string()).describe('Addresses of the same thing elsewhere.'),
  location: z
    .strictObject({
      latitude: z.number().describe('Degrees north.'),
      longitude: z.number().describe('Degrees east.'),
      source: z
        .string()
        .describe('Entry of the gazetteer (`GeoNames 524901`, `ISO 3166-1 RU`), or the file that states it.'),
      country: z.string().optional().describe('ISO 3166-1 alpha-2 code of the country that it is, or lies in.'),
    })
    .optional(),
  unlocated: z
    .enum(['region', 'several', 'small', 'unlisted'])
    .optional()
    .describe(
      'Why a place has no coordinates: it is a region or shares its name with one; several places have the name; the one that has it is small and in a country that the dossier does not name; the gazetteer has none.',
    ),
  mentions: z.array(occurrenceSchema),
  merges: z
    .array(z.strictObject({ form: z.string(), rule: z.string(), certainty: z.number() }))
    .describe('Why forms were taken for the same entity.'),
  path: z.string().describe('Path of its page from the site root: `people/kim-jong-un/`.'),
});
export type Entity = z.infer<typeof entitySchema>;
