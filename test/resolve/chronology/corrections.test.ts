import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../src/resolve/chronology/build-chronology.ts';
import type { ChronologyCorrections } from '../../../src/schemas/corrections.ts';
import { annotated, entitiesOf } from './annotated.ts';

const ARTICLES = [
  annotated({
    id: 'bridge',
    published: '2020-03-10',
    text: 'Ada Lund opened the new bridge on March 3.',
    dates: { 'March 3': '2020-03-03' },
  }),
  annotated({
    id: 'pier',
    published: '2020-03-11',
    text: 'The pier sank in 1990 and was rebuilt in 1994.',
    dates: { '1990': '1990', '1994': '1994' },
  }),
];

function corrected(data: ChronologyCorrections, lines: Record<string, number> = {}) {
  return buildChronology(ARTICLES, entitiesOf(ARTICLES), [], {
    chronology: { file: 'content/chronology.yaml', data, lines },
  });
}

describe('corrections', () => {
  test('pin', () => {
    const { events, errors } = corrected(
      { pin: [{ match: 'opened the  new bridge', note: 'The turning point.' }] },
      { 'pin.0.match': 2 },
    );
    expect(errors).toEqual([]);
    expect(events.find(({ date }) => date === '2020-03-03')).toMatchObject({
      pinned: true,
      note: 'The turning point.',
      editor: 'Pinned in content/chronology.yaml:2',
    });
  });

  test('hide leaves it out and lists it for review', () => {
    const { events, review } = corrected(
      { hide: [{ match: 'new bridge', reason: 'Not of this story.' }] },
      { 'hide.0.match': 5 },
    );
    expect(events.some(({ date }) => date === '2020-03-03')).toBe(false);
    expect(review).toEqual([
      expect.objectContaining({
        question: 'Left out of the chronology: Ada Lund opened the new bridge on March 3.',
        done: 'Hidden by content/chronology.yaml:5: Not of this story.',
      }),
    ]);
  });

  test('re-date keeps the old date in the note of what was done', () => {
    const { events } = corrected(
      { redate: [{ match: 'new bridge', date: '2020-03-02', reason: 'The town hall’s record.' }] },
      { 'redate.0.match': 7 },
    );
    expect(events.find(({ text }) => text.includes('new bridge'))).toMatchObject({
      date: '2020-03-02',
      dateDerivation: { rule: 'editor', anchor: 'The town hall’s record.' },
      editor: 'Re-dated from 2020-03-03 in content/chronology.yaml:7: The town hall’s record.',
    });
  });

  test('the words of a date choose between two entries of one sentence', () => {
    const { events, errors } = corrected({ redate: [{ match: 'sank in 1990', date: '1990-06', reason: 'Archive.' }] });
    expect(errors).toEqual([]);
    expect(events.map(({ date }) => date)).toEqual(expect.arrayContaining(['1990-06', '1994']));
  });

  test('add rests on sentences of articles', () => {
    const { events, errors } = corrected(
      {
        add: [
          {
            date: '1950',
            text: 'The first pier was built.',
            status: 'happened',
            entities: ['Ada Lund'],
            evidence: [{ article: 'pier', match: 'The pier sank' }],
          },
        ],
      },
      { 'add.0.text': 12 },
    );
    expect(errors).toEqual([]);
    expect(events.find(({ date }) => date === '1950')).toMatchObject({
      text: 'The first pier was built.',
      entities: ['ada-lund'],
      editor: 'Added in content/chronology.yaml:12',
      evidence: [expect.objectContaining({ article: 'pier', text: 'The pier sank in 1990 and was rebuilt in 1994.' })],
    });
  });
});

describe('corrections that match nothing say where and what to do', () => {
  test.each([
    [
      'pin',
      { pin: [{ match: 'a whale' }] },
      { 'pin.0.match': 3 },
      'content/chronology.yaml:3: no entry of the chronology rests on a sentence with “a whale”. Copy words of the sentence as the article shows it, or delete this pin.',
    ],
    [
      'hide in an article',
      { hide: [{ match: 'bridge', article: 'pier' }] },
      { 'hide.0': 4 },
      'content/chronology.yaml:4: no entry of the chronology rests on a sentence of article “pier” with “bridge”. Copy words of the sentence as the article shows it, or delete this hide.',
    ],
    [
      're-date of a sentence with two dates',
      { redate: [{ match: 'The pier sank', date: '1991', reason: 'Archive.' }] },
      { 'redate.0.match': 6 },
      'content/chronology.yaml:6: “The pier sank” matches 2 entries of the chronology. Quote more words of the sentence, with those of its date: “1990”, “1994”.',
    ],
    [
      'an unknown article',
      {
        add: [
          {
            date: '1950',
            text: 'Built.',
            status: 'happened',
            entities: [],
            evidence: [{ article: 'ferry', match: 'sank' }],
          },
        ],
      },
      { 'add.0.evidence.0.match': 9 },
      'content/chronology.yaml:9: there is no article “ferry”. Write the id of an article, the last part of its address.',
    ],
    [
      'an unknown sentence',
      {
        add: [
          {
            date: '1950',
            text: 'Built.',
            status: 'happened',
            entities: [],
            evidence: [{ article: 'pier', match: 'a whale' }],
          },
        ],
      },
      { 'add.0.evidence.0.match': 9 },
      'content/chronology.yaml:9: no sentence of article “pier” has “a whale”. Copy words of the sentence as the article shows it.',
    ],
    [
      'an unknown entity',
      {
        add: [
          {
            date: '1950',
            text: 'Built.',
            status: 'happened',
            entities: ['Moby'],
            evidence: [{ article: 'pier', match: 'sank' }],
          },
        ],
      },
      { 'add.0.entities.0': 8 },
      'content/chronology.yaml:8: no person, organisation, place or event is called “Moby”. Write a name or id as the dossier shows it, or leave it out.',
    ],
  ])('%s', (_, data, lines, message) => {
    expect(
      corrected(data as ChronologyCorrections, lines as unknown as Record<string, number>).errors.map(
        (error) => error.message,
      ),
    ).toEqual([message]);
  });
});
