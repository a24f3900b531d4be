import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Served, serve } from './serve.ts';

/** The demonstration's site, served, and a browser. */
export interface DemoSite {
  dist: string;
  browser: Browser;
  site: Served;
}

/** Serves the demonstration's site and opens a browser for the tests of one file; both are there once its tests run. */
export function demoSite(): DemoSite {
  const demo = { dist: inject('demo').dist } as DemoSite;
  beforeAll(async () => {
    demo.browser = await launchBrowser();
    demo.site = await serve(demo.dist);
  });
  afterAll(async () => {
    await demo.browser.close();
    await demo.site.close();
  });
  return demo;
}
