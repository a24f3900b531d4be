import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { FONTS } from '../styles/fonts.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/**
 * Lets the development server answer what only a finished site has: links that name `index.html`, the fonts, and the search
 * index of the last build (so search works in dev, on the state of that build).
 * @param out folder of the last build
 */
export function serveAsBuilt(server: ViteDevServer, out: string): void {
  server.middlewares.use((request, response, next) => {
    const [address = '/', query] = (request.url ?? '/').split('?');
    const file = builtFile(address, out);
    if (file !== undefined) {
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
      return;
    }
    if (address.endsWith('/index.html')) {
      request.url = address.slice(0, -'index.html'.length) + (query === undefined ? '' : `?${query}`);
    }
    next();
  });
}

function builtFile(address: string, out: string): string | undefined {
  const font = FONTS.find((candidate) => address === `/fonts/${candidate.file}`);
  if (font !== undefined) return fileURLToPath(import.meta.resolve(font.package));
  if (!address.startsWith('/pagefind/')) return undefined;
  const file = path.join(out, path.posix.normalize(address));
  return file.startsWith(path.join(out, 'pagefind') + path.sep) && existsSync(file) ? file : undefined;
}
