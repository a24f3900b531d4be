import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/resolve/chronology/build-chronology.ts';
import { annotated, type Draft, entitiesOf } from './annotated.ts';

function entries(drafts: Draft[]) {
  const articles = drafts.map(annotated);
  return buildChronology(articles, entitiesOf(articles), [], {}).events.filter(({ kind }) => kind !== 'publication');
}

test.each([
  ['a duration', 'The storm lasted three days.', { 'three days': 'P3D' }],
  ['the present', 'Nordby now has two bridges.', { now: 'PRESENT_REF' }],
  ['a vague past', 'The pier has sunk recently.', { recently: 'PAST_REF' }],
  ['a set without a day', 'The ferry sails every month.', { 'every month': 'SET P1M' }],
  ['years that name a war', 'The museum of the 1914-1918 war is shut.', { '1914-1918': '1914/1918' }],
  ['the year of an agreement that is spoken of', 'Ada Lund says it breaks the 1991 agreement.', { '1991': '1991' }],
  ['a question', 'Will Ada Lund come to Elvik on May 9?', { 'May 9': '2020-05-09' }],
  ['a baseline', 'Ada Lund reached 600 people, up from 400 a day before.', { 'a day before': '2020-03-08' }],
  [
    'a reference to a week',
    'Many in Elvik were homeless before last week’s flood.',
    { 'last week’s': '2020-03-02/2020-03-08' },
  ],
  ['a sentence that names nobody', 'Sadly, that day has come.', { 'that day': '2020-03-09' }],
])('%s is no entry', (_, text, dates) => {
  expect(
    entries([{ id: 'a', published: '2020-03-10', text, dates: dates as unknown as Record<string, string> }]),
  ).toEqual([]);
});

test('an occasion of a year, though it stands before its noun, is an entry', () => {
  const [entry] = entries([
    {
      id: 'a',
      published: '2020-03-10',
      text: 'Ada Lund spoke at the 1991 congress.',
      dates: { '1991': '1991' },
    },
  ]);
  expect(entry?.date).toBe('1991');
});

test('what should be tried on the next day is not told as done', () => {
  const text = 'The United Ferries of Elvik said that travellers should ask again tomorrow.';
  const [entry] = entries([{ id: 'a', published: '2020-03-10', text, dates: { tomorrow: '2020-03-11' } }]);
  expect(entry?.status).toBe('planned');
});

test('what is promised by the end of a month that runs is planned', () => {
  const text = 'Ada Lund has promised a new ferry before the end of the month.';
  const [entry] = entries([{ id: 'a', published: '2020-03-10', text, dates: { 'the month': '2020-03' } }]);
  expect(entry?.status).toBe('planned');
});

test('different events of one day stay apart', () => {
  const found = entries([
    {
      id: 'a',
      published: '2020-03-04',
      text: 'Ada Lund opened the new bridge in Nordby on Tuesday.',
      dates: { Tuesday: '2020-03-03' },
    },
    {
      id: 'b',
      published: '2020-03-04',
      text: 'A ferry ran aground near Elvik on Tuesday.',
      dates: { Tuesday: '2020-03-03' },
    },
  ]);
  expect(found).toHaveLength(2);
});

test('the same words on different days stay apart', () => {
  const found = entries([
    {
      id: 'a',
      published: '2020-03-04',
      text: 'The council of Nordby met on Tuesday.',
      dates: { Tuesday: '2020-03-03' },
    },
    {
      id: 'b',
      published: '2020-03-11',
      text: 'The council of Nordby met on Tuesday.',
      dates: { Tuesday: '2020-03-10' },
    },
  ]);
  expect(found.map(({ date }) => date)).toEqual(['2020-03-03', '2020-03-10']);
});

test('speeches of two people on one day stay apart', () => {
  const found = entries([
    {
      id: 'a',
      published: '2020-03-04',
      text: 'Ada Lund said on Tuesday that the harbour bridge of Nordby was safe.',
      dates: { Tuesday: '2020-03-03' },
    },
    {
      id: 'b',
      published: '2020-03-04',
      text: 'Jon Aas said on Tuesday that the harbour bridge of Nordby was safe.',
      dates: { Tuesday: '2020-03-03' },
    },
  ]);
  expect(found).toHaveLength(2);
});

test('what one person did not do, another did: two entries', () => {
  const found = entries([
    {
      id: 'a',
      published: '2020-02-20',
      text: 'Ada Lund will not watch the parade on the harbour square of Nordby on March 3.',
      dates: { 'March 3': '2020-03-03' },
    },
    {
      id: 'b',
      published: '2020-03-04',
      text: 'On March 3 he watched the parade on the harbour square of Nordby.',
      dates: { 'March 3': '2020-03-03' },
    },
    {
      id: 'c',
      published: '2020-03-04',
      text: 'Jon Aas watched the parade on the harbour square of Nordby on March 3.',
      dates: { 'March 3': '2020-03-03' },
    },
  ]);
  expect(found.find(({ entities }) => entities.includes('ada-lund'))).toMatchObject({
    status: 'denied',
    evidence: [expect.objectContaining({ article: 'a' })],
  });
});
