import { describe, expect, test } from 'vitest';
import { resolveStatements } from '../../../src/resolve/statements/resolve-statements.ts';
import { annotated, type Draft, entitiesOf } from '../chronology/annotated.ts';

function resolved(draft: Omit<Draft, 'id'>) {
  const articles = [annotated({ id: 'a', published: '2020-03-10', publisher: 'Coast Daily', ...draft })];
  return resolveStatements(articles, entitiesOf(articles));
}

test('speaker, chain to the publisher, entities spoken of, evidence', () => {
  const { statements } = resolved({
    text: '“The bridge of Nordby is safe,” Ada Lund told Baltnews on Tuesday.',
    dates: { Tuesday: '2020-03-10' },
  });
  expect(statements).toEqual([
    expect.objectContaining({
      speaker: 'ada-lund',
      speakerText: 'Ada Lund',
      anonymous: false,
      direct: true,
      chain: [{ text: 'Ada Lund', entity: 'ada-lund' }, { text: 'Coast Daily' }],
      about: ['nordby'],
      date: '2020-03-10',
      evidence: expect.objectContaining({
        article: 'a',
        text: '“The bridge of Nordby is safe,” Ada Lund told Baltnews on Tuesday.',
      }),
    }),
  ]);
});

test('an unnamed source passed on by an agency', () => {
  const { statements } = resolved({ text: 'Baltnews quoted an unnamed official as saying that the bridge was safe.' });
  expect(statements[0]).toMatchObject({
    anonymous: true,
    chain: [{ text: 'an unnamed official' }, { text: 'Baltnews', entity: 'baltnews' }, { text: 'Coast Daily' }],
  });
  expect(statements[0]?.speaker).toBeUndefined();
});

describe('when it was said', () => {
  test.each([
    [
      'a day beside the cue',
      'Ada Lund said on March 4 that the bridge was safe.',
      { 'March 4': '2020-03-04' },
      '2020-03-04',
    ],
    [
      'a day that opens the sentence',
      'On March 4, Ada Lund said that the bridge was safe.',
      { 'March 4': '2020-03-04' },
      '2020-03-04',
    ],
    ['no day', 'Ada Lund said that the bridge was safe.', {}, undefined],
    [
      'a day that is spoken of',
      'Ada Lund said that the bridge would open on May 1.',
      { 'May 1': '2020-05-01' },
      undefined,
    ],
    [
      'a day of another clause',
      'Ada Lund, who was elected on March 4, said that the bridge was safe.',
      { 'March 4': '2020-03-04' },
      undefined,
    ],
  ])('%s', (_, text, dates, date) => {
    expect(resolved({ text, dates: dates as unknown as Record<string, string> }).statements[0]?.date).toBe(date);
  });
});

test.each([
  ['officials', 'Officials said the bridge was safe.', true],
  ['nobody', 'It was reported that the bridge was safe.', true],
  ['a source on condition of anonymity', 'A person familiar with the plans said the bridge was safe.', true],
  ['a document', 'The study found that the bridge was safe.', false],
  ['a name', 'Ada Lund said the bridge was safe.', false],
])('%s: anonymous or not', (_, text, anonymous) => {
  expect(resolved({ text }).statements[0]?.anonymous).toBe(anonymous);
});

test('a quotation without a speaker goes to review', () => {
  const { review } = resolved({ text: 'The answer was brief: “The bridge of Nordby is safe.”' });
  expect(review).toEqual([
    expect.objectContaining({ kind: 'statement', evidence: [expect.objectContaining({ article: 'a' })] }),
  ]);
});

test('wishes are no statements of the dossier', () => {
  expect(resolved({ text: 'Ada Lund wants to build a bridge.' }).statements).toEqual([]);
});

test('ids are unique, also for the same words twice', () => {
  const { statements } = resolved({ text: 'Ada Lund said the bridge was safe. Ada Lund said the bridge was safe.' });
  expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
});

test('“it” that stands for nobody known is a question, not a statement', () => {
  const { statements, review } = resolved({ text: 'The weather was bad. It said that the bridge was closed.' });
  expect(statements.filter(({ speakerText }) => /^it$/i.test(speakerText))).toEqual([]);
  expect(review).toHaveLength(1);
});
