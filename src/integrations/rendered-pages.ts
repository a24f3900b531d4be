import type { AstroPrerenderer } from 'astro';
import { readDossier } from '../emit/read-dossier.ts';
import { LinkCheck } from './link-check.ts';
import { drawSharePictures } from './pictures/share-pictures.ts';
import { SEARCHED, SearchIndex } from './search-index.ts';

/** What became of the pages beside their files. */
export interface Finished {
  /** Broken links, one line each. */
  problems: string[];
  /** Pages in the search index. */
  searched: number;
  /** Pictures for those who share a link. */
  pictures: number;
}

/** What is done with the pages of a build while they are rendered: each goes to the search index and to the check of the links. */
export class RenderedPages {
  readonly #out: string;
  readonly #links = new LinkCheck();
  #search: SearchIndex | undefined;
  #pictures: Promise<number> | undefined;

  /** @param out the site's folder */
  constructor(out: string) {
    this.#out = out;
  }

  /** Astro's renderer, which now waits for the dossier and hands on what it renders. @param whenMade resolves when the pages can be rendered */
  reading(prerenderer: AstroPrerenderer, whenMade: () => Promise<void>): AstroPrerenderer {
    return {
      ...prerenderer,
      setup: async () => {
        await whenMade();
        if (readDossier().config.url !== undefined) this.#pictures = drawSharePictures(this.#out);
        await prerenderer.setup?.();
      },
      getStaticPaths: async () => {
        const paths = await prerenderer.getStaticPaths();
        const searched = paths.filter(({ pathname }) => SEARCHED.test(pageOf(pathname)));
        this.#search = new SearchIndex(readDossier(), searched.length, this.#out);
        // First the pages that are searched, so that the index is written while the others are rendered.
        return [...searched, ...paths.filter(({ pathname }) => !SEARCHED.test(pageOf(pathname)))];
      },
      render: async (request, options) => {
        const rendered = await prerenderer.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (response.headers.get('content-type')?.startsWith('text/html') !== true) return rendered;
        const page = pageOf(new URL(request.url).pathname);
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (SEARCHED.test(page)) this.#search?.add(page, new TextDecoder().decode(bytes));
        this.#links.add(page === '404/' ? '404.html' : `${page}index.html`, bytes);
        return new ReadResponse(bytes, response);
      },
    };
  }

  /** Waits for the search index, the pictures and the check of the links. */
  async finish(): Promise<Finished> {
    const pictures = (await this.#pictures) ?? 0;
    const [problems] = await Promise.all([this.#links.finish(this.#out), this.#search?.finish()]);
    return { problems, searched: this.#search?.pages ?? 0, pictures };
  }
}

/** A page that has been read: its bytes are there, and are not sent through a stream once more for whoever asks for them. */
class ReadResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>, { status, statusText, headers }: Response) {
    super(bytes, { status, statusText, headers });
    this.#bytes = bytes;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#bytes.buffer;
  }
}

/** Path of a page from the site's root, as the rest of the program knows it: `people/x/`, or `` for the overview. */
function pageOf(pathname: string): string {
  const path = decodeURIComponent(pathname).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}
