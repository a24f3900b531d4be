import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { DossierError } from '../errors.ts';
import type { MediaType } from '../schemas/capture.ts';
import { editorPath } from './editor-path.ts';

/** Media type of each extension that a capture may have. */
export const MEDIA_TYPES: ReadonlyMap<string, MediaType> = new Map([
  ['.txt', 'text/plain'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'text/html'],
  ['.mhtml', 'text/html'],
  ['.mht', 'text/html'],
  ['.md', 'text/markdown'],
  ['.markdown', 'text/markdown'],
]);

/** The forms as the editor is told of them. */
export const FORMS = '.txt, .html, .mhtml or .md';

/** What lies in `content/sources/`, as paths below it with forward slashes, in code-unit order. */
export interface Listing {
  captures: string[];
  sidecars: string[];
  /** Files that are neither. */
  others: string[];
  errors: DossierError[];
}

/**
 * Lists the captures and sidecars below a folder. Hidden files and the `*_files` folders that browsers save beside a page are
 * passed over; a symbolic link that leads out of the folder is an error.
 */
export async function listSources(folder: string): Promise<Listing> {
  const listing: Listing = { captures: [], sidecars: [], others: [], errors: [] };
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) {
    const hint = `Make it, and put captures into it: ${FORMS} files.`;
    listing.errors.push(new DossierError({ file: editorPath(folder) }, 'there is no such folder', hint));
    return listing;
  }
  await walk('');
  for (const list of [listing.captures, listing.sidecars, listing.others]) list.sort();
  return listing;

  async function walk(below: string): Promise<void> {
    for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!entry.name.endsWith('_files')) await walk(file);
      } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(file)))) {
        sort(file);
      } else if (!entry.isSymbolicLink()) {
        fail(file, 'is neither a file nor a folder', 'Take it out of the folder.');
      }
    }
  }

  /** Folders behind links inside the tree are reached by their own name, so only files count. */
  async function leadsToFile(file: string): Promise<boolean> {
    const target = await realpath(path.join(folder, file)).catch(() => undefined);
    if (target === undefined) fail(file, 'is a link to nothing', 'Delete it, or put the file itself there.');
    else if (!`${target}${path.sep}`.startsWith(`${root}${path.sep}`)) {
      fail(file, 'is a link that leads out of the folder', 'Put a copy of the file there instead.');
    } else return (await stat(target)).isFile();
    return false;
  }

  function sort(file: string): void {
    const extension = path.extname(file).toLowerCase();
    if (MEDIA_TYPES.has(extension)) listing.captures.push(file);
    else if (extension === '.yaml') listing.sidecars.push(file);
    else if (extension === '.yml') fail(file, 'is no sidecar, since those end in .yaml', 'Rename it to end in .yaml.');
    else listing.others.push(file);
  }

  function fail(file: string, what: string, hint: string): void {
    listing.errors.push(new DossierError({ file: editorPath(path.join(folder, file)) }, what, hint));
  }
}
