import { describe, expect, it } from 'vitest';
import { asReported } from '../../../src/components/view/as-reported.ts';
import { eventLine, groupByMonth, lagWords } from '../../../src/components/view/chronology-view.ts';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import { article, dossier, event, evidence } from './sample-dossier.ts';

const early = article('early', '2015-01-13', ['The guest accepted.']);
const late = article('late', '2015-04-30', ['The guest will stay at home.']);

describe('chronology', () => {
  it('groups by the year and month a date begins in, what has no month before the months, what has no year last', () => {
    const events = ['2014-12-30/2015-01-02', '2015-02-03', '2015', 'XXXX', '199X', '[2015-01-05,2015-01-06]'].map(
      (date, position) => event(`e-${position}`, date, [evidence(early, date)]),
    );
    const years = groupByMonth(events, indexDossier(dossier({ articles: [early], events })));
    expect(years.map((year) => [year.label, year.months.map((month) => month.label)])).toEqual([
      ['1990s', ['']],
      ['2014', ['December']],
      ['2015', ['', 'January', 'February']],
      ['Undated', ['']],
    ]);
  });

  it('says how evidence differs from the entry, in date and in status', () => {
    const whole = event('e-1', '2015-05-09', [
      evidence(early, '2015-05-09', { status: 'planned' }),
      evidence(late, '2015-05', { status: 'denied' }),
    ]);
    const line = eventLine({ ...whole, status: 'denied' }, indexDossier(dossier({ articles: [early, late] })));
    expect(line.evidence.map((item) => [item.status, item.date])).toEqual([
      ['planned when reported', undefined],
      [undefined, 'May 2015'],
    ]);
  });

  it('leaves out evidence whose article is gone rather than linking nowhere', () => {
    const line = eventLine(
      event('e-1', '2015', [evidence(late, '2015')]),
      indexDossier(dossier({ articles: [early] })),
    );
    expect(line.evidence).toEqual([]);
  });

  it.each([
    ['2014-12-19', '2015-01-13', '25 days later'],
    ['2015-01-13', '2015-01-13', 'the same day'],
    ['2015-05-09', '2015-01-13', '4 months ahead'],
    ['2011', '2015-01-13', '3 years later'],
    ['2015-01', '2015-01-13', ''],
    ['XXXX', '2015-01-13', ''],
  ])('lag from %s to the report of %s is “%s”', (date, reported, words) => {
    expect(lagWords(date, reported)).toBe(words);
  });

  it('tells the events again in the order in which they became known', () => {
    const events = [
      event('e-1', '2015-05-09', [
        evidence(late, '2015-05-09', { status: 'denied' }),
        evidence(early, '2015-05-09', { status: 'planned' }),
      ]),
    ];
    const groups = asReported(indexDossier(dossier({ articles: [early, late], events })));
    expect(
      groups.map((group) => [group.article.id, group.reports.map((report) => [report.status, report.first])]),
    ).toEqual([
      ['early', [['planned', true]]],
      ['late', [['denied', false]]],
    ]);
  });
});
