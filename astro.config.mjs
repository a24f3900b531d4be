import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { publishDossier } from './src/integrations/publish-dossier.ts';

export default defineConfig({
  outDir: process.env.DOSSIER_OUT ?? 'dist',
  // Beside the generated files, so that two dossiers built on one machine do not share anything.
  cacheDir: `${process.env.DOSSIER_WORK ?? '.dossier'}/astro`,
  output: 'static',
  // Readers go from page to page: styles are files that the browser keeps, not a third of each page.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }), syntaxHighlight: false },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks MDX modules with a directive that means nothing to the bundler, which says so for each page.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
  integrations: [mdx(), publishDossier()],
});
