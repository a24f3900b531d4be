import { describe, expect, test } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('quotations with their cue', () => {
  test.each([
    [
      'cue after',
      '“The bridge will open in spring,” Mayor Ada Lund said.',
      'Mayor Ada Lund',
      'said',
      '“The bridge will open in spring,”',
    ],
    [
      'cue before the speaker',
      '"The bridge is safe," said Ada Lund, the mayor of Elvik.',
      'Ada Lund, the mayor of Elvik',
      'said',
      '"The bridge is safe,"',
    ],
    [
      'cue before, comma',
      'Ada Lund said, “The bridge will open in spring.”',
      'Ada Lund',
      'said',
      '“The bridge will open in spring.”',
    ],
    [
      'cue before, hearer and colon',
      'Port director Jon Aas told reporters on May 3: “We lost two cranes in the storm.”',
      'Port director Jon Aas',
      'told',
      '“We lost two cranes in the storm.”',
    ],
    ['double grave and acute marks', "``Nobody was hurt,'' Aas said.", 'Aas', 'said', "``Nobody was hurt,''"],
    [
      'apposition between commas',
      '“Nobody was hurt,” Jon Aas, the director of the port, said.',
      'Jon Aas, the director of the port,',
      'said',
      '“Nobody was hurt,”',
    ],
    ['speaker after a dash', '“Nobody was hurt.” — Jon Aas', 'Jon Aas', '—', '“Nobody was hurt.”'],
  ])('%s', (_, text, source, cue, content) => {
    expect(readStatements(text)).toEqual([expect.objectContaining({ source, cue, content, direct: true })]);
  });

  test('a quotation split around its cue is one statement', () => {
    expect(readStatements('“The bridge,” Lund said, “is the safest in the country.”')).toEqual([
      expect.objectContaining({ source: 'Lund', content: '“The bridge,” … “is the safest in the country.”' }),
    ]);
  });

  test('sentences quoted after the cue go on with the same statement', () => {
    expect(readStatements('“We lost two cranes,” Aas said. “The harbour will be closed. It is a heavy blow.”')).toEqual(
      [
        expect.objectContaining({
          source: 'Aas',
          content: '“We lost two cranes,” … “The harbour will be closed. It is a heavy blow.”',
        }),
      ],
    );
  });

  test('an opening mark repeated in the next paragraph goes on as well', () => {
    const text =
      '“We lost two cranes,” Aas said. “The harbour will be closed for a month.\n\n“After that we shall see.”';
    expect(readStatements(text)).toEqual([
      expect.objectContaining({
        source: 'Aas',
        content: expect.stringMatching(/a month\. … “After that we shall see\.”$/),
      }),
    ]);
  });

  test('a paragraph in quotation marks belongs to the announcement before it', () => {
    expect(
      readStatements('In a letter to the council, Lund wrote:\n\n“The bridge must be painted before winter.”'),
    ).toEqual([
      expect.objectContaining({
        source: 'Lund',
        cue: 'wrote',
        content: '“The bridge must be painted before winter.”',
        direct: true,
      }),
    ]);
  });

  test('two speakers in one paragraph stay apart', () => {
    const found = readStatements('“We lost two cranes,” Aas said. “We shall rebuild them,” Lund replied.');
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      ['Aas', '“We lost two cranes,”'],
      ['Lund', '“We shall rebuild them,”'],
    ]);
  });
});
