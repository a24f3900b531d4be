import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { checkConservation } from '../../src/clean/conservation.ts';
import type { Article } from '../../src/schemas/article.ts';
import { captureOf } from './capture-of.ts';

const folder = path.join(import.meta.dirname, 'cases');

/** What a reader sees of an article, and what was cut: one line a passage or cut. */
function summary(article: Article): object {
  const { title, standfirst, byline, dateline, datelinePlace, publisher, host, section, language } = article;
  return {
    title: title.value,
    standfirst: standfirst?.value,
    byline: byline?.value,
    dateline: dateline?.value,
    place: datelinePlace,
    publisher: publisher?.value,
    host: host?.value,
    section: section?.value,
    language: language?.value,
    dates: article.dateClues.map(({ role, edtf, time, rule }) => [role, edtf, time, rule].filter(Boolean).join(' ')),
    passages: article.passages.map(
      ({ kind, text, credit }) => `${kind} | ${text}${credit ? ` | credit: ${credit.value}` : ''}`,
    ),
    cut: article.ledger.map(({ kind, text }) => `${kind} | ${text}`),
    warnings: article.warnings.length > 0 ? article.warnings : undefined,
  };
}

describe('each capture gives the article that a careful editor would make of it', () => {
  for (const name of readdirSync(folder).sort()) {
    const file = (part: string) => path.join(folder, name, part);
    if (!existsSync(file('capture.txt'))) continue;
    test(name, () => {
      const text = readFileSync(file('capture.txt'), 'utf8');
      const sidecar = existsSync(file('sidecar.yaml')) ? readFileSync(file('sidecar.yaml'), 'utf8') : undefined;
      const article = clean(captureOf(text, sidecar), { sharedLines: new Map() });
      if (process.env.WRITE_GOLDEN === 'all')
        writeFileSync(file('expected.json'), `${JSON.stringify(summary(article), null, 2)}\n`);
      expect(existsSync(file('expected.json')), `write ${name}/expected.json by hand`).toBe(true);
      expect(JSON.parse(JSON.stringify(summary(article)))).toEqual(
        JSON.parse(readFileSync(file('expected.json'), 'utf8')),
      );
      expect(checkConservation([{ start: 0, end: text.length }], article, text)).toEqual([]);
      for (const { start, text: passage } of article.passages)
        expect(article.text.slice(start, start + passage.length)).toBe(passage);
      for (const { start, end, text: cut } of article.ledger) expect(text.slice(start, end)).toBe(cut);
    });
  }
});
