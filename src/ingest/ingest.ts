import path from 'node:path';
import { readArchivedAddress } from '../archived-address.ts';
import { DossierError, type Outcome } from '../errors.ts';
import type { Capture } from '../schemas/capture.ts';
import { captureIds } from './capture-ids.ts';
import { editorPath } from './editor-path.ts';
import { FORMS, listSources } from './list-sources.ts';
import { type RawCapture, readCapture } from './read-capture.ts';
import { readSidecars } from './read-sidecars.ts';

/** The captures that can be used, in code-unit order of their paths. */
export interface Ingested extends Outcome<Capture> {
  /** What the editor should know but need not change, such as a file that is there twice. `file: what. what was done.` */
  warnings: string[];
}

/**
 * Reads every capture below `sources/` of the content folder, with its sidecar. Files that cannot be read become errors beside the good ones.
 * @param onListed is told how many captures there are, before they are read
 */
export async function ingest(contentDir: string, onListed: (captures: number) => void = () => {}): Promise<Ingested> {
  const folder = path.join(contentDir, 'sources');
  const listing = await listSources(folder);
  onListed(listing.captures.length);
  const sidecars = await readSidecars(folder, listing.captures, listing.sidecars);
  const errors = [...listing.errors, ...sidecars.errors];
  const warnings = unread(folder, listing.others);
  if (listing.captures.length === 0 && errors.length === 0) {
    warnings.push(`${editorPath(folder)}: holds no capture. Put ${FORMS} files there.`);
  }

  const byHash = new Map<string, RawCapture>();
  for (const file of listing.captures) {
    try {
      const { capture, warning } = await readCapture(folder, file, sidecars.of.get(file)?.data.encoding);
      const first = byHash.get(capture.sha256);
      if (first !== undefined) {
        const unused = sidecars.of.has(file) ? ', without this sidecar' : '';
        const shown = editorPath(path.join(folder, file));
        warnings.push(`${shown}: has the same content as ${first.file}. Only that is used${unused}.`);
        continue;
      }
      byHash.set(capture.sha256, capture);
      if (warning !== undefined) warnings.push(`${warning}.`);
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      errors.push(error);
    }
  }

  const captures = [...byHash.values()];
  const ids = captureIds(captures);
  const items = captures.flatMap((capture, i): Capture[] => {
    if (sidecars.broken.has(capture.file)) return [];
    const sidecar = sidecars.of.get(capture.file);
    const url = sidecar?.data.url ?? capture.url;
    const captured = capture.captured ?? (url && readArchivedAddress(url)?.captured);
    const found = { ...(url && { url }), ...(captured && { captured }) };
    return [{ id: ids[i] ?? '', ...capture, ...found, ...(sidecar && { sidecar }) }];
  });
  return { items, errors, warnings };
}

function unread(folder: string, files: string[]): string[] {
  if (files.length === 0) return [];
  const names = files.slice(0, 5).join(', ') + (files.length > 5 ? ` and ${files.length - 5} more` : '');
  return [`${editorPath(folder)}: not read, being no ${FORMS} files: ${names}. Take them out of the folder.`];
}
