import { expect, test } from 'vitest';
import { coOccurrences } from '../../../src/resolve/entities/co-occurrence.ts';
import { assignIds } from '../../../src/resolve/entities/records/assign-ids.ts';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { markedArticle } from '../marked-article.ts';

const STORY = [
  markedArticle(
    'one',
    '{harbour master} [p:Marta Lindqvist] spoke. “No,” the harbour master said. [p:Lindqvist] met [p:Oskar Brandt], the chief engineer, in [l:Oslo].',
    '2020-03-01',
  ),
  markedArticle(
    'two',
    '{Harbour master} [p:Marta Lindqvist] left [l:Oslo]. {port chief} [p:Lindqvist] met nobody.',
    '2020-03-05',
  ),
  markedArticle('three', '[p:MARTA LINDQVIST] BACK IN [l:OSLO]', '2020-03-09'),
];

test('roles are told with evidence and date; the one that most articles give is the description', () => {
  const marta = resolveEntities(STORY, {}).entities.find(({ id }) => id === 'marta-lindqvist');
  expect(marta?.roles.map(({ text, date }) => [text, date])).toEqual([
    ['harbour master', '2020-03-01'],
    ['Harbour master', '2020-03-05'],
    ['port chief', '2020-03-05'],
  ]);
  expect(marta?.description?.text).toBe('harbour master');
  expect(marta?.description?.evidence?.text).toBe('harbour master Marta Lindqvist spoke.');
});

test('one odd fuller phrase does not stand for the many times that its last word is said', () => {
  const many = Array.from({ length: 12 }, (_, day) =>
    markedArticle(`m${day}`, '{Mayor} [p:Oskar Brandt] spoke.', `2020-03-${10 + day}`),
  );
  const odd = markedArticle('odd', '{Quote Mayor} [p:Oskar Brandt] spoke.', '2020-03-30');
  const [oskar] = resolveEntities([...many, odd], {}).entities;
  expect(oskar?.description?.text).toBe('Mayor');
});

test('an apposition is a role', () => {
  const oskar = resolveEntities(STORY, {}).entities.find(({ id }) => id === 'oskar-brandt');
  expect(oskar?.description?.text).toBe('chief engineer');
});

test('a description that the article licenses is a mention, related and in place', () => {
  const { articles, entities } = resolveEntities(STORY, {});
  const found = entities
    .find(({ id }) => id === 'marta-lindqvist')
    ?.mentions.filter(({ relation }) => relation === 'description');
  expect(found?.map(({ text, sentence }) => [text, sentence])).toEqual([
    ['the harbour master', '“No,” the harbour master said.'],
  ]);
  const mentions = articles[0]?.mentions ?? [];
  expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).toSorted((a, b) => a - b));
});

test.each([
  [
    'another one of the kind is spoken of',
    '{spokesman} [p:Marta Lindqvist] spoke. A spokesman for the port left. Then the spokesman slept.',
  ],
  ['two have the role', '{minister} [p:Marta Lindqvist] met {minister} [p:Oskar Brandt]. Then the minister slept.'],
  ['it comes before the role', 'Then the minister slept. {minister} [p:Marta Lindqvist] spoke.'],
  ['it goes on', '{minister} [p:Marta Lindqvist] spoke. Then the minister of trade slept.'],
])('no description is linked where %s', (_, text) => {
  const { entities } = resolveEntities([markedArticle('a', text)], {});
  expect(entities.flatMap(({ mentions }) => mentions.filter(({ relation }) => relation === 'description'))).toEqual([]);
});

test('a demonym within a description gives way, and statements keep pointing at their mentions', () => {
  const article = markedArticle(
    'a',
    '{Chilean leader} [p:Marta Lindqvist] spoke. The [d:Chilean] leader left [l:Oslo].',
  );
  const speech = {
    source: [],
    cue: [],
    content: [{ start: 0, end: 1 }],
    direct: false,
    chain: [],
    rule: 'test',
    certainty: 1,
  };
  article.statements.push({ ...speech, sourceMention: 1 }, { ...speech, sourceMention: 2 });
  const [linked] = resolveEntities([article], {}).articles;
  expect(linked?.mentions.map(({ start, end }) => linked.text.slice(start, end))).toEqual([
    'Marta Lindqvist',
    'The Chilean leader',
    'Oslo',
  ]);
  expect(linked?.statements.map(({ sourceMention }) => sourceMention)).toEqual([1, 2]);
});

test('ids are unique across kinds and hold ASCII only', () => {
  const ids = assignIds([
    { name: 'Ford', kind: 'person' },
    { name: 'Ford', kind: 'organisation' },
    { name: 'Ford', kind: 'organisation' },
    { name: 'Дмитрий Песоцкий', kind: 'person' },
    { name: 'U.N. Council', kind: 'organisation' },
    { name: '…', kind: 'event' },
    { name: 'Anything', kind: 'place', given: 'unnamed' },
  ]);
  expect(ids).toEqual([
    'ford',
    'ford-organisation',
    'ford-organisation-2',
    'dmitriy-pesotskiy',
    'un-council',
    'unnamed-event',
    'unnamed',
  ]);
});

test('the order of the articles makes no difference', () => {
  const { entities } = resolveEntities(STORY, {});
  const turned = resolveEntities(STORY.toReversed(), {});
  expect(turned.entities).toEqual(entities);
  expect(turned.articles.map(({ id }) => id)).toEqual(['three', 'two', 'one']);
});

test('each mention says its sentence, and its place in the article is its text', () => {
  const { articles, entities } = resolveEntities(STORY, {});
  for (const { mentions } of entities)
    for (const mention of mentions) {
      const article = articles.find(({ id }) => id === mention.article);
      expect(article?.text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(article?.sentences.map(({ anchor }) => anchor)).toContain(mention.anchor);
      expect(mention.sentence).toContain(mention.text);
    }
});

test('who occurs with whom, by sentences, then articles', () => {
  const { articles } = resolveEntities(STORY, {});
  expect(coOccurrences(articles, new Set(['marta-lindqvist', 'oslo', 'oskar-brandt']))).toEqual([
    { a: 'marta-lindqvist', b: 'oslo', articles: 3, sentences: 3 },
    { a: 'marta-lindqvist', b: 'oskar-brandt', articles: 1, sentences: 1 },
    { a: 'oskar-brandt', b: 'oslo', articles: 1, sentences: 1 },
  ]);
});

test.each([
  [['[p:E. Brandt] spoke. [p:E. Brandt] left. [p:Erik Brandt] came.'], 'Erik Brandt'],
  [['[p:Erik Brandt] spoke. [p:Erik Brandt] left. [p:Erik T. Brandt] came.'], 'Erik T. Brandt'],
  [['[p:Erik “Bo” Brandt] spoke. [p:Erik Brandt] left.'], 'Erik Brandt'],
])('%j is on the page of %s', (texts, name) => {
  const { entities } = resolveEntities(
    texts.map((text, at) => markedArticle(`a${at}`, text)),
    {},
  );
  expect(entities.map((entity) => entity.name)).toEqual([name]);
});
