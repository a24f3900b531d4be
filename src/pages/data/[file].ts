import type { APIRoute } from 'astro';
import { readDataFile } from '../../emit/read-dossier.ts';

const files = ['dossier.json', 'dossier.schema.json'] as const;

export function getStaticPaths() {
  return files.map((file) => ({ params: { file } }));
}

/** The published data and its schema, as `emit` wrote them. */
export const GET: APIRoute = ({ params }) => {
  const file = files.find((name) => name === params.file);
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(readDataFile(file)), { headers: { 'content-type': 'application/json' } });
};
