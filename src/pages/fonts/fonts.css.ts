import { fontFaces } from '../../styles/fonts.ts';

/** The fonts of every page, beside their files. */
export function GET(): Response {
  return new Response(fontFaces, { headers: { 'content-type': 'text/css' } });
}
