import { describe, expect, it, test } from 'vitest';
import { capturedWords, captureForm, captureRuns, closeWords } from '../../../src/components/view/source-view.ts';
import type { LedgerEntry } from '../../../src/schemas/article.ts';

const text = 'MENU\nThe rain fell.\nSHARE\nIt stopped.\n© Paper';

function cut(words: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const start = text.indexOf(words);
  return { kind: 'navigation', rule: 'r', text: words, start, end: start + words.length, before: 0, ...more };
}

describe('a capture with its cuts', () => {
  it('loses no character, whatever the order or overlap of the ledger', () => {
    const ledgers = [
      [],
      [cut('© Paper'), cut('MENU')],
      [cut('SHARE\nIt'), cut('It stopped.')],
      [cut('MENU'), cut('MENU')],
    ];
    for (const ledger of ledgers) {
      expect(
        captureRuns(text, { ledger, passages: [] })
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('numbers cuts as the ledger does', () => {
    const runs = captureRuns(text, { ledger: [cut('© Paper'), cut('MENU')], passages: [] });
    expect(runs.filter((run) => run.cut).map((run) => [run.text, run.cut])).toEqual([
      ['MENU', 2],
      ['© Paper', 1],
    ]);
  });

  it('shows what was a close call, kept or cut, and says how many there are', () => {
    const start = text.indexOf('It stopped.');
    const span = { start, end: start + 11 };
    const passage = { kind: 'paragraph' as const, text: 'It stopped.', start: 0, rule: 'r', spans: [span] };
    const article = {
      ledger: [
        cut('MENU'),
        cut('SHARE', { close: [{ start: text.indexOf('ARE'), end: text.indexOf('ARE') + 3, text: 'ARE' }] }),
      ],
      passages: [{ ...passage, close: true as const }],
    };
    const runs = captureRuns(text, article);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter((run) => run.isClose).map((run) => [run.text, run.cut])).toEqual([
      ['ARE', 2],
      ['It stopped.', undefined],
    ]);
    expect(closeWords(article)).toBe('1 line cut, 1 line kept');
    expect(closeWords({ ledger: [cut('MENU')], passages: [passage] })).toBeUndefined();
  });
});

test('a reader is told what form a capture has, when it was made, and who says so', () => {
  const capture = {
    file: 'a.mhtml',
    sha256: '',
    mediaType: 'text/html',
    encoding: { label: 'utf-8', evidence: 'valid-utf-8' },
  } as const;
  expect(captureForm(capture)).toBe('text/html in a single-file page (MHTML), utf-8 (valid utf 8)');
  expect(captureForm({ ...capture, file: 'mhtml.html' })).toBe('text/html, utf-8 (valid utf 8)');
  expect(capturedWords({ capture, captured: undefined })).toBeUndefined();
  expect(capturedWords({ capture, captured: '2017-03' })).toBe('2017-03, as the editor says');
  const dated = { ...capture, captured: '2017-03-14' };
  expect(capturedWords({ capture: dated, captured: '2017-03-14' })).toContain('as the saved page');
});
