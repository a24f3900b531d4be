import { z } from 'zod';
import { articleSchema } from './article.ts';
import { certaintySchema, entityKindSchema, spanSchema } from './evidence.ts';

/** A sentence of the article. */
export const sentenceSchema = z.strictObject({
  start: z.int().describe('UTF-16 offset into the text of the article.'),
  end: z.int(),
  passage: z.int().describe('Index of its passage.'),
  anchor: z.string().describe('`s-` and eight hexadecimal digits of the hash of its text.'),
});
export type Sentence = z.infer<typeof sentenceSchema>;

/** A span of an article that names an entity. */
export const mentionSchema = z.strictObject({
  start: z.int(),
  end: z.int(),
  kind: entityKindSchema.or(z.literal('other')).describe('`other`: a name that gets no page (products, works).'),
  rule: z.string().describe('Rule or model that found it.'),
  certainty: z.number().min(0).max(1),
  role: spanSchema.optional().describe('Title or role that stands with the name: `Foreign Minister`.'),
  relation: z
    .enum(['demonym', 'description'])
    .optional()
    .describe('`demonym`: "Russian" for Russia. `description`: "the North Korean leader" for a person.'),
  note: z.string().optional().describe('Such as `metonymy`: the place stands for its government.'),
  target: z.string().optional().describe('For a demonym: canonical name of the place.'),
  entity: z.string().optional().describe('Id of the entity, once resolved.'),
});
export type Mention = z.infer<typeof mentionSchema>;

/** A temporal expression (TIMEX3). */
export const timexSchema = z.strictObject({
  start: z.int(),
  end: z.int(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value.'),
  mod: z
    .enum(['START', 'MID', 'END', 'APPROX', 'MORE_THAN', 'LESS_THAN', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS'])
    .optional()
    .describe('TIMEX3 `mod`, such as `END` in "late 2011": vagueness that neither value nor EDTF can hold.'),
  edtf: z.string().optional().describe('EDTF value, where the expression can be placed on the calendar.'),
  anchor: z.string().describe('EDTF date that it was read against; empty if none was needed.'),
  anchorPhrase: z
    .string()
    .optional()
    .describe('The earlier words that gave the anchor, if it was not the publication date.'),
  rule: z.string(),
  certainty: certaintySchema,
});
export type Timex = z.infer<typeof timexSchema>;

/** One link of an attribution chain. */
export const chainLinkSchema = z.strictObject({
  text: z.string().describe('The source as the text names it.'),
  start: z.int(),
  end: z.int(),
});

/** Reported speech. */
export const reportedSpeechSchema = z.strictObject({
  source: z.array(spanSchema).describe('Who, as it stands beside the words ("he", "the agency").'),
  cue: z.array(spanSchema).describe('said, told, according to …'),
  content: z.array(spanSchema).min(1).describe('What was said, quotation marks included.'),
  direct: z.boolean(),
  polarity: z.enum(['positive', 'negative']).optional().describe('`negative`: "has not said".'),
  chain: z
    .array(chainLinkSchema)
    .describe(
      'Sources from nearest to the words to farthest (the publisher is not among them unless the text names it).',
    ),
  sourceMention: z.int().optional().describe('Index of the mention that the source is or refers to.'),
  rule: z.string(),
  certainty: z.number().min(0).max(1),
});
export type ReportedSpeech = z.infer<typeof reportedSpeechSchema>;

/** An article with all that was found in it. Pure data, one article at a time. */
export const annotatedArticleSchema = articleSchema.extend({
  sentences: z.array(sentenceSchema),
  mentions: z.array(mentionSchema),
  timexes: z.array(timexSchema),
  statements: z.array(reportedSpeechSchema),
});
export type AnnotatedArticle = z.infer<typeof annotatedArticleSchema>;
