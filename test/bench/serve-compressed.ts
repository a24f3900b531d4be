import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Served } from '../site/serve.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface ServedCompressed extends Served {
  /** What was sent since it was last emptied: path from the root and bytes of the body as they went over the wire. */
  sent: { path: string; bytes: number }[];
}

/** Serves a folder as a plain host does: text compressed with gzip, everything else (fonts, Pagefind's own files) as it is. */
export async function serveCompressed(folder: string): Promise<ServedCompressed> {
  const sent: ServedCompressed['sent'] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, path.posix.normalize(asked.endsWith('/') ? `${asked}index.html` : asked));
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const text = type.startsWith('text/') || /json|svg/.test(type);
    try {
      const body = packed.get(file) ?? (text ? gzipSync(await readFile(file)) : await readFile(file));
      packed.set(file, body);
      sent.push({ path: path.relative(folder, file), bytes: body.length });
      response.writeHead(200, { 'content-type': type, ...(text ? { 'content-encoding': 'gzip' } : {}) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    sent,
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
