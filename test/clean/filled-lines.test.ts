import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/clean/text/read-lines.ts';

const sentences = [
  'The harbour of Vardal will be closed for a month from Monday, the port authority said in a statement on Friday.',
  'It said that the quay wall had moved by four centimetres since the storm, and that nobody could say why.',
  'Fishermen are to land their catch in the next town, where the cold store was enlarged only last year.',
];
const linesOf = (text: string) => readLines(text).lines.map(({ source }) => source.text);

/** A paragraph as a mail program sends it. */
function filled(text: string, width: number, indent = ''): string {
  const rows = [''];
  for (const word of text.split(' ')) {
    const row = rows.at(-1) ?? '';
    if (row !== '' && indent.length + row.length + 1 + word.length > width) rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows.map((row) => indent + row).join('\n');
}

describe('rows that were filled to a width are put together again', () => {
  const paragraphs = [sentences.join(' '), sentences.toReversed().join(' ')];
  for (const [width, indent] of [
    [72, ''],
    [66, '      '],
    [120, ''],
  ] as const)
    test(`${width} characters, ${indent.length} of indent`, () => {
      const capture = `Quay closed\n\n${paragraphs.map((text) => filled(text, width, indent)).join('\n\n')}\n`;
      expect(linesOf(capture)).toEqual(['Quay closed', ...paragraphs]);
      expect(linesOf(capture.replaceAll('\n', '\r\n'))).toEqual(['Quay closed', ...paragraphs]);
    });

  test('an indent begins the next paragraph', () => {
    const capture = paragraphs.map((text) => `   ${filled(text, 70)}`).join('\n');
    expect(linesOf(capture)).toEqual(paragraphs);
  });
});

describe('rows that nobody filled stay apart', () => {
  test('headlines one below the other', () => {
    const headlines = [
      'Council of Vardal votes against a second pier for the ferry',
      'Choir wins the great prize of Turin for the third time',
      'Bridge toll to rise in June by more than a tenth, says mayor',
      'Old quay of Kaldvik sold for a single crown, minutes show',
      'Fish factory in Havnes takes on forty people for the winter',
      'Museum shows the letters of the lighthouse keeper of Sker',
    ];
    expect(linesOf(headlines.join('\n'))).toEqual(headlines);
  });

  test('paragraphs of one row each, in lower case too', () => {
    const rows = [...sentences, ...sentences.map((text) => text.toLowerCase())];
    expect(linesOf(rows.join('\n'))).toEqual(rows);
  });

  test('tables beside filled text', () => {
    const table = [
      'Vardal        12 boats in the harbour    3 at sea',
      'Kaldvik        9 boats in the harbour    7 at sea',
    ];
    const capture = `${filled(sentences.join(' '), 72)}\n\n${table.join('\n')}\n`;
    expect(linesOf(capture)).toHaveLength(3);
  });
});

describe('numbers that a text browser writes before links', () => {
  const page = (mark: (n: number) => string) =>
    Array.from({ length: 12 }, (_, i) => `${mark(i + 1)} says the report.`).join('\n\n');

  test('are left out', () => expect(linesOf(page((n) => `[${n}]Museum ${n}`))[11]).toBe('Museum 12 says the report.'));
  test('with marks on them, and by the thousand, lose nothing else', () => {
    expect(linesOf(page((n) => `[${n}]\u0301Museum ${n}`))[11]).toContain('Museum 12 says the report.');
    const many = Array.from({ length: 90_000 }, (_, i) => `[${i + 1}]link`).join(' ');
    expect(linesOf(many)).toEqual([Array.from({ length: 90_000 }, () => 'link').join(' ')]);
  });

  test('stay where they are notes, sources, or too few', () => {
    expect(linesOf(page((n) => `The museum[${n}]`))[11]).toBe('The museum[12] says the report.');
    expect(linesOf(page((n) => `[${n}] The museum`))[11]).toBe('[12] The museum says the report.');
    expect(linesOf('[1]Museum says.\n\n[2]Harbour says.')).toEqual(['[1]Museum says.', '[2]Harbour says.']);
  });
});
