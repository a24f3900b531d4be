import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Served {
  /** Address of the site's root, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a folder as a plain static host would, at the root or below a path such as `/any/sub/path`. */
export async function serve(folder: string, below = ''): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${below}/`)) {
      response.writeHead(404).end();
      return;
    }
    request.url = url.slice(below.length);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${below}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
