import { describe, expect, it } from 'vitest';
import { captureRuns } from '../../../src/components/view/source-view.ts';
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
        captureRuns(text, { ledger })
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('numbers cuts as the ledger does', () => {
    const runs = captureRuns(text, { ledger: [cut('© Paper'), cut('MENU')] });
    expect(runs.filter((run) => run.cut).map((run) => [run.text, run.cut])).toEqual([
      ['MENU', 2],
      ['© Paper', 1],
    ]);
  });
});
