import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findBrokenLinks, type ScannedPage, scanPage } from './broken-links.ts';
import { siteFiles } from './site-files.ts';

/** Reads a built site and names each link that leads nowhere, each missing anchor, and whatever a page would ask another host for. */
export async function checkSite(out: string): Promise<string[]> {
  const files = await siteFiles(out);
  const pages = new Map<string, ScannedPage>();
  for (const file of files) {
    if (file.endsWith('.html')) pages.set(file, scanPage(await readFile(path.join(out, file), 'utf8')));
  }
  return findBrokenLinks(pages, new Set(files));
}
