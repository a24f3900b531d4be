import { z } from 'zod';
import { edtfSchema } from './evidence.ts';
import { sidecarSchema } from './sidecar.ts';

export const mediaTypeSchema = z.enum(['text/plain', 'text/html', 'text/markdown']).describe('Form of the capture.');
export type MediaType = z.infer<typeof mediaTypeSchema>;

/** The file as saved, never edited. */
export const captureSchema = z.strictObject({
  id: z.string().describe('Stable id: a slug of the file name. It is also the id of the article.'),
  file: z.string().describe('Path below `content/sources/`, with forward slashes.'),
  sha256: z.string().length(64).describe('SHA-256 of the bytes, in hexadecimal.'),
  mediaType: mediaTypeSchema,
  encoding: z
    .strictObject({
      label: z.string().describe('WHATWG name of the character encoding, such as `utf-8`.'),
      evidence: z
        .enum(['bom', 'declared', 'valid-utf-8', 'detected', 'given'])
        .describe('What the encoding was read from.'),
    })
    .describe('How the bytes were decoded.'),
  text: z.string().describe('The decoded capture. All UTF-16 offsets of the cleaning point into it.'),
  url: z
    .string()
    .optional()
    .describe('Address of the page, from the sidecar, the caller, or what the saving program left in the file.'),
  captured: edtfSchema
    .optional()
    .describe('Day on which the page was saved, in EDTF, as the saving program left it in the file.'),
  sidecar: z
    .strictObject({
      file: z.string().describe('Path of the sidecar as it is to be named in errors.'),
      data: sidecarSchema,
      lines: z
        .record(z.string(), z.int())
        .describe('Line (from 1) of each field, keyed by its path: `published`, `cut.0`.'),
    })
    .optional(),
});
export type Capture = z.infer<typeof captureSchema>;
