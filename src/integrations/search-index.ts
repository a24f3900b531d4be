import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { CHRONOLOGY_BUNDLE, entriesApart, SEARCH_BUNDLE } from '../components/view/search-scope.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { chronologyRecords } from './chronology-records.ts';

/** Pages that are searched, by their path from the site's root: of each, Pagefind reads the part marked `data-pagefind-body`. */
export const SEARCHED = /^(articles|people|organisations|places|events)\/[^/]+\/$/;
/** Above so many pages and records, Pagefind packs several into one file of its index. */
const MOST_FRAGMENTS = 1000;
/** What Pagefind writes beside its engine and nothing here asks for: its interfaces and its worker, as the search page has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|worker)\./;
/** What an index that is merged into another needs no second copy of: the engine, and the highlighter of the pages. */
const ENGINE = /^pagefind(-.+)?\.(js|css)$|^wasm\./;

/**
 * The search index of a site in the making. Pagefind is a process of its own, so it reads each page while the next is rendered.
 * It orders pages by their address, so the index does not depend on which was rendered first.
 */
export class SearchIndex {
  readonly #index: Promise<PagefindIndex>;
  /** The chronology's entries, where they are too many to be searched with every word. */
  readonly #entries: Promise<PagefindIndex> | undefined;
  readonly #reading: Promise<void>[] = [];
  readonly #out: string;
  #awaited: number;
  #written: Promise<void> | undefined;
  /** How many pages are to be in it. */
  readonly pages: number;

  /**
   * Starts Pagefind with one record for each chronology entry.
   * @param pages how many searched pages there will be; when the last of them is there, the index is written
   * @param out the site's folder
   */
  constructor(dossier: Dossier, pages: number, out: string) {
    this.pages = pages;
    this.#awaited = pages;
    this.#out = out;
    this.#index = newIndex();
    this.#entries = entriesApart(dossier) > 0 ? newIndex() : undefined;
    const entries = this.#entries ?? this.#index;
    for (const record of chronologyRecords(dossier)) this.#read(entries, (index) => index.addCustomRecord(record));
  }

  /** Takes a finished page that is searched. @param page its path from the site's root (`people/x/`) */
  add(page: string, html: string): void {
    this.#read(this.#index, (index) =>
      index.addHTMLFile({ sourcePath: `${page}index.html`, content: searchedPart(html) }),
    );
    if (--this.#awaited === 0) {
      this.#written = this.#write();
      this.#written.catch(() => {});
    }
  }

  /** Waits for the index. @throws Error with what Pagefind said */
  async finish(): Promise<void> {
    await (this.#written ?? this.#write());
    await close();
  }

  async #write(): Promise<void> {
    await Promise.all(this.#reading);
    await writeWithout(UNUSED, await this.#index, path.join(this.#out, SEARCH_BUNDLE));
    if (this.#entries !== undefined) {
      await writeWithout(ENGINE, await this.#entries, path.join(this.#out, CHRONOLOGY_BUNDLE));
    }
  }

  #read(to: Promise<PagefindIndex>, work: (index: PagefindIndex) => Promise<{ errors: string[] }>): void {
    const reading = to.then(work).then(ok);
    // Awaited when all pages are there; until then a failure must not count as unhandled.
    reading.catch(() => {});
    this.#reading.push(reading);
  }
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, maxFragments: MOST_FRAGMENTS });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

async function writeWithout(unwanted: RegExp, index: PagefindIndex, folder: string): Promise<void> {
  ok(await index.writeFiles({ outputPath: folder }));
  for (const file of await readdir(folder)) if (unwanted.test(file)) await rm(path.join(folder, file));
}

/**
 * The page's language and the one element that is marked as searched; the rest, of a long page nearly all of it, Pagefind would read
 * for nothing. The element holds no other of its own name.
 */
function searchedPart(html: string): string {
  const marked = /<([a-z]+) [^>]*\bdata-pagefind-body\b/.exec(html);
  const end = marked === null ? -1 : html.indexOf(`</${marked[1]}>`, marked.index);
  if (marked === null || end < 0) return html;
  const language = /<html[^>]*>/.exec(html)?.[0] ?? '<html>';
  return `${language}<body>${html.slice(marked.index, end)}</${marked[1]}></body></html>`;
}

function ok(response: { errors: string[] }): void {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
}
