import { Worker } from 'node:worker_threads';
import { siteFiles } from './site-files.ts';

/** What the thread is told: a page, or that all are there and which files the site has. */
export type LinkCheckMessage = { file: string; page: Uint8Array } | { files: string[] };

/** The check of every link of a site in the making, in a thread of its own: pages are read while others are rendered. */
export class LinkCheck {
  readonly #worker = new Worker(new URL('./link-check-thread.ts', import.meta.url));
  readonly #problems: Promise<string[]>;

  constructor() {
    this.#worker.unref();
    this.#problems = new Promise((resolve, reject) => {
      this.#worker.once('message', resolve);
      this.#worker.once('error', reject);
    });
    // Awaited when the pages are there; until then a failure must not count as unhandled.
    this.#problems.catch(() => {});
  }

  /** Takes a finished page. @param file path from the site's root (`people/x/index.html`) @param page its bytes */
  add(file: string, page: Uint8Array): void {
    this.#tell({ file, page });
  }

  /** Names each link that leads nowhere, each missing anchor and file, and whatever a page would ask another host for. @param out the finished site */
  async finish(out: string): Promise<string[]> {
    this.#worker.ref();
    this.#tell({ files: await siteFiles(out) });
    const problems = await this.#problems;
    await this.#worker.terminate();
    return problems;
  }

  #tell(message: LinkCheckMessage): void {
    this.#worker.postMessage(message);
  }
}
