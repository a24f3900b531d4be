import path from 'node:path';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

/** `npm run screenshot`: the README's picture, taken of `dist/` as it was last built. */
const site = await serve(path.resolve('dist'));
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
await page.goto(`${site.url}index.html`, { waitUntil: 'networkidle' });
await page.screenshot({ path: path.join(import.meta.dirname, 'overview.png') });
await browser.close();
await site.close();
