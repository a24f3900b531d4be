import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { formsByName, markedArticle } from '../marked-article.ts';

const forms = (...texts: string[]) =>
  formsByName(
    resolveEntities(
      texts.map((text, i) => markedArticle(`a${i}`, text)),
      {},
    ).entities,
  );

describe('persons', () => {
  test.each([
    ['last name after the full name', ['[p:Marta Lindqvist] spoke. Then [p:Lindqvist] left.'], 'Marta Lindqvist', 2],
    [
      'first name where only one has it',
      ['[p:Marta Lindqvist] spoke. “Thanks, [p:Marta],” they said.'],
      'Marta Lindqvist',
      2,
    ],
    ['family name that stands first', ['[p:Pak Song Chol] spoke and [p:Pak] left.'], 'Pak Song Chol', 2],
    ['Chinese name of two words', ['[p:Liu Wenbo] spoke and [p:Liu] left.'], 'Liu Wenbo', 2],
    [
      'hyphen in the given name',
      ['[p:Pak Song-chol] came.', '[p:Pak Song Chol] left.', '[p:Pak Song Chol] slept.'],
      'Pak Song Chol',
      3,
    ],
    ['honorific and possessive', ["[p:Marta Lindqvist] came. [p:Ms Lindqvist's] car waited."], 'Marta Lindqvist', 2],
    [
      'diacritics and apostrophe',
      ['[p:Bríd O’Connor] came.', "[p:Brid O'Connor] left.", "[p:Brid O'Connor] slept."],
      "Brid O'Connor",
      3,
    ],
    [
      'name in another script in brackets',
      ['[p:Pak Song Chol] ([p:박성철]) spoke. [p:Pak Song Chol] left.'],
      'Pak Song Chol',
      3,
    ],
    [
      'hyphen in the family name',
      [
        '[p:Rui Tavares-Pinto] spoke. [p:Tavares-Pinto] left.',
        '[p:Rui Tavares Pinto] wrote. [p:Rui Tavares-Pinto] read.',
      ],
      'Rui Tavares Pinto',
      4,
    ],
    [
      'initial of the given name',
      ['[p:Marta Lindqvist] spoke.', '[p:M. Lindqvist] wrote. [p:Marta Lindqvist] read.'],
      'Marta Lindqvist',
      3,
    ],
    [
      'usual short form of the given name',
      ['[p:William Harrowby] spoke. [p:William Harrowby] left.', '[p:Bill Harrowby] wrote.'],
      'William Harrowby',
      3,
    ],
    [
      'nickname that the text gives',
      [
        '[p:Marta “Mops” Lindqvist] spoke. [p:Marta Lindqvist] left. [p:Marta Lindqvist] came back.',
        '[p:Mops Lindqvist] wrote.',
      ],
      'Marta Lindqvist',
      4,
    ],
    [
      'English and German romanisation',
      ['[p:Sergei Petrov] came.', '[p:Sergej Petrow] left.', '[p:Sergei Petrov] slept.'],
      'Sergei Petrov',
      3,
    ],
    [
      'Aleksandr and Alexander',
      ['[p:Aleksandr Belov] came.', '[p:Alexander Belov] left.', '[p:Alexander Belov] slept.'],
      'Alexander Belov',
      3,
    ],
    [
      'Cyrillic and Latin script',
      ['[p:Дмитрий Песоцкий] приехал.', '[p:Dmitry Pesotsky] left.', '[p:Dmitry Pesotsky] slept.'],
      'Dmitry Pesotsky',
      3,
    ],
    ['middle initial', ['[p:Harold B. Quigley] came.', '[p:Harold Quigley] left.'], 'Harold B. Quigley', 2],
    ['order of the names', ['[p:Liu Wenbo] came.', '[p:Wenbo Liu] left.', '[p:Liu Wenbo] slept.'], 'Liu Wenbo', 3],
    [
      'last name in an article without the full name',
      ['[p:Marta Lindqvist] spoke.', '[p:Lindqvist] was quoted again.'],
      'Marta Lindqvist',
      2,
    ],
  ])('%s', (_, texts, name, count) => {
    const found = forms(...texts);
    expect(Object.keys(found)).toEqual([name]);
    expect(found[name]).toHaveLength(count);
  });

  test('a last name that two have goes to the one whom the article is about', () => {
    const found = forms(
      '[p:Pak Song Chol] opened the talks. [p:Pak Song Chol] thanked all. [p:Pak Yong Ho] listened. [p:Pak Song Chol] went on. Later [p:Pak] left.',
    );
    expect(found['Pak Song Chol']).toContain('Pak');
  });

  test('a last name that two have goes to the one whom the dossier is about', () => {
    const found = forms(
      '[p:Pak Song Chol] came with [p:Pak Yong Ho]. [p:Pak] smiled.',
      '[p:Pak Song Chol] is back.',
      '[p:Pak Song Chol] is gone.',
    );
    expect(found['Pak Song Chol']).toContain('Pak');
  });
});

describe('organisations, works and events', () => {
  test.each([
    [
      'acronym in brackets',
      ['The [o:Harbour Safety Board] ([o:HSB]) met. The [o:HSB] agreed.'],
      'Harbour Safety Board',
      3,
    ],
    [
      'acronym explained in another article',
      ['The [o:Harbour Safety Board] ([o:HSB]) met.', 'The [o:HSB] agreed.'],
      'Harbour Safety Board',
      3,
    ],
    [
      'initials in the same article',
      ['The [o:Harbour Safety Board] met. The [o:HSB] agreed.'],
      'Harbour Safety Board',
      2,
    ],
    [
      'legal form and article',
      ['[o:Velmora Inc.] grew.', '[o:Velmora] fell.', '[o:The Velmora Company] paid.', '[o:Velmora] rose.'],
      'Velmora',
      4,
    ],
    [
      'kind of company',
      ['[o:Velmora Airlines] grew. [o:Velmora] fell.', '[o:Velmora Airlines] paid.'],
      'Velmora Airlines',
      3,
    ],
    [
      'country in front',
      [
        'The [o:U.S. Harbour Reserve] met.',
        'The [o:United States Harbour Reserve] met.',
        'The [o:Harbour Reserve] met.',
        'The [o:Harbour Reserve] left.',
      ],
      'United States Harbour Reserve',
      4,
    ],
    [
      'first word after the full name',
      ['[o:Tarrow Bexley] won. [o:Tarrow] cheered.', '[o:Tarrow Bexley] lost. [o:Tarrow] wept.'],
      'Tarrow Bexley',
      4,
    ],
    [
      'United Nations',
      ['The [o:United Nations] met.', 'The [o:UN] voted.', 'The [o:U.N.] paused.'],
      'United Nations',
      3,
    ],
    [
      'organ of the United Nations',
      [
        'The [o:U.N. Lagoon Council] met.',
        'The [o:United Nations Lagoon Council] met.',
        'The [o:United Nations Lagoon Council] left.',
      ],
      'United Nations Lagoon Council',
      3,
    ],
    ['noun of an institution', ['The [o:Harbour Assembly] met. The [o:Assembly] voted.'], 'Harbour Assembly', 2],
    [
      'event with and without article',
      ['[e:The Lantern Games] began.', 'The [e:Lantern Games] ended.', 'The [e:Lantern Games] were dull.'],
      'Lantern Games',
      3,
    ],
  ])('%s', (_, texts, name, count) => {
    const found = forms(...texts);
    expect(Object.keys(found)).toEqual([name]);
    expect(found[name]).toHaveLength(count);
  });

  test('products have no page, yet one name for all their forms', () => {
    const { entities, names } = resolveEntities(
      [markedArticle('a', '[o:Velmora] showed the [x:Velmora K7]. The [x:K7] is fast; [x:K7s] sell.')],
      {},
    );
    expect(entities.map(({ name }) => name)).toEqual(['Velmora']);
    expect(new Set(names[0]?.slice(1)).size).toBe(1);
  });
});

describe('places', () => {
  test.each([
    [
      'forms of a country',
      ['The [l:U.S.] and the [l:US] and the [l:United States] and [l:America].', 'The [l:United States] again.'],
      'United States',
      5,
    ],
    ['State of', ['[l:Kerala] and the [l:State of Kerala].', '[l:Kerala].'], 'Kerala', 3],
    ['the North', ['[l:North Velden] closed its border. [l:The North] gave no reason.'], 'North Velden', 2],
    ['dateline in capitals', ['[l:VELDENBURG] — Rain fell in [l:Veldenburg].'], 'Veldenburg', 2],
  ])('%s', (_, texts, name, count) => {
    const found = forms(...texts);
    expect(Object.keys(found)).toEqual([name]);
    expect(found[name]).toHaveLength(count);
  });

  test('a demonym is a related mention of its place, also of one that is named in no other way', () => {
    const { entities } = resolveEntities(
      [markedArticle('a', 'A [d:Norwegian] ship left [l:Chile]. A [d:Chilean] one came.')],
      {},
    );
    const found = entities.map(({ name, mentions }) => [name, mentions.map(({ text, relation }) => [text, relation])]);
    expect(found).toEqual([
      [
        'Chile',
        [
          ['Chile', undefined],
          ['Chilean', 'demonym'],
        ],
      ],
      ['Norway', [['Norwegian', 'demonym']]],
    ]);
  });
});

test('each merge says why', () => {
  const { entities } = resolveEntities([markedArticle('a', '[p:Marta Lindqvist] spoke. Then [p:Lindqvist] left.')], {});
  expect(entities[0]?.merges).toEqual([
    { form: 'Lindqvist', rule: 'last name of one person in the article', certainty: 0.9 },
  ]);
});

describe('names that are written in several ways', () => {
  test('with a hyphen or a space, even where one article took the company for a person', () => {
    const found = forms(
      'The [o:Corvel-Marine NV] lost money. [o:Corvel-Marine] paid.',
      'They asked [p80:Corvel Marine].',
    );
    expect(Object.values(found)).toEqual([['Corvel-Marine NV', 'Corvel-Marine', 'Corvel Marine']]);
  });

  test.each(['World War II', 'Second World War', 'WWII', '2nd World War'])('World War Two is %s', (name) => {
    const found = forms('[e:World War Two] ended. [e:World War Two] began.', `[e:${name}] ended.`);
    expect(found).toEqual({ 'World War Two': ['World War Two', 'World War Two', name] });
  });

  test('the two world wars are two', () => {
    expect(Object.keys(forms('[e:World War I] and [e:Second World War] and [e:First World War].')).length).toBe(2);
  });
});
