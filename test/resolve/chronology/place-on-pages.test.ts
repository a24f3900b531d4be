import { describe, expect, it } from 'vitest';
import { keyEntries, yearPages } from '../../../src/components/view/chronology-view.ts';
import { placeOnPages } from '../../../src/resolve/chronology/place-on-pages.ts';
import { event } from '../../components/view/sample-dossier.ts';

const events = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    event(`e-${number}`, `${2000 + Math.floor(number / 100)}-05`, [], { rank: (number % 100) / 100 }),
  );

describe('the pages of the chronology', () => {
  it('is one page for a dossier of ordinary size', () => {
    const placed = placeOnPages(events(400));
    expect(new Set(placed.map(({ path }) => path))).toEqual(new Set(['chronology/']));
    expect(yearPages(placed)).toEqual([]);
  });

  it('is a page a year for a large one, each entry on the page of its year', () => {
    const pages = yearPages(placeOnPages(events(1200)));
    expect(pages.map(({ path, label, events: own }) => [path, label, own.length])).toEqual(
      Array.from({ length: 12 }, (_, year) => [`chronology/${2000 + year}/`, `${2000 + year}`, 100]),
    );
  });

  it.each([
    ['19XX', 'chronology/19xx/'],
    ['XXXX-05-09', 'chronology/undated/'],
    ['[2015-04-22,2015-04-23]', 'chronology/2015/'],
    ['2003/2004', 'chronology/2003/'],
  ])('gives the date %s the page %s', (date, path) => {
    const placed = placeOnPages([...events(1001), event('e-x', date, [])]);
    expect(placed.at(-1)?.path).toBe(path);
  });

  it('opens with the most telling entries, in order of time, the pinned ones among them', () => {
    const all = events(300).map((one, number) => (number === 5 ? { ...one, rank: 0, pinned: true } : one));
    const key = keyEntries(all, 10);
    expect(key).toHaveLength(10);
    expect(key[0]?.id).toBe('e-5');
    expect(Math.min(...key.slice(1).map(({ rank }) => rank))).toBeGreaterThan(0.95);
    expect(key.map(({ date }) => date)).toEqual(key.map(({ date }) => date).toSorted());
  });
});
