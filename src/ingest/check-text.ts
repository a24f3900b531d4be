/** First bytes of files that are often dropped among captures by mistake. */
const MAGIC: readonly [kind: string, bytes: string][] = [
  ['a PDF', '%PDF-'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a ZIP archive or an office document', 'PK\x03\x04'],
  ['a gzip archive', '\x1f\x8b'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['a Safari web archive', 'bplist00'],
];

/** What else than text bytes are, told by their first ones; undefined if nothing is known of them. */
export function knownBinary(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return MAGIC.find(([, magic]) => head.startsWith(magic))?.[0];
}

/** UTF-16 offset of the first character that no text has: a NUL, or any control character where they make up over 1 %. */
export function findBinary(text: string): number | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) return nul;
  let first: number | undefined;
  let controls = 0;
  for (const match of text.matchAll(/[\p{Cc}--[\t\n\v\f\r]]/gv)) {
    first ??= match.index;
    controls++;
  }
  return controls > text.length / 100 ? first : undefined;
}

/** Line (from 1) of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
