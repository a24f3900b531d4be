import { DossierError } from '../errors.ts';
import type { MediaType } from '../schemas/capture.ts';

/** Bounds of one fetch. */
export interface FetchBounds {
  maxBytes: number;
  /** For the whole fetch, redirects and body included. */
  milliseconds: number;
  redirects: number;
}

export const FETCH_BOUNDS: FetchBounds = { maxBytes: 20 * 1024 * 1024, milliseconds: 30_000, redirects: 5 };

export interface FetchedPage {
  /** Address that answered, after redirects, without fragment. */
  url: string;
  mediaType: MediaType;
  bytes: Buffer;
  /** Encoding that the server names, if it is known. */
  charset?: string;
}

const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
  'text/markdown': 'text/markdown',
  'text/x-markdown': 'text/markdown',
};

const BROWSER = 'Open it in a browser, save the page, and add the file.';

/** Fetches a page over http(s). @throws DossierError, under the address, if it is refused, fails, takes too long or is too large */
export async function fetchPage(address: string, bounds: FetchBounds = FETCH_BOUNDS): Promise<FetchedPage> {
  const fail = (what: string, hint: string) => new DossierError({ file: address }, what, hint);
  const signal = AbortSignal.timeout(bounds.milliseconds);
  try {
    let url = pageAddress(address, address);
    for (let hops = 0; hops <= bounds.redirects; hops++) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { accept: 'text/html, text/plain, */*;q=0.1' },
      });
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (location !== null) {
        await response.body?.cancel();
        url = pageAddress(new URL(location, url).href, address);
        continue;
      }
      if (!response.ok) throw fail(`answers ${response.status} ${response.statusText}`.trim(), BROWSER);
      const bytes = await readBody(response, bounds.maxBytes, address);
      return { url, mediaType: mediaTypeOf(response, bytes, address), bytes, ...charsetOf(response) };
    }
    throw fail(`redirects more than ${bounds.redirects} times`, BROWSER);
  } catch (error) {
    if (error instanceof DossierError) throw error;
    if (signal.aborted) throw fail(`takes longer than ${bounds.milliseconds / 1000} s`, BROWSER);
    throw fail(`cannot be reached (${reasonOf(error)})`, 'Look whether the address is right and the network works.');
  }
}

/** An http(s) address without fragment and password. @param asked the address that the editor gave, for errors */
function pageAddress(address: string, asked: string): string {
  const url = URL.parse(address);
  const fail = (what: string, hint: string) => new DossierError({ file: asked }, what, hint);
  if (url === null) throw fail('is not an address', 'Write the whole address: https://example.org/page.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw fail(
      `leads to ${url.protocol}, which is not fetched`,
      'Give an address that begins with https:// or http://.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw fail('holds a password', 'It would end up in the dossier: save the page in a browser, and add the file.');
  }
  url.hash = '';
  return url.href;
}

async function readBody(response: Response, maxBytes: number, address: string): Promise<Buffer> {
  const tooLarge = () => {
    const size = `${Math.round(maxBytes / 1024 / 1024)} MB`;
    return new DossierError(
      { file: address },
      `is larger than ${size}`,
      'Save the text of the page, and add that file.',
    );
  };
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > maxBytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function mediaTypeOf(response: Response, bytes: Buffer, address: string): MediaType {
  const given = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (given === undefined || given === '')
    return /^\s*</.test(bytes.toString('latin1', 0, 200)) ? 'text/html' : 'text/plain';
  const known = MEDIA_TYPES[given];
  if (known === undefined)
    throw new DossierError({ file: address }, `is ${given}, not a page`, 'Save its text, and add that file.');
  return known;
}

function charsetOf(response: Response): { charset?: string } {
  const name = /;\s*charset="?([\w:.-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  try {
    return name === undefined ? {} : { charset: new TextDecoder(name).encoding };
  } catch {
    return {};
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
}
