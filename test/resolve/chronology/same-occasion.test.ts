import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../src/resolve/chronology/build-chronology.ts';
import { annotated, type Draft, entitiesOf } from './annotated.ts';

function chronology(...drafts: Draft[]) {
  const articles = drafts.map(annotated);
  return buildChronology(articles, entitiesOf(articles), [], {}).events.filter(({ kind }) => kind === 'event');
}

const day = { 'May 9': '2020-05-09' };
const told = (id: string, published: string, text: string, dates: Record<string, string> = day): Draft => ({
  id,
  published,
  text: `The town of Elvik has a harbour.\n\n${text}`,
  dates,
});

describe('one entry', () => {
  test('the occasion of a day, told with other words', () => {
    const events = chronology(
      told('a', '2020-03-10', 'Nordby celebrates its liberation on May 9.'),
      told('b', '2020-05-11', 'Many foreign guests watched the parade in the rain on May 9.'),
    );
    expect(events).toMatchObject([{ date: '2020-05-09', status: 'happened', origins: 2 }]);
    expect(events[0]?.text).toContain('watched the parade');
  });

  test("a person's plan and its denial", () => {
    const events = chronology(
      told('a', '2020-03-10', 'The town invited Ada Lund for May 9.'),
      told('b', '2020-04-30', 'Ada Lund will not be on the tribune on May 9 after all.'),
    );
    expect(events).toMatchObject([{ status: 'denied', entities: ['ada-lund'], origins: 2 }]);
  });

  test('coming to power, in two idioms', () => {
    const events = chronology(
      told('a', '2020-03-10', 'Ada Lund took over the harbour company in late 2011.', { 'late 2011': '2011' }),
      told('b', '2020-03-12', 'It is the first trip for Ada Lund since she became the head of the port in 2011.', {
        '2011': '2011',
      }),
    );
    expect(events).toHaveLength(1);
  });
});

describe('two entries', () => {
  test('a visit that is off and the visit that was made on the day', () => {
    const events = chronology(
      told('a', '2020-05-08', 'Ada Lund cancelled a visit to Elvik that had been planned for May 9.'),
      told('b', '2020-05-11', 'Ada Lund visited Nordby on May 9.'),
    );
    expect(events.map(({ status }) => status).sort()).toEqual(['denied', 'happened']);
  });

  test('what one does and another does not do at one occasion', () => {
    const events = chronology(
      told('a', '2020-04-30', 'Ada Lund will not watch the parade on May 9.'),
      told('b', '2020-05-11', 'Jon Aas watched the parade on May 9.'),
    );
    expect(events).toHaveLength(2);
  });
});

describe('planned, then not', () => {
  test.each([
    [
      'called off in the main clause',
      'The meeting, which had been due to begin on May 9, was called off by the port.',
      { 'May 9': 'denied' },
    ],
    [
      'moved to another day',
      'A conference was to be held in Elvik on May 9, but it has been postponed to June 4.',
      { 'May 9': 'denied', 'June 4': 'planned' },
    ],
    [
      'decided against',
      'Ada Lund had been invited on June 4 and decided on May 9 to stay at home.',
      { 'May 9': 'denied', 'June 4': 'planned' },
    ],
  ])('%s', (_, sentence, statuses) => {
    const events = chronology(told('a', '2020-03-10', sentence, { ...day, 'June 4': '2020-06-04' }));
    expect(Object.fromEntries(events.map((event) => [event.dateDerivation.phrase, event.status]))).toEqual(statuses);
  });
});

test('who only tells of it takes no part', () => {
  const [event] = chronology(told('a', '2020-03-10', 'Thirty guests will come to Elvik on May 9, Jon Aas said.'));
  expect(event?.entities).toEqual(['elvik']);
});

test('a time that is compared with, or that comes after, dates nothing', () => {
  expect(
    chronology(told('a', '2020-03-10', 'The result was clearer than a year ago.', { 'a year ago': '2019' })),
  ).toEqual([]);
});

test('“since August 2011, when” dates what the clause tells', () => {
  const events = chronology(
    told('a', '2020-03-10', 'Nobody has come since August 2011, when Ada Lund toured Nordby.', {
      'August 2011': '2011-08/..',
    }),
  );
  expect(events).toMatchObject([{ date: '2011-08' }]);
});
