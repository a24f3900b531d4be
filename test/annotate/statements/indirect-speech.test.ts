import { describe, expect, test } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('indirect speech', () => {
  test.each([
    ['that', 'Ada Lund said that the bridge was safe.', 'Ada Lund', 'said', 'that the bridge was safe'],
    [
      'without that',
      'The council believes the bridge will open in spring.',
      'The council',
      'believes',
      'the bridge will open in spring',
    ],
    [
      'perfect and adverb',
      'Officials have repeatedly warned that the pier could sink.',
      'Officials',
      'have repeatedly warned',
      'that the pier could sink',
    ],
    ['hearer', 'Aas told the harbour board that two cranes were lost.', 'Aas', 'told', 'that two cranes were lost'],
    ['date before that', 'Aas said on Tuesday that two cranes were lost.', 'Aas', 'said', 'that two cranes were lost'],
    [
      'vague date before a clause',
      'Port spokesman Jon Aas said last month that two cranes were lost.',
      'Port spokesman Jon Aas',
      'said',
      'that two cranes were lost',
    ],
    [
      'cue at the end',
      'Two cranes were lost in the storm, the port authority reported on Tuesday.',
      'the port authority',
      'reported',
      'Two cranes were lost in the storm',
    ],
    [
      'cue and hearer at the end',
      'Two cranes were lost in the storm, Jon Aas told reporters on Tuesday.',
      'Jon Aas',
      'told',
      'Two cranes were lost in the storm',
    ],
    ['inverted at the end', 'Two cranes were lost, said Jon Aas.', 'Jon Aas', 'said', 'Two cranes were lost'],
    [
      'according to, first',
      'According to the port authority, two cranes were lost.',
      'the port authority',
      'According to',
      'two cranes were lost',
    ],
    [
      'according to, last',
      'Two cranes were lost, according to a report by the port.',
      'a report by the port',
      'according to',
      'Two cranes were lost',
    ],
    [
      'noun of saying',
      'Nobody in town accepted Lund’s claim that the bridge was safe.',
      'Lund',
      'claim',
      'that the bridge was safe',
    ],
    [
      'impersonal passive',
      'It was reported that two cranes were lost.',
      '',
      'was reported',
      'that two cranes were lost',
    ],
    ['denial', 'Lund denied that the bridge had moved.', 'Lund', 'denied', 'that the bridge had moved'],
    [
      'relative clause',
      'Lund thanked the engineer, who said the bridge was safe.',
      'who',
      'said',
      'the bridge was safe',
    ],
    [
      'transcript',
      'A debate on the bridge\n\nLUND: The bridge is safe, and it will open.',
      'LUND',
      ':',
      'The bridge is safe, and it will open.',
    ],
  ])('%s', (_, text, source, cue, content) => {
    expect(readStatements(text)).toContainEqual(expect.objectContaining({ source, cue, content }));
  });

  test('the source after the dash of a headline', () => {
    const title = 'Bridge to open in spring — mayor';
    expect(readStatements(title, {}, title)).toEqual([
      expect.objectContaining({ source: 'mayor', cue: '—', content: 'Bridge to open in spring', direct: false }),
    ]);
    expect(readStatements(title)).toEqual([]);
  });

  test('around the cue: both sides are content', () => {
    expect(readStatements('The bridge, Lund said, was safe.')).toEqual([
      expect.objectContaining({ source: 'Lund', content: 'The bridge … was safe' }),
    ]);
  });

  test('what one says ends where the other begins', () => {
    const found = readStatements('Lund said the bridge was safe, but Aas warned that it could move.');
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      ['Lund', 'the bridge was safe'],
      ['Aas', 'that it could move'],
    ]);
  });

  test('a participle takes the subject of its sentence', () => {
    expect(readStatements('Aas said the harbour was closed, adding that two cranes were lost.')).toContainEqual(
      expect.objectContaining({ source: 'Aas', cue: 'adding', content: 'that two cranes were lost' }),
    );
  });

  test('words quoted within a clause do not make it direct', () => {
    expect(readStatements('Lund said the bridge was “a gift” to the town.')).toEqual([
      expect.objectContaining({ content: 'the bridge was “a gift” to the town', direct: false }),
    ]);
  });

  test('what was not said is negative', () => {
    expect(readStatements('The council has not said whether the bridge will open.')).toEqual([
      expect.objectContaining({ source: 'The council', content: 'whether the bridge will open', negative: true }),
    ]);
  });
});
