import { expect, test } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { formsByName, markedArticle } from '../marked-article.ts';

const resolved = (...texts: string[]) =>
  resolveEntities(
    texts.map((text, i) => markedArticle(`a${i}`, text)),
    {},
  );
const forms = (...texts: string[]) => formsByName(resolved(...texts).entities);

test.each([
  [
    'two persons of one last name',
    ['[p:Pak Song Chol] met [p:Pak Yong Ho].', '[p:Pak Yong Ho] met [p:Pak Song Chol].'],
    ['Pak Song Chol', 'Pak Yong Ho'],
  ],
  [
    'father and son',
    ['[p:Harold Quigley] watched [p:Harold Quigley Jr.] win.'],
    ['Harold Quigley', 'Harold Quigley Jr.'],
  ],
  [
    'persons whose given names begin with other letters',
    ['[p:Marta Quigley] spoke.', '[p:B. Quigley] wrote.'],
    ['B. Quigley', 'Marta Quigley'],
  ],
  [
    'given names that only look like short forms',
    ['[p:William Quigley] met [p:Bella Quigley].'],
    ['Bella Quigley', 'William Quigley'],
  ],
  [
    'given names that differ by one letter',
    ['[p:Hanna Quigley] met [p:Anna Quigley].'],
    ['Anna Quigley', 'Hanna Quigley'],
  ],
  [
    'different middle initials',
    ['[p:Harold B. Quigley] and [p:Harold T. Quigley] met.'],
    ['Harold B. Quigley', 'Harold T. Quigley'],
  ],
  [
    'a company and its founder',
    ['[p:Hans Brandauer] founded [o:Brandauer] in a shed. [o:Brandauer] grew.'],
    ['Hans Brandauer', 'Brandauer'],
  ],
  [
    'a place and an organisation named after it',
    ['The [o:Bank of Velden] left [l:Velden].'],
    ['Bank of Velden', 'Velden'],
  ],
  [
    'ministries of two countries',
    [
      'The [o:French Foreign Ministry] wrote to the [o:German Foreign Ministry].',
      'The [o:French Foreign Ministry] paused.',
    ],
    ['French Foreign Ministry', 'German Foreign Ministry'],
  ],
  [
    'two companies with one first word',
    ['[o:Tarrow Bexley] sued [o:Tarrow Mining].'],
    ['Tarrow Bexley', 'Tarrow Mining'],
  ],
  [
    'a company and its arm in a country',
    ['[o:Velmora] grew. [o:Velmora Chile] fell.', '[o:Velmora] paid.'],
    ['Velmora', 'Velmora Chile'],
  ],
  ['two countries of one last word', ['[l:North Velden] and [l:South Velden].'], ['North Velden', 'South Velden']],
  [
    'organs of one body',
    ['The [o:U.N. Lagoon Council] and the [o:U.N. Reef Council] and the [o:Marsh Court].'],
    ['Marsh Court', 'U.N. Lagoon Council', 'U.N. Reef Council'],
  ],
  ['initials of a name of another kind', ['[l:Harbour Sand Bay] hosted [o:HSB].'], ['HSB', 'Harbour Sand Bay']],
])('%s stay apart', (_, texts, names) => {
  expect(Object.keys(forms(...texts)).sort()).toEqual([...names].sort());
});

test('a last name of several persons, when nothing tells whom it means, is left open and goes to review with both contexts', () => {
  const { articles, review } = resolved(
    '[p:Pak Song Chol] met [p:Pak Yong Ho]. Nobody saw more. Much later [p:Pak Yong Ho] rang [p:Pak Song Chol]. Then [p:Pak Yong Ho] slept and [p:Pak Song Chol] ate.',
    'Crowds cheered [p:Pak].',
  );
  expect(articles[1]?.mentions[0]?.entity).toBeUndefined();
  expect(review).toHaveLength(1);
  expect(review[0]).toMatchObject({
    kind: 'identity',
    question: 'Is “Pak” in a1 “Pak Song Chol” or “Pak Yong Ho”? (last name of several persons in the dossier)',
    done: 'It is linked to none of them.',
  });
  expect(review[0]?.evidence.map(({ text }) => text)).toEqual([
    'Crowds cheered Pak.',
    'Pak Song Chol met Pak Yong Ho.',
    'Pak Song Chol met Pak Yong Ho.',
  ]);
});

test.each([
  ['a name found once and not surely', 'Then [o40:Perhaps Not] closed.'],
  ['one word for a person whom no article names in full', 'Then [p80:Darwin] crashed.'],
  ['a remnant of an institution', 'The [o:Committee] met. The [o:Committee] left.'],
  ['a product', 'The [x:Velmora K7] sells.'],
])('no page for %s', (_, text) => {
  expect(forms(text)).toEqual({});
});

test('pronouns and unlicensed descriptions are not linked', () => {
  const { entities } = resolved('[p:Marta Lindqvist] spoke. She left. The director slept.');
  expect(entities[0]?.mentions.map(({ text }) => text)).toEqual(['Marta Lindqvist']);
});

test('one open name is one question, however many articles have it', () => {
  const { review } = resolved(
    '[p:Pak Song Chol] met [p:Pak Yong Ho].',
    'Crowds cheered [p:Pak].',
    'Crowds booed [p:Pak].',
    'Crowds forgot [p:Pak].',
  );
  expect(review.map(({ question }) => question)).toEqual([
    'Is “Pak” in a1 (and 2 other articles) “Pak Song Chol” or “Pak Yong Ho”? (last name of several persons in the dossier)',
  ]);
});

test('a last name after a sentence that names two relatives is left to an editor', () => {
  const { entities, review } = resolved(
    '[p:Elise Marchand], the daughter of the founder [p:Claire Marchand], said yes. [p:Marchand] joined the board in 2022.',
    '[p:Claire Marchand] stays.',
    '[p:Claire Marchand] left.',
  );
  expect(Object.values(formsByName(entities)).flat()).not.toContain('Marchand');
  expect(review.map(({ question }) => question).join()).toContain('Marchand');
});

test('an initial that may stand for two is linked to neither, and an editor is asked', () => {
  const { entities, review } = resolved('[p:Marta Quigley] met [p:Miles Quigley].', 'A letter by [p:M. Quigley] came.');
  expect(Object.keys(formsByName(entities)).sort()).toEqual(['Marta Quigley', 'Miles Quigley']);
  expect(review).toMatchObject([{ kind: 'identity', question: expect.stringContaining('M. Quigley') }]);
  expect(review[0]?.evidence.map(({ article }) => article)).toEqual(['a1', 'a0', 'a0']);
});

test('a short form of several given names is linked to none', () => {
  const { entities } = resolved(
    '[p:Robert Quigley Jr.] met [p:Gerald Quigley] and [p:Jerome Quigley].',
    '[p:Gerry Quigley] wrote.',
  );
  expect(Object.keys(formsByName(entities))).not.toContain('Gerry Quigley');
  const both = resolved('[p:Stephen Quigley] met [p:Steven Quigley].', '[p:Steve Quigley] wrote.');
  expect(both.entities.flatMap(({ mentions }) => mentions.map(({ text }) => text))).not.toContain('Steve Quigley');
});

test('a name that differs by one letter from a frequent one stays apart, and an editor is asked', () => {
  const often = '[p:Dmitri Peskarov] spoke. [p:Dmitri Peskarov] left. [p:Dmitri Peskarov] came back.';
  for (const slip of ['Dmitri Pesakrov', 'Dmitri Peskaro', 'Dmirti Peskarov']) {
    const { entities, review } = resolved(often, `[p:${slip}] wrote.`);
    expect(Object.keys(formsByName(entities)).sort()).toEqual(['Dmitri Peskarov', slip].sort());
    expect(review.map(({ question }) => question)).toEqual([expect.stringContaining('one letter differs')]);
  }
});

test('two persons of whom the dossier has as much are no misspelling of each other', () => {
  expect(resolved('[p:Dmitri Peskarov] spoke.', '[p:Dmitri Peskarin] wrote.').review).toEqual([]);
});
