import path from 'node:path';
import { styleText } from 'node:util';
import { build } from 'astro';
import { htmlFiles } from './integrations/html-files.ts';

/**
 * `npm run build`: `astro build` without a line for each of a thousand pages, and with one that says where the result is.
 * The dossier itself is made by the integration in `astro.config.mjs`, so a plain `astro build` gives the same site.
 */
const began = performance.now();
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exit(1);
}
const out = path.resolve(process.env.DOSSIER_OUT ?? 'dist');
const pages = (await htmlFiles(out)).length;
const seconds = ((performance.now() - began) / 1000).toFixed(2);
const shown = path.relative('.', out) || '.';
process.stdout.write(
  `${styleText('bold', 'publish  ')} ${pages.toLocaleString('en-GB')} pages in ${shown} ${styleText('dim', `(${seconds} s in all)`)}\n`,
);
process.exit(process.exitCode ?? 0);
