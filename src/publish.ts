import { rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import { siteFiles } from './integrations/site-files.ts';
import { loadPipeline } from './pipeline.ts';

/**
 * `npm run build`: `astro build` without a line for each of a thousand pages, and with one that says where the result is.
 * The dossier itself is made by the integration in `astro.config.mjs`, so a plain `astro build` gives the same site. The site is
 * built beside the last one and takes its place when it is whole: a build that fails or is killed leaves that as it was.
 */
const began = performance.now();
const out = path.resolve(process.env.DOSSIER_OUT ?? 'dist');
// Hidden, and so never a name that begins with the project's: Astro would take such a folder for one inside the project.
const part = path.join(path.dirname(out), `.${path.basename(out)}.part`);
process.on('exit', (code) => code !== 0 && rmSync(part, { recursive: true, force: true }));
loadPipeline();
try {
  const { build } = await import('astro');
  await build({ outDir: part, logLevel: 'warn' });
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exit(1);
}
await rm(out, { recursive: true, force: true });
await rename(part, out);
const pages = (await siteFiles(out)).filter((file) => file.endsWith('.html')).length;
const seconds = ((performance.now() - began) / 1000).toFixed(2);
const shown = path.relative('.', out) || '.';
process.stdout.write(
  `${styleText('bold', 'publish  ')} ${pages.toLocaleString('en-GB')} pages in ${shown} ${styleText('dim', `(${seconds} s in all)`)}\n`,
);
process.exit(process.exitCode ?? 0);
