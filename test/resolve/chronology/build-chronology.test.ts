import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../src/resolve/chronology/build-chronology.ts';
import type { Origin } from '../../../src/schemas/dossier.ts';
import { annotated, type Draft, entitiesOf } from './annotated.ts';

function chronology(drafts: Draft[], origins: Origin[] = []) {
  const articles = drafts.map(annotated);
  return buildChronology(articles, entitiesOf(articles), origins, {}).events;
}

/** A report that opens with words of no date, then the sentence under test. */
function report(sentence: string, dates: Record<string, string>, published = '2020-03-10'): Draft {
  return { id: 'a', published, text: `The town of Elvik has a harbour on the northern coast.\n\n${sentence}`, dates };
}

describe('what an entry is', () => {
  test('date, sentence, participants and places, derivation', () => {
    const [event] = chronology([
      report('Ada Lund opened the new bridge in Nordby on March 3.', { 'March 3': '2020-03-03' }),
    ]);
    expect(event).toMatchObject({
      date: '2020-03-03',
      dateDerivation: { phrase: 'March 3', anchor: '2020-03-10', rule: 'test', certainty: 'inferred' },
      text: 'Ada Lund opened the new bridge in Nordby on March 3.',
      status: 'happened',
      kind: 'event',
      entities: ['ada-lund', 'nordby'],
      reported: ['2020-03-10'],
    });
  });

  test('two dates in one sentence are two entries with the same words', () => {
    const events = chronology([
      report('The pier sank in 1990 and was rebuilt in 1994.', { '1990': '1990', '1994': '1994' }),
    ]);
    expect(events.filter(({ kind }) => kind === 'event').map(({ date, text }) => [date, text])).toEqual([
      ['1990', 'The pier sank in 1990 and was rebuilt in 1994.'],
      ['1994', 'The pier sank in 1990 and was rebuilt in 1994.'],
    ]);
  });

  test('what somebody said on a day is a speech; what he spoke of is another entry', () => {
    const events = chronology([
      report('Jon Aas said on March 4 that the bridge had been painted in February.', {
        'March 4': '2020-03-04',
        February: '2020-02',
      }),
    ]);
    expect(events.map(({ date, kind }) => [date, kind])).toEqual(
      expect.arrayContaining([
        ['2020-03-04', 'speech'],
        ['2020-02', 'event'],
      ]),
    );
  });

  test('a caption dates what it shows', () => {
    const events = chronology([
      {
        id: 'a',
        published: '2020-03-10',
        text: 'The town has a harbour, and it is old.\n\nAda Lund meets Jon Aas in Nordby in this February 8, 2019 photo',
        dates: { 'February 8, 2019': '2019-02-08' },
        captions: [1],
      },
    ]);
    expect(events[0]).toMatchObject({ date: '2019-02-08', entities: ['ada-lund', 'jon-aas', 'nordby'] });
  });
});

describe('status', () => {
  test.each([
    ['a date after publication', 'The bridge will open on May 1.', { 'May 1': '2020-05-01' }, 'planned'],
    [
      'a will that is a noun',
      'Ada Lund on Tuesday blamed Elvik for imposing its will.',
      { Tuesday: '2020-03-10' },
      'happened',
    ],
    [
      'a past verb beside the day',
      'Ada Lund resigned on Tuesday, as her party will need votes.',
      { Tuesday: '2020-03-10' },
      'happened',
    ],
    [
      'earlier this year',
      'Earlier this year Ada Lund planned to move to Elvik.',
      { 'Earlier this year': '2020' },
      'happened',
    ],
    ['a future on the day itself', 'On Tuesday Ada Lund will open the bridge.', { Tuesday: '2020-03-10' }, 'planned'],
    ['a refusal ahead', 'Ada Lund will not open the bridge on May 1.', { 'May 1': '2020-05-01' }, 'denied'],
    ['called off', 'The council called off the party of March 2.', { 'March 2': '2020-03-02' }, 'denied'],
    ['every year', 'The town rows to Nordby every June 1.', { 'every June 1': 'SET XXXX-06-01' }, 'recurring'],
    ['the past', 'The party drew a crowd on March 2.', { 'March 2': '2020-03-02' }, 'happened'],
    ['invited to', 'Jon Aas has been invited to the feast of May 1.', { 'May 1': '2020-05-01' }, 'planned'],
  ])('%s', (_, sentence, dates, status) => {
    const event = chronology([report(sentence, dates as unknown as Record<string, string>)]).find(
      ({ kind }) => kind !== 'publication',
    );
    expect(event?.status).toBe(status);
  });

  test('the latest report decides, each piece of evidence keeps its own', () => {
    const [event] = chronology([
      {
        id: 'a',
        published: '2020-03-10',
        text: 'Ada Lund will open the harbour bridge in Nordby on May 1.',
        dates: { 'May 1': '2020-05-01' },
      },
      {
        id: 'b',
        published: '2020-04-20',
        text: 'Ada Lund will not open the harbour bridge in Nordby on May 1.',
        dates: { 'May 1': '2020-05-01' },
      },
    ]);
    expect(event?.status).toBe('denied');
    expect(event?.evidence.map(({ status }) => status)).toEqual(['planned', 'denied']);
    expect(event?.reported).toEqual(['2020-03-10', '2020-04-20']);
  });
});

describe('one event in several articles', () => {
  const vague: Draft = {
    id: 'a',
    published: '2020-04-02',
    text: 'Ada Lund opened the new harbour bridge in Nordby in March.',
    dates: { March: '2020-03' },
  };
  const exact: Draft = {
    id: 'b',
    published: '2020-03-05',
    text: 'The new harbour bridge in Nordby was opened by Ada Lund on Tuesday.',
    dates: { Tuesday: '2020-03-03' },
  };

  test('a vaguer date agrees with a more precise one: one entry with the precise date', () => {
    const [event, ...others] = chronology([vague, exact]);
    expect(others).toEqual([]);
    expect(event?.date).toBe('2020-03-03');
    expect(event?.evidence.map(({ article, date }) => [article, date])).toEqual([
      ['b', '2020-03-03'],
      ['a', '2020-03'],
    ]);
    expect(event?.origins).toBe(2);
  });

  test('copies of one text are one origin', () => {
    const origins: Origin[] = [{ id: 'o-1', articles: ['a', 'b'], overlap: 1, shared: [] }];
    expect(chronology([vague, exact], origins)[0]?.origins).toBe(1);
  });

  test('more independent reports rank higher', () => {
    const one = chronology([exact])[0]?.rank ?? 0;
    const two = chronology([exact, { ...exact, id: 'c' }])[0]?.rank ?? 0;
    expect(two).toBeGreaterThan(one);
  });

  test('the sentence shown is no pronoun’s', () => {
    const pronoun: Draft = {
      id: 'c',
      published: '2020-03-04',
      text: 'Ada Lund rules Nordby.\n\nShe opened the new harbour bridge in Nordby on Tuesday.',
      dates: { Tuesday: '2020-03-03' },
    };
    const event = chronology([pronoun, exact]).find(({ date }) => date === '2020-03-03');
    expect(event?.text).toBe('The new harbour bridge in Nordby was opened by Ada Lund on Tuesday.');
  });
});

test('order and ids do not depend on the order of the articles', () => {
  const drafts: Draft[] = [
    {
      id: 'a',
      published: '2020-03-10',
      text: 'Ada Lund opened the bridge on March 3.',
      dates: { 'March 3': '2020-03-03' },
    },
    {
      id: 'b',
      published: '2020-03-11',
      text: 'Jon Aas closed the harbour of Elvik on March 3.',
      dates: { 'March 3': '2020-03-03' },
    },
  ];
  expect(chronology([...drafts].reverse())).toEqual(chronology(drafts));
});

test('a report whose opening has no date is dated by its day, inferred and low', () => {
  const [event] = chronology([
    { id: 'a', published: '2020-03-10', text: 'Ada Lund has opened a new bridge in Nordby.' },
  ]);
  expect(event).toMatchObject({
    date: '2020-03-10',
    kind: 'publication',
    dateDerivation: { rule: 'day-of-publication', certainty: 'inferred' },
  });
});

test('an entry is told in the language of most articles, whoever reported first', () => {
  const told = 'Ada Lund opened the new bridge of Elvik on March 3.';
  const articles = [
    {
      id: 'a',
      published: '2020-03-04',
      text: 'Ada Lund åpnet new bridge of Elvik 3 mars.',
      dates: { '3 mars': '2020-03-03' },
      language: 'nb',
    },
    { id: 'b', published: '2020-03-05', text: told, dates: { 'March 3': '2020-03-03' } },
    { id: 'c', published: '2020-03-06', text: told, dates: { 'March 3': '2020-03-03' } },
  ].map(annotated);
  const [entry, ...rest] = buildChronology(articles, entitiesOf(articles), [], {}).events;
  expect(rest).toEqual([]);
  expect(entry?.text).toBe(told);
  expect(entry?.evidence.map(({ article }) => article)).toEqual(['a', 'b', 'c']);
});
