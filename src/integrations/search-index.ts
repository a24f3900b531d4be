import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Dossier } from '../schemas/dossier.ts';
import { chronologyRecords } from './chronology-records.ts';

/** Pages that are searched: of each, Pagefind reads the part marked `data-pagefind-body`. */
const SEARCHED = /^(articles|people|organisations|places|events)\/[^/]+\/index\.html$/;
/** Above so many pages and records, Pagefind packs several into one file of its index. */
const MOST_FRAGMENTS = 1000;

/**
 * The search index of a site in the making. Pagefind is a process of its own, so it reads each page while the next is rendered.
 * It orders pages by their address, so the index does not depend on which was rendered first.
 */
export class SearchIndex {
  readonly #index: Promise<PagefindIndex>;
  readonly #reading: Promise<void>[] = [];
  #pages = 0;

  /** Starts Pagefind with one record for each chronology entry. */
  constructor(dossier: Dossier) {
    this.#index = createIndex({ keepIndexUrl: true, maxFragments: MOST_FRAGMENTS }).then(({ index, errors }) => {
      if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      return index;
    });
    for (const record of chronologyRecords(dossier)) this.#read((index) => index.addCustomRecord(record));
  }

  /** Takes a finished page, if it is of a kind that is searched. @param file path from the site's root (`people/x/index.html`) */
  add(file: string, html: string): void {
    if (!SEARCHED.test(file)) return;
    this.#pages++;
    this.#read((index) => index.addHTMLFile({ sourcePath: file, content: html }));
  }

  /** Writes the index into the site. @returns how many pages it holds @throws Error with what Pagefind said */
  async write(out: string): Promise<number> {
    await Promise.all(this.#reading);
    ok(await (await this.#index).writeFiles({ outputPath: path.join(out, 'pagefind') }));
    await close();
    return this.#pages;
  }

  #read(work: (index: PagefindIndex) => Promise<{ errors: string[] }>): void {
    const reading = this.#index.then(work).then(ok);
    // Awaited when the pages are there; until then a failure must not count as unhandled.
    reading.catch(() => {});
    this.#reading.push(reading);
  }
}

function ok(response: { errors: string[] }): void {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
}
