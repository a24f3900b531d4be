import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { clean } from '../../src/clean/clean.ts';
import { closeCall, closeInHtml, closeInText, isCloseCall } from '../../src/clean/close-calls.ts';
import { explainClean } from '../../src/clean/explain.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { MediaType } from '../../src/schemas/capture.ts';
import { captureOf } from './capture-of.ts';

const survey = { sharedLines: new Map() };

/** All captures of the golden cases, as text and as HTML. */
const captures = ['cases', 'html/cases'].flatMap((folder) => {
  const cases = path.join(import.meta.dirname, folder);
  return readdirSync(cases).flatMap((name): { text: string; mediaType: MediaType }[] => {
    const text = path.join(cases, name, 'capture.txt');
    const page = path.join(cases, name, 'source.html');
    if (existsSync(text)) return [{ text: readFileSync(text, 'utf8'), mediaType: 'text/plain' }];
    return existsSync(page) ? [{ text: readFileSync(page, 'utf8'), mediaType: 'text/html' }] : [];
  });
});

const closeCuts = ({ ledger }: Article) => ledger.flatMap(({ close = [] }) => close);

test('what is far from the limit is no close call, on either side', () => {
  for (const window of [closeInText, closeInHtml])
    expect([-8, -3, -0.1, 0.1, 2, 8].map((margin) => isCloseCall(margin, window))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
});

test('close calls lie within their cuts, are few, and an explanation tells of them', () => {
  let close = 0;
  let all = 0;
  for (const { text, mediaType } of captures) {
    const capture = captureOf(text, undefined, mediaType);
    const article = clean(capture, survey);
    all += article.ledger.length + article.passages.length;
    for (const { start, end, close: spans = [] } of article.ledger)
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
        expect(span.text).not.toBe('');
      }
    const here = closeCuts(article).length + article.passages.filter((passage) => passage.close).length;
    const told = explainClean(capture, survey).filter(({ reasons }) => reasons.includes(closeCall));
    expect(told.length, text.slice(0, 60)).toBeGreaterThanOrEqual(Math.min(1, here));
    close += here;
  }
  expect(close).toBeGreaterThan(0);
  expect(close).toBeLessThan(0.1 * all);
});

test('the word of the editor, either way, ends a close call', () => {
  let tried = 0;
  for (const { text, mediaType } of captures) {
    const passage = closeCuts(clean(captureOf(text, undefined, mediaType), survey))[0]?.text;
    if (passage === undefined) continue;
    tried++;
    for (const action of ['keep', 'cut']) {
      const capture = captureOf(text, stringify({ [action]: [passage] }), mediaType);
      const decided = clean(capture, survey);
      const close = [...closeCuts(decided), ...decided.passages.filter((kept) => kept.close)];
      expect(close.map((call) => call.text)).not.toContain(passage);
    }
  }
  expect(tried).toBeGreaterThan(0);
});
