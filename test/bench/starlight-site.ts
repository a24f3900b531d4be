import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSIONS = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' };

/**
 * A Starlight site of the same cleaned articles, as a yardstick: Starlight's defaults, its own Pagefind index included, the articles as MDX
 * (what a dossier's articles are) or as Markdown. Installs Starlight into the given folder, apart from the project's own packages.
 */
export async function makeStarlightSite(
  folder: string,
  articles: { id: string; title: string; text: string }[],
  form: 'mdx' | 'md',
): Promise<void> {
  for (const made of ['src', 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    await rm(path.join(folder, made), { recursive: true, force: true });
  }
  const docs = path.join(folder, 'src', 'content', 'docs');
  await mkdir(docs, { recursive: true });
  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
  await write(
    'package.json',
    JSON.stringify({ name: 'yardstick', private: true, type: 'module', dependencies: VERSIONS }),
  );
  await write(
    'astro.config.mjs',
    "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Yardstick' })], site: 'https://example.org' };\n",
  );
  await write(
    'src/content.config.ts',
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  );
  for (const article of articles) {
    const text = article.text.replace(/[<>{}`[\]]/g, ' ');
    await writeFile(
      path.join(docs, `${article.id}.${form}`),
      `---\ntitle: ${JSON.stringify(article.title)}\n---\n\n${text}\n`,
    );
  }
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}
