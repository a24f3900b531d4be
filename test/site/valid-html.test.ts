import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { siteFiles } from '../../src/integrations/site-files.ts';

/** All that the HTML standard asks for; off are rules of taste, and that a form needs a button (ours only show and hide). */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'prefer-native-element': 'off', 'long-title': 'off', 'no-inline-style': 'off', 'wcag/h32': 'off' },
});

it.each(['demo', 'withUrl', 'hostileKeptGoing'] as const)(
  'every page of the dossier %s is valid HTML',
  async (name) => {
    const { dist } = inject(name);
    const problems: string[] = [];
    const pages = (await siteFiles(dist)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const file of pages) {
      const { results } = await validator.validateString(await readFile(path.join(dist, file), 'utf8'));
      for (const { messages } of results) {
        problems.push(
          ...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
        );
      }
    }
    expect(problems).toEqual([]);
  },
);
