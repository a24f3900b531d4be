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
  // Every page is one file: styles are small and inlined, so the folder works anywhere and a page is one request.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
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
