import { describe, expect, it } from 'vitest';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import { Endnotes } from '../../../src/components/view/endnotes.ts';
import { placesOnPaper, printBlocks } from '../../../src/components/view/print-article.ts';
import { printView } from '../../../src/components/view/print-view.ts';
import type { AnnotatedArticle } from '../../../src/schemas/annotation.ts';
import type { Passage } from '../../../src/schemas/article.ts';
import { article, dossier, event, evidence, person, statement } from './sample-dossier.ts';

const early = article('early', '2015-01-13', ['The guest accepted.', 'He will come in May.']);
const late = article('late', '2015-04-30', ['The guest will stay at home.']);

function passages(...parts: [Passage['kind'], string][]): Pick<AnnotatedArticle, 'passages'> {
  return { passages: parts.map(([kind, text]) => ({ kind, text, start: 0, spans: [], rule: 'body' })) };
}

describe('an article on paper', () => {
  const whole = passages(
    ['headline', 'A headline'],
    ['standfirst', 'What it is about.'],
    ['dateline', 'SEOUL, January 13.'],
    ['paragraph', 'The guest accepted.'],
    ['heading', 'Why now'],
    ['item', 'Trade.'],
    ['caption', 'The guest.'],
    ['paragraph', 'That is all.'],
  );

  it('numbers what a reader would count as paragraphs, and names the rest', () => {
    expect(placesOnPaper(whole).map(({ words }) => words.replace('\u00a0', ' '))).toEqual([
      'headline',
      'standfirst',
      'dateline',
      '¶ 1',
      'subheading',
      '¶ 2',
      'caption',
      '¶ 3',
    ]);
  });

  it('prints every passage of the body once, the dateline before the paragraph that it opens', () => {
    expect(printBlocks(whole).map(({ number, dateline, text }) => [number, dateline, text])).toEqual([
      [1, 'SEOUL, January 13.', 'The guest accepted.'],
      [undefined, '', 'Why now'],
      [2, '', 'Trade.'],
      [undefined, '', 'The guest.'],
      [3, '', 'That is all.'],
    ]);
  });

  it('keeps the cells of a row apart', () => {
    const row = passages(['row', 'Against 19']);
    const cells = [
      { start: 0, end: 7 },
      { start: 8, end: 10 },
    ];
    const blocks = printBlocks({ passages: row.passages.map((passage) => ({ ...passage, cells })) });
    expect(blocks[0]?.cells).toEqual(['Against', '19']);
  });
});

describe('endnotes', () => {
  const index = indexDossier(dossier({ articles: [early, late] }));

  it('are numbered in the order of first citation, one for each passage', () => {
    const notes = new Endnotes(index);
    expect(notes.cite([{ article: 'late', anchor: 's-late0' }])).toEqual([1]);
    expect(
      notes.cite([
        { article: 'early', anchor: 's-early1' },
        { article: 'late', anchor: 's-late0' },
      ]),
    ).toEqual([1, 2]);
    expect(
      notes.notes.map((note) => [note.number, note.articleNumber, note.paragraph, note.article.publisher]),
    ).toEqual([
      [1, 2, 1, 'Paper late'],
      [2, 1, 2, 'Paper early'],
    ]);
  });

  it('gives two sentences of one paragraph one note', () => {
    const two: AnnotatedArticle = {
      ...article('two', '2015-01-13', ['One. Two.']),
      sentences: [
        { start: 0, end: 4, passage: 0, anchor: 's-a' },
        { start: 5, end: 9, passage: 0, anchor: 's-b' },
      ],
    };
    const notes = new Endnotes(indexDossier(dossier({ articles: [two] })));
    expect(notes.cite([{ article: 'two', anchor: 's-b' }])).toEqual([1]);
    expect(notes.cite([{ article: 'two', anchor: 's-a' }])).toEqual([1]);
  });

  it('leave out evidence that is not in the dossier rather than leading nowhere', () => {
    const notes = new Endnotes(index);
    expect(notes.cite([{ article: 'gone', anchor: 's-late0' }])).toEqual([]);
    expect(notes.cite([{ article: 'late', anchor: 's-gone' }])).toEqual([]);
    expect(notes.notes).toEqual([]);
  });
});

describe('the whole dossier as one document', () => {
  const events = [
    event('e-1', '2015-01', [evidence(early, '2015-01')], { rank: 0.1 }),
    event('e-2', '2015-05-09', [evidence(late, '2015-05-09'), evidence(early, '2015-05-09')], {
      status: 'denied',
      rank: 0.9,
    }),
    event('e-3', '2016', [evidence(late, '2016')], { rank: 0.2, pinned: true }),
  ];
  const parts = {
    articles: [early, late],
    events,
    entities: [
      person('kim', 'Kim', [
        [early, 0, 'guest'],
        [late, 0, 'guest'],
      ]),
    ],
    statements: [
      statement('q-1', early, {
        speakerText: 'a diplomat',
        chain: [{ text: 'a diplomat' }, { text: 'Yonhap' }],
        date: '2015-01-12',
      }),
      statement('q-2', late, { speakerText: 'a diplomat', polarity: 'negative', cue: 'has not said' }),
    ],
  };
  const index = indexDossier(dossier(parts));

  it('says what it covers and leads every claim to a note', () => {
    const view = printView(index);
    expect(view.covers).toBe('13 January 2015 to 30 April 2015');
    expect(view.counts[0]).toBe('2 articles by 2 publishers');
    expect(view.years.map((year) => [year.label, year.events.map((item) => [item.status, item.notes])])).toEqual([
      [
        '2015',
        [
          ['', [1]],
          ['denied or called off', [1, 2]],
        ],
      ],
      ['2016', [['', [2]]]],
    ]);
    expect(view.names[0]?.lines).toMatchObject([
      { name: 'Kim', counts: '2 mentions in 2 articles', span: '13 January 2015 to 30 April 2015' },
    ]);
    expect(view.speakers[0]?.statements.map(({ facts, notes }) => [facts, notes])).toEqual([
      ['said, 12 January 2015, through Yonhap', [1]],
      ['has not said', [2]],
    ]);
    expect(view.articles.map((item) => item.blocks.length)).toEqual([2, 1]);
    expect(view.leftOut).toEqual({});
  });

  it('leaves out of a large dossier what would make it too long, and says so', () => {
    const view = printView(index, { articles: 1, events: 2, names: 5, sources: 5, statements: 1 });
    expect(view.withTexts).toBe(false);
    expect(view.articles.flatMap((item) => item.blocks)).toEqual([]);
    expect(view.years.flatMap((year) => year.events.map((item) => item.date))).toEqual(['9 May 2015', '2016']);
    expect(view.speakers.flatMap((speaker) => speaker.statements)).toHaveLength(1);
    expect(view.leftOut).toEqual({
      articles: expect.stringContaining('2 articles'),
      events: 'Of 3 events the 2 most telling. The page Chronology has all.',
      statements: expect.stringContaining('Of 2 statements by 1 source the first 1'),
    });
  });

  it('stands without events, names, statements or dates', () => {
    const bare = article('bare', '2015', ['Words.']);
    delete bare.published;
    const view = printView(indexDossier(dossier({ articles: [bare] })));
    expect([view.covers, view.years, view.names, view.speakers, view.endnotes]).toEqual(['', [], [], [], []]);
  });
});
