import { z } from 'zod';
import { edtfSchema } from './evidence.ts';

/** What the editor knows of a capture: `content/sources/<same name>.yaml`. Every field is optional; what is given wins over what is found. */
export const sidecarSchema = z.strictObject({
  title: z.string().min(1).optional().describe('Headline of the article.'),
  standfirst: z.string().min(1).optional().describe('Summary between headline and body.'),
  publisher: z.string().min(1).optional().describe('Who published the report, as it is to be shown.'),
  byline: z.string().min(1).optional().describe('Who wrote it.'),
  published: edtfSchema
    .optional()
    .describe('Day of publication in EDTF: `2015-01-13`, or `2015-01` if that is all you know.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where the page was found.'),
  captured: edtfSchema.optional().describe('When the capture was made, in EDTF.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .describe('BCP 47 tag of the language, such as `en` or `ru`.'),
  encoding: z
    .string()
    .refine(isEncoding, 'is not the name of an encoding')
    .optional()
    .describe('Character encoding of the capture, where the one found is wrong: `windows-1251`.'),
  note: z.string().optional().describe('Shown to readers beside the article: what the capture is and how it was made.'),
  keep: z
    .array(z.string().min(1))
    .optional()
    .describe('Passages, by their text, that belong to the article although the cleaner would cut them.'),
  cut: z
    .array(z.string().min(1))
    .optional()
    .describe('Passages, by their text, that are furniture although the cleaner would keep them.'),
});
export type Sidecar = z.infer<typeof sidecarSchema>;

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
