import { MIMEType } from 'node:util';
import { savedOn } from './page-provenance.ts';

/** The page in a "web page, single file" of a browser (MHTML, RFC 2557); its pictures, styles and frames are not read. */
export interface MhtmlPage {
  /** The HTML as its server or the browser encoded it. */
  bytes: Uint8Array;
  /** WHATWG name of the encoding, if the part's header has one. */
  charset?: string;
  /** Where the page was found. */
  url?: string;
  /** Day on which it was saved, in EDTF. */
  captured?: string;
}

interface Part {
  headers: Map<string, string>;
  /** Bytes as Latin-1, still in their transfer encoding. */
  body: string;
}

/** Parts of parts that are looked into. */
const deepest = 4;

/**
 * Finds the page in an MHTML file: the first part that is HTML. Written here because mail parsers (postal-mime, mailparser) join all HTML
 * parts, advertisements in frames included, and decode them without regard to what the page declares.
 * @returns undefined if no part is HTML
 */
export function readMhtml(file: Uint8Array): MhtmlPage | undefined {
  const whole = partOf(Buffer.from(file.buffer, file.byteOffset, file.length).toString('latin1'));
  const page = findHtml(whole, 0);
  if (page === undefined) return undefined;
  const url = [whole.headers.get('snapshot-content-location'), page.headers.get('content-location')].find(isAddress);
  const captured = savedOn(whole.headers.get('date') ?? '');
  const charset = encodingOf(typeOf(page)?.params.get('charset') ?? '');
  return { bytes: decoded(page), ...(charset && { charset }), ...(url && { url }), ...(captured && { captured }) };
}

function findHtml(part: Part, depth: number): Part | undefined {
  const type = typeOf(part);
  if (type?.essence === 'text/html' || type?.essence === 'application/xhtml+xml') return part;
  const boundary = type?.type === 'multipart' ? type.params.get('boundary') : null;
  if (!boundary || depth === deepest) return undefined;
  // The boundary stands at the start of a line, after two dashes; what is before the first and after the last is for nobody.
  for (const section of `\n${part.body}`.split(`\n--${boundary}`).slice(1)) {
    if (section.startsWith('--')) return undefined;
    const found = findHtml(partOf(section.replace(/^[^\n]*\n/, '').replace(/\r$/, '')), depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Headers, put on one line each and keyed in lower case, and what follows the empty line under them. */
function partOf(text: string): Part {
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function typeOf({ headers }: Part): MIMEType | undefined {
  try {
    return new MIMEType(headers.get('content-type') ?? '');
  } catch {
    return undefined;
  }
}

function decoded({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const bytes = body
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(bytes, 'latin1');
}

function encodingOf(label: string): string | undefined {
  try {
    return label === '' ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const isAddress = (value: string | undefined): value is string =>
  value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value);
