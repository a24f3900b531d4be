import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../../src/clean/html/clean-html.ts';
import { captureOf } from '../capture-of.ts';
import { summariseArticle } from './summarise-article.ts';

const folder = path.join(import.meta.dirname, 'cases');

describe('each page gives the article that a careful editor would make of it', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name, () => {
      const expected = path.join(folder, name, 'expected.json');
      expect(existsSync(expected), `${expected} is missing`).toBe(true);
      const text = readFileSync(path.join(folder, name, 'source.html'), 'utf8');
      const article = cleanHtml(captureOf(text, undefined, 'text/html'), { sharedLines: new Map() });
      expect(JSON.parse(JSON.stringify(summariseArticle(article)))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
});
