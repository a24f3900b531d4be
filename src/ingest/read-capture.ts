import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { DossierError } from '../errors.ts';
import type { Capture } from '../schemas/capture.ts';
import { findBinary, knownBinary, lineAt } from './check-text.ts';
import { decode } from './decode.ts';
import { editorPath } from './editor-path.ts';
import { MEDIA_TYPES } from './list-sources.ts';
import { pageProvenance } from './page-provenance.ts';
import { type MhtmlPage, readMhtml } from './read-mhtml.ts';

/** Largest capture that is read. */
export const MAX_CAPTURE_BYTES = 64 * 1024 * 1024;

const SAVE_AGAIN = 'Save the page as text or HTML, or take the file out of the folder.';

/** A capture that has neither id nor sidecar yet. */
export type RawCapture = Omit<Capture, 'id' | 'sidecar'>;

/**
 * Reads and decodes one capture.
 * @param file path below the folder, with forward slashes
 * @param given name of the encoding, if the editor has stated it
 * @returns the capture and what the editor should know of it
 * @throws DossierError if the file is empty, too large, no text, or cannot be read
 */
export async function readCapture(
  folder: string,
  file: string,
  given?: string,
): Promise<{ capture: RawCapture; warning?: string }> {
  const full = path.join(folder, file);
  const shown = editorPath(full);
  const fail = (what: string, hint: string, line?: number) => new DossierError({ file: shown, line }, what, hint);

  const size = await stat(full).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > MAX_CAPTURE_BYTES) throw fail('is larger than 64 MB', 'Split it, or save the page as text.');
  const bytes = await readFile(full).catch(() => {
    throw fail('cannot be read', 'Look whether it still exists and may be opened.');
  });
  const kind = knownBinary(bytes);
  if (kind !== undefined) throw fail(`is ${kind}, not text`, SAVE_AGAIN);

  const mediaType = MEDIA_TYPES.get(path.extname(file).toLowerCase()) ?? 'text/plain';
  const saved: MhtmlPage | undefined = /\.mht(?:ml)?$/i.test(file) ? readMhtml(bytes) : { bytes };
  if (saved === undefined) throw fail('is a saved page (MHTML) without any HTML in it', SAVE_AGAIN);
  const { text, encoding, warning } = decode(saved.bytes, mediaType, given, saved.charset);
  if (text.trim() === '') throw fail('is empty', 'Save the page again, or delete the file.');
  const binary = findBinary(text);
  if (binary !== undefined) throw fail('holds bytes that no text has', SAVE_AGAIN, lineAt(text, binary));

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { url, captured } = mediaType === 'text/html' ? { ...pageProvenance(text), ...saved } : {};
  const provenance = { ...(url && { url }), ...(captured && { captured }) };
  const capture: RawCapture = { file, sha256, mediaType, encoding, text, ...provenance };
  return warning === undefined ? { capture } : { capture, warning: `${shown}: ${warning}` };
}
