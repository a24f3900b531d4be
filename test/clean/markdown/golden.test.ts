import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanMarkdown } from '../../../src/clean/markdown/clean-markdown.ts';
import { captureOf } from '../capture-of.ts';
import { summariseArticle } from '../html/summarise-article.ts';

const folder = path.join(import.meta.dirname, 'cases');

describe('each Markdown capture gives the article that a careful editor would make of it', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name, () => {
      const expected = path.join(folder, name, 'expected.json');
      expect(existsSync(expected), `${expected} is missing`).toBe(true);
      const text = readFileSync(path.join(folder, name, 'source.md'), 'utf8');
      const article = cleanMarkdown(captureOf(text, undefined, 'text/markdown'), { sharedLines: new Map() });
      expect(JSON.parse(JSON.stringify(summariseArticle(article)))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
});
