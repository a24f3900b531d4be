import { type CollectionEntry, getCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from './folders.ts';

/** The editor's own pages in their order. Astro warns of an empty collection, but an editor need not have pages. */
export async function editorPages(): Promise<CollectionEntry<'pages'>[]> {
  if (!existsSync(path.join(contentFolder(), 'pages'))) return [];
  const pages = await getCollection('pages');
  return pages.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}
