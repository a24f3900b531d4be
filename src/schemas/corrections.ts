import { z } from 'zod';
import { eventStatusSchema } from './chronology.ts';
import { edtfSchema } from './evidence.ts';

/** One correction to an entity, in `content/registry/{people,organisations,places,events}.yaml` (each file a list of these). */
export const registryEntrySchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .describe('Canonical name to show. Matches the entity that has this name or one of the aliases.'),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional()
    .describe('Slug of the page, if not the one made from the name.'),
  aliases: z
    .array(z.string().min(1))
    .optional()
    .describe('Other forms of the name, in any script, that mean the same entity.'),
  merge: z.array(z.string().min(1)).optional().describe('Names of found entities that are this one.'),
  split: z
    .array(z.strictObject({ text: z.string().min(1), article: z.string().min(1) }))
    .optional()
    .describe('Mentions, by text and article id, that are this entity and not the one they were given to.'),
  hide: z.boolean().optional().describe('No page and no link: the name is not one, or does not matter.'),
  description: z.string().min(1).optional().describe('One line under the name.'),
  links: z
    .array(z.url({ protocol: /^https?$/ }))
    .optional()
    .describe('The same entity elsewhere (`sameAs`).'),
  location: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
});
export type RegistryEntry = z.infer<typeof registryEntrySchema>;

const selector = {
  match: z.string().min(1).describe('Words of a sentence that the entry rests on.'),
  article: z.string().optional().describe('Id of the article, if the words occur in several.'),
};

/** Corrections to the chronology: `content/chronology.yaml`. */
export const chronologyCorrectionsSchema = z.strictObject({
  pin: z
    .array(z.strictObject({ ...selector, note: z.string().optional() }))
    .optional()
    .describe('Entries always among the key events.'),
  hide: z
    .array(z.strictObject({ ...selector, reason: z.string().optional() }))
    .optional()
    .describe('Entries that are left out; the review page lists them.'),
  redate: z
    .array(z.strictObject({ ...selector, date: edtfSchema, reason: z.string().min(1) }))
    .optional()
    .describe('Entries that get another date, with the reason.'),
  add: z
    .array(
      z.strictObject({
        date: edtfSchema,
        text: z.string().min(1),
        status: eventStatusSchema.default('happened').describe('Default: `happened`.'),
        entities: z.array(z.string()).default([]).describe('Names or ids of those who take part. Default: none.'),
        evidence: z
          .array(z.strictObject({ article: z.string(), match: z.string() }))
          .min(1)
          .describe('Sentences that the entry rests on.'),
      }),
    )
    .optional(),
});
export type ChronologyCorrections = z.infer<typeof chronologyCorrectionsSchema>;

/** A hand-kept file with the line of each of its fields, for errors. */
export interface CorrectionFile<T> {
  /** Path as it is to be named in errors: `content/registry/people.yaml`. */
  file: string;
  data: T;
  /** Line (from 1) of each field, keyed by its path: `0.aliases.1`, `redate.0.match`. */
  lines: Record<string, number>;
}

export interface Corrections {
  people?: CorrectionFile<RegistryEntry[]>;
  organisations?: CorrectionFile<RegistryEntry[]>;
  places?: CorrectionFile<RegistryEntry[]>;
  events?: CorrectionFile<RegistryEntry[]>;
  chronology?: CorrectionFile<ChronologyCorrections>;
}
