import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './integrations/folders.ts';

const base = path.join(contentFolder(), 'pages');

/** The editor's own pages, `content/pages/*.mdx`: shown below `/about/`. They are the editor's, so they may hold components and code. */
const pages = defineCollection({
  loader: existsSync(base) ? glob({ pattern: '**/*.{md,mdx}', base }) : () => [],
  schema: z.strictObject({
    title: z.string().min(1).describe('Heading of the page and its name in lists.'),
    description: z.string().optional().describe('One sentence for lists and search engines.'),
    order: z.number().default(0).describe('Place in the list, smallest first. Default: 0.'),
  }),
});

export const collections = { pages };
