import { pageScript } from '../components/page-script.ts';

/** The script of every page. */
export function GET(): Response {
  return new Response(pageScript, { headers: { 'content-type': 'text/javascript' } });
}
