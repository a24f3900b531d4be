import { describe, expect, it } from 'vitest';
import { arcOfTime } from '../../../src/components/view/arc-of-time.ts';
import { derivationWords } from '../../../src/components/view/derivation-words.ts';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import { footing, overview } from '../../../src/components/view/overview.ts';
import { shortened } from '../../../src/components/view/shortened.ts';
import { article, dossier, event, evidence } from './sample-dossier.ts';

const a = article('a', '2014-11-20', ['They met.']);
const b = article('b', '2014-11-21', ['They met.']);
const c = article('c', '2015-01-13', ['They will meet.']);
const events = [
  event('e-old', '1945-05', [evidence(a, '1945-05')]),
  event('e-1', '2014-11-20', [evidence(a, '2014-11-20'), evidence(b, '2014-11-20')], { origins: 1 }),
  event('e-2', '2014-12-18', [evidence(a, '2014-12-18'), evidence(c, '2014-12-17')], { origins: 2 }),
  event('e-3', '2015', [evidence(c, '2015', { status: 'planned' })], { status: 'planned' }),
];
const whole = dossier({
  articles: [a, b, c],
  events,
  origins: [{ id: 'o', articles: ['a', 'b'], overlap: 0.97, shared: [] }],
});

describe('overview', () => {
  it('counts copies of one text as one origin', () => {
    expect(footing(indexDossier(whole))).toMatchObject({ articles: 3, origins: 2, events: 4, corroborated: 1 });
  });

  it('lists as differing only events whose evidence differs', () => {
    const { differing } = overview(indexDossier(whole));
    expect(differing.map((item) => [item.id, item.readings.map((reading) => reading.words)])).toEqual([
      ['e-2', ['18 December 2014, happened', '17 December 2014, happened']],
    ]);
  });
});

describe('arc of time', () => {
  const arc = arcOfTime(whole);

  it('draws the busy stretch and tells in words what lies outside', () => {
    expect(arc?.events.map((bar) => bar.label)).toEqual(['November 2014: 1 event', 'December 2014: 1 event']);
    expect(arc?.articles.map((bar) => bar.label)).toEqual(['November 2014: 2 articles', 'January 2015: 1 article']);
    expect(arc?.outside).toEqual([{ text: 'one earlier event, May 1945', path: 'chronology/#e-old' }]);
  });

  it('leads to the page that the events of a month stand on, and counts a winter to no month', () => {
    const large = arcOfTime({
      ...whole,
      events: [
        ...events.map((one) => ({ ...one, path: `chronology/${one.date.slice(0, 4)}/` })),
        event('e-4', '../2014-12-30', [evidence(a, '../2014-12-30')], { path: 'chronology/2014/' }),
        event('e-5', '2014-24', [evidence(a, '2014-24')], { path: 'chronology/2014/' }),
      ],
    });
    expect(large?.events.map(({ label, path }) => [label, path])).toEqual([
      ['November 2014: 1 event', 'chronology/2014/#y-2014-11'],
      ['December 2014: 2 events', 'chronology/2014/#y-2014-12'],
    ]);
  });

  it('keeps every bar in its box', () => {
    for (const bar of [...(arc?.events ?? []), ...(arc?.articles ?? [])]) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(arc?.width ?? 0);
      expect(bar.height).toBeLessThanOrEqual(arc?.line ?? 0);
    }
  });

  it('is left out where there is nothing to draw', () => {
    expect(arcOfTime(dossier({}))).toBeUndefined();
    expect(arcOfTime(dossier({ articles: [a] }))).toBeUndefined();
  });
});

describe('words', () => {
  it('says how a date was reached', () => {
    expect(
      derivationWords({ phrase: 'on Wednesday', anchor: '2015-01-22', rule: 'weekday', certainty: 'inferred' }),
    ).toBe('Inferred from “on Wednesday”, read against 22 January 2015.');
    expect(derivationWords({ phrase: 'May 9', anchor: '', rule: 'day-month', certainty: 'stated' })).toBe(
      'Stated as “May 9”.',
    );
  });

  it('cuts at a word and never inside a surrogate pair', () => {
    expect(shortened('The long and winding road', 15)).toBe('The long and …');
    expect(shortened('short', 15)).toBe('short');
    expect(shortened('𝕒𝕓𝕔𝕕𝕖𝕗', 9)).toMatch(/^(?:𝕒𝕓𝕔)/u);
    expect(shortened('𝕒𝕓𝕔𝕕𝕖𝕗', 8).isWellFormed()).toBe(true);
  });
});
