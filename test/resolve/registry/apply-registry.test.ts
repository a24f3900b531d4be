import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import type { Corrections, RegistryEntry } from '../../../src/schemas/corrections.ts';
import { formsByName, markedArticle } from '../marked-article.ts';

const ARTICLES = [
  markedArticle(
    'one',
    '[p:Marta Lindqvist] met [p:Oskar Lindqvist]. [o:Velmora] paid them. Марта молчала, и Марту ждали.',
  ),
  markedArticle(
    'two',
    '[p:Lindqvist] was late. [o:Velmora Bank] was not. [p:M. Lindkvist-Ross] wrote about [o:Nothing Much].',
  ),
];

function registry(files: { people?: RegistryEntry[]; organisations?: RegistryEntry[] }): Corrections {
  const file = (name: string, data: RegistryEntry[] | undefined) =>
    data && {
      file: `content/registry/${name}.yaml`,
      data,
      // As if each entry took ten lines: name first, then merge, split, id.
      lines: Object.fromEntries(
        data.flatMap((_, i) => [
          [`${i}.name`, 10 * i + 1],
          [`${i}.merge.0`, 10 * i + 3],
          [`${i}.split.0.text`, 10 * i + 5],
          [`${i}.split.0.article`, 10 * i + 6],
          [`${i}.id`, 10 * i + 8],
        ]),
      ),
    };
  const [people, organisations] = [file('people', files.people), file('organisations', files.organisations)];
  return { ...(people && { people }), ...(organisations && { organisations }) };
}

const apply = (files: Parameters<typeof registry>[0]) => {
  const { entities, errors } = resolveEntities(ARTICLES, registry(files));
  return { entities, forms: formsByName(entities), errors: errors.map(({ message }) => message) };
};

describe('corrections', () => {
  test('aliases in any script find mentions that no recogniser saw, as whole words only', () => {
    const { forms, errors } = apply({ people: [{ name: 'Marta Lindqvist', aliases: ['Марта', 'Марту', 'март'] }] });
    expect(forms['Marta Lindqvist']).toEqual(['Marta Lindqvist', 'Марта', 'Марту']);
    expect(errors).toEqual([]);
  });

  test('merge brings everything along, split takes one mention out', () => {
    const merged = apply({ people: [{ name: 'Marta Lindqvist', merge: ['M. Lindkvist-Ross'] }] });
    expect(merged.forms['Marta Lindqvist']).toEqual(['Marta Lindqvist', 'M. Lindkvist-Ross']);
    const split = apply({ people: [{ name: 'Oskar Lindqvist', split: [{ text: 'Lindqvist', article: 'two' }] }] });
    expect(split.forms['Oskar Lindqvist']).toEqual(['Oskar Lindqvist', 'Lindqvist']);
    expect([...merged.errors, ...split.errors]).toEqual([]);
  });

  test('hide takes page and links away', () => {
    const { entities, articles } = resolveEntities(
      ARTICLES,
      registry({ organisations: [{ name: 'Nothing Much', hide: true }] }),
    );
    expect(entities.map(({ name }) => name)).not.toContain('Nothing Much');
    expect(articles[1]?.mentions.at(-1)).not.toHaveProperty('entity');
  });

  test('name, id, description, links and location are shown as given', () => {
    const { entities } = apply({
      people: [
        {
          name: 'Dr Marta Lindqvist',
          id: 'marta',
          aliases: ['Marta Lindqvist'],
          description: 'Harbour master',
          links: ['https://example.org/marta'],
          location: { latitude: 1, longitude: 2 },
        },
      ],
    });
    expect(entities.find(({ id }) => id === 'marta')).toMatchObject({
      name: 'Dr Marta Lindqvist',
      path: 'people/marta/',
      aliases: [{ text: 'Marta Lindqvist', count: 1, from: 'text' }],
      description: { text: 'Harbour master' },
      sameAs: ['https://example.org/marta'],
      location: { latitude: 1, longitude: 2, source: 'content/registry/people.yaml' },
    });
  });

  test('two entries divide what was taken for one', () => {
    const articles = [
      markedArticle('a', '[o:Velmora] and [o:Velmora Airlines] met.'),
      markedArticle('b', '[o:Velmora] left.'),
    ];
    expect(Object.keys(formsByName(resolveEntities(articles, {}).entities))).toEqual(['Velmora Airlines']);
    const corrections = registry({ organisations: [{ name: 'Velmora' }, { name: 'Velmora Airlines' }] });
    expect(formsByName(resolveEntities(articles, corrections).entities)).toEqual({
      Velmora: ['Velmora', 'Velmora'],
      'Velmora Airlines': ['Velmora Airlines'],
    });
  });

  test('the kind is that of the file', () => {
    const { entities } = apply({ people: [{ name: 'Nothing Much' }] });
    expect(entities.find(({ name }) => name === 'Nothing Much')?.path).toBe('people/nothing-much/');
  });
});

describe('errors', () => {
  test.each([
    [
      'a name that no article has',
      { people: [{ name: 'Marta Lindquist' }] },
      'content/registry/people.yaml:1: no article names "Marta Lindquist". Did you mean "Marta Lindqvist"?',
    ],
    [
      'a name that is like no other',
      { people: [{ name: 'Zebulon' }] },
      'content/registry/people.yaml:1: no article names "Zebulon". Write the name, or an alias, as it stands in an article.',
    ],
    [
      'a merge that matches nothing',
      { people: [{ name: 'Marta Lindqvist', merge: ['Osmar Lindqvist'] }] },
      'content/registry/people.yaml:3: no article names "Osmar Lindqvist". Did you mean "Oskar Lindqvist"?',
    ],
    [
      'a split in an article that there is not',
      { people: [{ name: 'Marta Lindqvist', split: [{ text: 'Lindqvist', article: 'tow' }] }] },
      'content/registry/people.yaml:6: there is no article "tow". Did you mean "two"?',
    ],
    [
      'a split of words that the article lacks',
      { people: [{ name: 'Marta Lindqvist', split: [{ text: 'Lindquist', article: 'two' }] }] },
      'content/registry/people.yaml:5: no article names "Lindquist". Did you mean "Lindqvist"?',
    ],
    [
      'one form in two entries',
      { people: [{ name: 'Marta Lindqvist' }, { name: 'Oskar Lindqvist', merge: ['marta lindqvist'] }] },
      'content/registry/people.yaml:13: "marta lindqvist" is also claimed by "Marta Lindqvist" (content/registry/people.yaml:1). Keep it in one of the two entries.',
    ],
    [
      'one id in two entries',
      { people: [{ name: 'Marta Lindqvist', id: 'x' }], organisations: [{ name: 'Velmora', id: 'x' }] },
      'content/registry/organisations.yaml:8: the id "x" is also claimed by "Marta Lindqvist" (content/registry/people.yaml:8). Keep it in one of the two entries.',
    ],
  ])('%s', (_, files, message) => {
    expect(apply(files).errors).toEqual([message]);
  });
});
