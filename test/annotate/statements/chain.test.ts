import { describe, expect, test } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('attribution chains', () => {
  test('quoted as saying: the agency stands behind its source', () => {
    const [found] = readStatements('Baltnews quoted an unnamed harbour official as saying that two cranes were lost.', {
      Baltnews: 'organisation',
    });
    expect(found).toMatchObject({
      source: 'an unnamed harbour official',
      cue: 'quoted … as saying',
      content: 'that two cranes were lost',
    });
    expect(found?.chain).toEqual(['an unnamed harbour official', 'Baltnews']);
  });

  test('the same at the end of the sentence', () => {
    const [found] = readStatements('Two cranes were lost in the storm, Baltnews quoted a harbour official as saying.');
    expect(found).toMatchObject({
      source: 'a harbour official',
      content: 'Two cranes were lost in the storm',
      chain: ['a harbour official', 'Baltnews'],
    });
  });

  test('the same in the passive', () => {
    const [found] = readStatements('Jon Aas was quoted by Baltnews as saying that two cranes were lost.');
    expect(found).toMatchObject({
      source: 'Jon Aas',
      content: 'that two cranes were lost',
      chain: ['Jon Aas', 'Baltnews'],
    });
  });

  test('citing: the cited source is nearer to the words', () => {
    const [late] = readStatements(
      'Two cranes were lost in the storm, Baltnews reported on Tuesday, citing port officials.',
    );
    expect(late).toMatchObject({ source: 'Baltnews', chain: ['port officials', 'Baltnews'] });
    const [early] = readStatements('According to Baltnews, quoting port officials, two cranes were lost.');
    expect(early).toMatchObject({
      source: 'Baltnews',
      content: 'two cranes were lost',
      chain: ['port officials', 'Baltnews'],
    });
  });

  test('who says what another said stands behind him', () => {
    const found = readStatements('Lund said that Aas had told the board that two cranes were lost.');
    expect(found.at(-1)).toMatchObject({ source: 'Aas', content: 'that two cranes were lost', chain: ['Aas', 'Lund'] });
  });

  test('a medium that was told is a link; other hearers are not', () => {
    const names = { 'Jon Aas': 'person', TASS: 'organisation', Norwatch: 'organisation' } as const;
    expect(readStatements('Jon Aas confirmed to TASS that two cranes were lost.', names)[0]?.chain).toEqual([
      'Jon Aas',
      'TASS',
    ]);
    expect(readStatements('Jon Aas told Norwatch that two cranes were lost.', names)[0]?.chain).toEqual(['Jon Aas']);
  });
});

describe('speakers', () => {
  const names = {
    'Ada Lund': 'person',
    Lund: 'person',
    'Jon Aas': 'person',
    Baltnews: 'organisation',
    Elvik: 'place',
  } as const;

  test('a title before the name, an apposition after it', () => {
    expect(
      readStatements('Mayor Ada Lund, a former pilot, said the bridge was safe.', { 'Ada Lund': 'person' })[0]?.speaker,
    ).toBe('Ada Lund');
    expect(
      readStatements('The town’s mayor, Ada Lund, said the bridge was safe.', { 'Ada Lund': 'person' })[0]?.speaker,
    ).toBe('Ada Lund');
  });

  test('he or she is the one person named before', () => {
    expect(readStatements('Jon Aas walked along the quay. He said two cranes were lost.', names)[0]?.speaker).toBe(
      'Jon Aas',
    );
  });

  test('with two persons named before, the last who spoke', () => {
    const text = 'Ada Lund said the bridge was safe. She said it would open in spring.';
    expect(readStatements(text, { 'Ada Lund': 'person' }).map(({ speaker }) => speaker)).toEqual([
      'Ada Lund',
      'Ada Lund',
    ]);
  });

  test('two persons and no speaker: nobody', () => {
    expect(
      readStatements('Jon Aas met Ada Lund. He said two cranes were lost.', {
        'Ada Lund': 'person',
        'Jon Aas': 'person',
      })[0]?.speaker,
    ).toBeUndefined();
  });

  test('the agency is the last medium named, the mayor the one called so', () => {
    expect(
      readStatements('The storm sank a ferry, the Baltnews agency reported. “It was old,” the agency said.', {
        Baltnews: 'organisation',
      })[1]?.speaker,
    ).toBe('Baltnews');
    expect(
      readStatements('Mayor Ada Lund met Jon Aas. The mayor said the bridge was safe.', {
        'Ada Lund': 'person',
        'Jon Aas': 'person',
      })[0]?.speaker,
    ).toBe('Ada Lund');
  });

  test('a spokesman for somebody is not that person; two who speak together are neither', () => {
    expect(
      readStatements('A spokesman for Ada Lund said the bridge was safe.', { 'Ada Lund': 'person' })[0]?.speaker,
    ).toBeUndefined();
    expect(
      readStatements('Ada Lund and Jon Aas said the bridge was safe.', { 'Ada Lund': 'person', 'Jon Aas': 'person' })[0]
        ?.speaker,
    ).toBeUndefined();
  });

  test('a place that speaks stays a place', () => {
    expect(readStatements('Elvik said it would pay for the bridge.', { Elvik: 'place' })[0]?.speaker).toBe('Elvik');
  });
});

describe('who is not meant', () => {
  test('“the spokeswoman” is the one without a name, not the person named beside her', () => {
    const found = readStatements(
      'Lund will meet President Aas, her spokeswoman told reporters. The spokeswoman said a bridge was planned.',
      { Lund: 'person', Aas: 'person' },
    );
    expect(found.at(-1)?.speaker).toBeUndefined();
  });

  test('“it” is the organisation that spoke last, unless another body has spoken since', () => {
    const names = { Baltnews: 'organisation' } as const;
    expect(readStatements('Baltnews said two cranes were lost. It said a ferry sank.', names)[1]?.speaker).toBe(
      'Baltnews',
    );
    expect(
      readStatements('Baltnews said two cranes were lost. The ministry said no. It said a ferry sank.', names).at(-1)
        ?.speaker,
    ).toBeUndefined();
  });

  test('“he” after a spokesman without a name is not the person whose spokesman he is', () => {
    const text = 'A spokesman for Dolan said two cranes were lost. He said a ferry sank.';
    expect(readStatements(text, { Dolan: 'person' }).map(({ speaker }) => speaker)).toEqual([undefined, undefined]);
  });

  test('a citation between the source and the words', () => {
    const found = readStatements('According to Baltnews, which cited a report, two cranes were lost.');
    expect(found.find(({ cue }) => cue === 'According to')?.content).toBe('two cranes were lost');
  });

  test('an age and a clause between name and verb', () => {
    expect(
      readStatements('Lund, 58, who was arrested in May, said she was innocent.', { Lund: 'person' })[0]?.source,
    ).toMatch(/^Lund/);
  });

  test('a day between name and verb is no part of the source', () => {
    expect(readStatements('The harbour office on Tuesday said two cranes were lost.')[0]?.source).toBe(
      'The harbour office',
    );
  });
});
