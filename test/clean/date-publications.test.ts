import { describe, expect, it } from 'vitest';
import { datePublications } from '../../src/clean/date-publications.ts';
import type { Article } from '../../src/schemas/article.ts';
import { articleOf } from './publication-dates/article-of.ts';

const published = (article: Article | undefined) => article?.published?.value;
const dated = (edtf: string) => articleOf(['Nothing of note.'], [{ edtf }]);
const one = (...args: Parameters<typeof articleOf>) => datePublications([articleOf(...args)])[0];

describe('stated dates', () => {
  it('takes the strongest clue and says that it was stated', () => {
    const article = one(
      ['Text.'],
      [
        { edtf: '2014-03-05', phrase: 'published', rule: 'sidecar' },
        { edtf: '2014-03-05', rule: 'visible' },
      ],
    );
    expect(article?.published).toMatchObject({
      value: '2014-03-05',
      derivation: { phrase: 'published', anchor: '', rule: 'sidecar', certainty: 'stated' },
    });
    expect(article?.warnings).toEqual([]);
  });

  it('lets the editor be vague', () => {
    expect(published(one(['Text.'], [{ edtf: '2014-03', rule: 'sidecar' }, { edtf: '2014-03-05' }]))).toBe('2014-03');
  });

  it('takes the finer of two found clues that agree', () => {
    expect(published(one(['Text.'], [{ edtf: '2014-03' }, { edtf: '2014-03-05' }]))).toBe('2014-03-05');
  });

  it('keeps the day of an update apart', () => {
    const article = one(['Text.'], [{ edtf: '2014-03-05' }, { edtf: '2014-03-09', role: 'updated' }]);
    expect([published(article), article?.updated?.value]).toEqual(['2014-03-05', '2014-03-09']);
  });

  it('warns of clues that disagree', () => {
    const [warning] =
      one(
        ['Text.'],
        [
          { edtf: '2014-03-05', phrase: 'March 5' },
          { edtf: '2014-05-03', phrase: 'May 3' },
        ],
      )?.warnings ?? [];
    expect(warning).toContain('2014-03-05');
    expect(warning).toContain('2014-05-03');
  });

  it('reads the address if the page says nothing', () => {
    const article = one(['Text.'], [], { url: 'https://example.com/news/2014/03/05/story.html' });
    expect(article?.published).toMatchObject({
      value: '2014-03-05',
      derivation: { rule: 'address', certainty: 'inferred' },
    });
  });

  it('keeps a date that the article already has', () => {
    const kept = dated('2014-03-05');
    const derivation = { phrase: '', anchor: '', rule: 'given', certainty: 'stated' as const };
    expect(published(datePublications([{ ...kept, published: { value: '2010', derivation, spans: [] } }])[0])).toBe(
      '2010',
    );
  });
});

describe('the missing year', () => {
  const report = [
    'LIMA, January 13. The president has accepted an invitation to visit Oslo, an agency reported on Tuesday.',
    'She has not travelled abroad since taking office in late 2011.',
  ];
  const clue = { edtf: 'XXXX-01-13', phrase: 'LIMA, January 13.' };

  it('is found from weekday, latest past year and another article', () => {
    const [article] = datePublications([articleOf(report, [clue]), dated('2015-01-21')]);
    expect(article?.published?.value).toBe('2015-01-13');
    expect(article?.published?.derivation).toEqual({
      phrase: 'LIMA, January 13.',
      anchor: 'Tuesday; latest past year 2011; the nearest other article is of 2015-01-21',
      rule: 'year-from-weekday',
      certainty: 'inferred',
    });
  });

  it('is found without other articles if one year stands out', () => {
    expect(published(one(report, [clue]))).toBe('2015-01-13');
  });

  it('follows the other articles when they are of another time', () => {
    const [article] = datePublications([
      articleOf(['An agency reported on Tuesday that ships had left.'], [clue]),
      dated('2009-02-01'),
    ]);
    expect(published(article)).toBe('2009-01-13');
  });

  it('takes a weekday the day before as well', () => {
    const council = articleOf(['The council met on Monday, its spokesman said.'], [clue]);
    expect(published(datePublications([council, dated('2015-01-21')])[0])).toBe('2015-01-13');
  });

  it('heeds a dated weekday', () => {
    const article = one(
      ['The fire broke out on Friday, January 9, officials said. The mill was built in 2010.'],
      [clue],
    );
    expect(published(article)).toBe('2015-01-13');
  });

  it('heeds an anniversary whose year can be computed', () => {
    const article = one(
      ['The town will mark the 70th anniversary of the 1945 treaty in spring. The mayor took office in 2011.'],
      [clue],
    );
    expect(article?.published).toMatchObject({ value: '2015-01-13', derivation: { rule: 'year-from-anniversary' } });
  });

  it('is a leap year for 29 February', () => {
    const [article] = datePublications([
      articleOf(['Talks began in 2013.'], [{ edtf: 'XXXX-02-29' }]),
      dated('2016-03-10'),
    ]);
    expect(published(article)).toBe('2016-02-29');
  });

  it('does not go beyond the day of capture', () => {
    const article = one(['He spoke on Tuesday. The law is of 2011.'], [clue], { captured: '2014-06-01' });
    expect(published(article)).not.toBe('2015-01-13');
  });

  it('is not taken from a weekday still to come', () => {
    const article = one(['The parties will meet on Tuesday. The last talks failed in 2011.'], [clue]);
    expect(published(article)).toBeUndefined();
  });

  it('stays unknown, with a warning, if nothing tells', () => {
    const article = one(['The president spoke. He was elected in 2011.'], [clue]);
    expect(article?.published).toBeUndefined();
    expect(article?.warnings[0]).toContain('January 13');
    expect(article?.warnings[0]).toContain('sidecar');
  });

  it('stays unknown without any year at all', () => {
    const article = one(['The president spoke on Tuesday.'], [clue]);
    expect(article?.published).toBeUndefined();
    expect(article?.warnings).toHaveLength(1);
  });

  it('is not before the date of a photo', () => {
    const article = articleOf(
      ['An agency reported on Tuesday that ships had left.', 'The harbour in a photo of November 18, 2014.'],
      [clue],
    );
    const caption = article.passages.map((passage, index) =>
      index === 1 ? { ...passage, kind: 'caption' as const } : passage,
    );
    expect(published(datePublications([{ ...article, passages: caption }])[0])).toBe('2015-01-13');
  });

  it('is in doubt after the copyright year of the page', () => {
    const text = '© 2007-2013 The Harbour Post';
    const ledger = [{ kind: 'legal' as const, rule: 'test', text, start: 0, end: text.length, before: 1 }];
    expect(published(one(report, [clue]))).toBe('2015-01-13');
    expect(one(report, [clue], { ledger })).toMatchObject({ warnings: [expect.stringContaining('not certain')] });
  });

  it('is not after the day of an update', () => {
    const article = one(['He spoke on Tuesday. The law is of 2003.'], [clue, { edtf: '2009-01-15', role: 'updated' }]);
    expect(published(article)).toBe('2009-01-13');
  });

  it('does not depend on the order of the articles', () => {
    const articles = [articleOf(report, [clue]), dated('2015-01-21'), dated('2015-02-03')];
    const forth = datePublications(articles).map(published);
    const back = datePublications([...articles].reverse()).map(published);
    expect(forth).toEqual([...back].reverse());
  });
});

describe('contradictions', () => {
  it('names both readings of a weekday that does not fit', () => {
    const article = one(['Text.'], [{ edtf: '2014-12-17', phrase: 'Thursday Dec 17, 2014' }]);
    expect(published(article)).toBe('2014-12-17');
    expect(article?.warnings).toEqual([
      '“Thursday Dec 17, 2014”: 2014-12-17 was a Wednesday, not a Thursday; it was a Thursday in 2009 and 2015',
    ]);
  });

  it('finds them in the text, and days that do not exist', () => {
    const article = one(['It opened on Monday, February 29, 2015 and closed on Friday 6 March 2015.']);
    expect(article?.warnings).toEqual(['“Monday, February 29, 2015”: there is no such day']);
  });
});

describe('order of day and month', () => {
  it('is settled by a weekday', () => {
    const article = one(
      ['The minister resigned on Tuesday, her office said.'],
      [{ edtf: '2015-02-03', phrase: '02/03/2015' }],
    );
    expect(article?.published).toMatchObject({
      value: '2015-02-03',
      derivation: { rule: 'day-month-order', certainty: 'inferred' },
    });
    const swapped = one(
      ['The minister resigned on Monday, her office said.'],
      [{ edtf: '2015-02-03', phrase: '02/03/2015' }],
    );
    expect(published(swapped)).toBe('2015-03-02');
  });

  it('warns if nothing settles it', () => {
    const article = one(['The minister resigned.'], [{ edtf: '2015-02-03', phrase: '02/03/2015' }]);
    expect(article?.warnings[0]).toContain('2015-03-02');
  });

  it('is never in doubt with full stops, nor in a language that writes the day first', () => {
    const dotted = one(['The minister resigned.'], [{ edtf: '2016-03-10', phrase: '10.03.2016, 14:05' }]);
    const language = {
      value: 'fr',
      derivation: { phrase: '', anchor: '', rule: 'eld', certainty: 'inferred' as const },
      spans: [],
    };
    const clue = { edtf: '2015-03-02', phrase: '02/03/2015' };
    const french = one(['La ministre a démissionné.'], [clue], { language });
    expect([published(dotted), dotted?.warnings]).toEqual(['2016-03-10', []]);
    expect([published(french), french?.warnings]).toEqual(['2015-03-02', []]);
    expect(one(['The minister resigned.'], [clue])?.warnings).not.toEqual([]);
  });

  it('is settled by a weekday where only the year was taken', () => {
    const article = one(
      ['Rescuers found a boy on Saturday, officials said.'],
      [{ edtf: '2025', phrase: 'Published 09/08/2025, 09:15' }],
    );
    expect(published(article)).toBe('2025-08-09');
    expect(article?.published?.derivation).toMatchObject({ rule: 'day-month-order', certainty: 'inferred' });
  });

  it('stays open where the text fits both nearly as well', () => {
    const article = one(['The rival gave in on Wednesday.'], [{ edtf: '2025', phrase: 'Published 09/10/2025 07:30' }]);
    expect(published(article)).toBe('2025');
    expect(article?.warnings.join()).toContain('2025-10-09 or 2025-09-10');
  });
});
