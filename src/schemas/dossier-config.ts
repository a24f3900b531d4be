import { z } from 'zod';

/** `content/dossier.yaml`: what the dossier is. Only the title is needed. */
export const dossierConfigSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the dossier. A few words.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default('en')
    .describe('BCP 47 tag of the language of the site. Default: `en`.'),
  timeZone: z.string().default('UTC').describe('IANA time zone in which days are counted. Default: `UTC`.'),
  introduction: z.string().optional().describe('What the story is, in a paragraph or two of Markdown.'),
  publisher: z.string().optional().describe('Who publishes the dossier.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where the site will live. Without it there is no sitemap, robots.txt, canonical link or picture for shared links.',
    ),
  licence: z.string().optional().describe('Licence of the dossier, as shown in the footer.'),
});
export type DossierConfig = z.infer<typeof dossierConfigSchema>;
