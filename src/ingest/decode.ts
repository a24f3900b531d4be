import type { Capture, MediaType } from '../schemas/capture.ts';
import { declaredCharset } from './declared-charset.ts';
import { detectLegacyCharset } from './detect-legacy-charset.ts';

/** Escape sequence of ISO-2022-JP, which is ASCII byte by byte. */
const TO_DOUBLE_BYTES = Buffer.from('\x1b$');

export interface Decoded {
  /** Well-formed: lone surrogates are U+FFFD; no byte order mark. */
  text: string;
  encoding: Capture['encoding'];
  /** What the editor should know, such as a declaration that is wrong. */
  warning?: string;
}

/**
 * Turns bytes into text: as given, else by byte order mark, declaration, validity as UTF-8, then by detection, in this order.
 * @param given name of an encoding that the editor has stated
 * @param header WHATWG name of an encoding that a header of the page declares
 */
export function decode(bytes: Uint8Array, mediaType: MediaType, given?: string, header?: string): Decoded {
  if (given !== undefined) return decodeAs(new TextDecoder(given).encoding, 'given', bytes);
  const marked = byBom(bytes) ?? byNulls(bytes);
  if (marked !== undefined) return marked;
  const declared = header ?? (mediaType === 'text/html' ? declaredCharset(bytes) : undefined);
  if (isAscii(bytes)) {
    const shifts = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(TO_DOUBLE_BYTES);
    if (shifts) return decodeAs('iso-2022-jp', declared === 'iso-2022-jp' ? 'declared' : 'detected', bytes);
    return decodeAs(declared ?? 'utf-8', declared ? 'declared' : 'valid-utf-8', bytes);
  }
  const utf8 = tryUtf8(bytes);
  if (utf8 !== undefined) {
    if (declared === undefined || declared === 'utf-8') {
      return { text: utf8, encoding: { label: 'utf-8', evidence: declared ? 'declared' : 'valid-utf-8' } };
    }
    const warning = `declares ${declared} but is UTF-8, and was read as UTF-8`;
    return { text: utf8, encoding: { label: 'utf-8', evidence: 'valid-utf-8' }, warning };
  }
  if (declared !== undefined && declared !== 'utf-8') return decodeAs(declared, 'declared', bytes);
  const mended = mostlyUtf8(bytes);
  return mended ?? decodeAs(detectLegacyCharset(bytes), 'detected', bytes);
}

function decodeAs(label: string, evidence: Capture['encoding']['evidence'], bytes: Uint8Array): Decoded {
  const text = new TextDecoder(label).decode(bytes).toWellFormed();
  return { text, encoding: { label, evidence } };
}

function byBom(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('utf-8', 'bom', bytes);
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', 'bom', bytes);
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', 'bom', bytes);
  return undefined;
}

/** UTF-16 without a mark: NUL bytes, no character that texts lack, and blanks or ASCII in one of the two byte orders. */
function byNulls(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  const readings = ['utf-16le', 'utf-16be']
    .map((label) => decodeAs(label, 'detected', bytes))
    .filter(({ text }) => !/[[\p{Cc}\p{Cn}\p{Co}\ufffd]--[\t\n\v\f\r]]/v.test(text))
    .map((decoded) => ({ decoded, plain: count(decoded.text, /[\n\r -~]/g) }))
    .filter(({ plain }) => plain > 0 && plain >= bytes.length / 1000)
    .sort((a, b) => b.plain - a.plain);
  return readings[0]?.decoded;
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A page of UTF-8 with a few broken bytes (cut short, stitched together) is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\ufffd/g);
  const sound = count(text, /[^\0-\x7f\ufffd]/g);
  if (sound < 10 * broken) return undefined;
  const warning = `holds ${broken} ${broken === 1 ? 'character' : 'characters'} that ${broken === 1 ? 'is' : 'are'} not UTF-8, shown as \ufffd`;
  return { text, encoding: { label: 'utf-8', evidence: 'detected' }, warning };
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n++;
  return n;
}
