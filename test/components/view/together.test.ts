import { describe, expect, it } from 'vitest';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import { seriation } from '../../../src/components/view/seriation.ts';
import { hasTogether, together } from '../../../src/components/view/together.ts';
import type { Entity } from '../../../src/schemas/entity.ts';
import { article, dossier, person } from './sample-dossier.ts';

const later = article('b', '2015-02-01', ['Ann and Ben met Cy.', 'Ann left.']);
const first = article('a', '2015-01-12', ['Ben saw Ann.', 'Dee met Eve.', 'Flo sang.']);
const ann = person('ann', 'Ann', [
  [later, 0, 'Ann'],
  [later, 1, 'Ann'],
  [first, 0, 'Ann'],
]);
const ben = person('ben', 'Ben', [
  [later, 0, 'Ben'],
  [first, 0, 'Ben'],
]);
const cy = person('cy', 'Cy', [[later, 0, 'Cy']]);
const dee = person('dee', 'Dee', [[first, 1, 'Dee']]);
const eve = person('eve', 'Eve', [[first, 1, 'Eve']]);
const flo = person('flo', 'Flo', [[first, 2, 'Flo']]);

const chartOf = (entities: Entity[], articles = [first, later]) =>
  together(indexDossier(dossier({ articles, entities })));

describe('who is named with whom', () => {
  const chart = chartOf([ann, ben, cy, dee, eve, flo]);

  it('counts the sentences that name both, not the mentions, and leads to the first by date', () => {
    const [pair] = chart?.pairs ?? [];
    expect([pair?.a.name, pair?.b.name, pair?.articles]).toEqual(['Ann', 'Ben', 2]);
    expect(pair?.sentences.map(({ text }) => text)).toEqual(['Ben saw Ann.', 'Ann and Ben met Cy.']);
    const cell = chart?.cells.find(({ count }) => count === 2);
    expect([cell?.label, cell?.path]).toEqual(['Ann and Ben: 2 sentences in 2 articles', 'articles/a/#s-a0']);
  });

  it('sets those who keep company side by side and leaves out who is named with nobody', () => {
    const names = chart?.members.map(({ name }) => name) ?? [];
    expect(names).toHaveLength(5);
    expect(names).not.toContain('Flo');
    expect(Math.abs(names.indexOf('Dee') - names.indexOf('Eve'))).toBe(1);
    expect(['Ann', 'Ben', 'Cy'].map((name) => names.indexOf(name)).sort()).toEqual([0, 1, 2]);
  });

  it('has one cell below the diagonal for each pair', () => {
    expect(chart?.cells).toHaveLength(4);
    for (const { row, column } of chart?.cells ?? []) expect(column).toBeLessThan(row);
    expect(new Set(chart?.cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(4);
  });

  it('does not count places and events', () => {
    const place: Entity = { ...ben, kind: 'place' };
    expect(chartOf([ann, place, cy])?.pairs).toBeUndefined();
    expect(hasTogether({ entities: [ann, place, cy] })).toBe(false);
    expect(hasTogether({ entities: [ann, ben, cy] })).toBe(true);
  });

  it('is not made of fewer than two pairs', () => {
    expect(chartOf([dee, flo])).toBeUndefined();
    expect(chartOf([dee, eve, flo])).toBeUndefined();
  });

  it('takes the most named of four hundred people', () => {
    const crowd = article(
      'c',
      '2015-03-01',
      Array.from({ length: 400 }, (_, at) => `P${at} met P${at + 1}.`),
    );
    const people = Array.from({ length: 400 }, (_, at) =>
      person(
        `p${at}`,
        `P${at}`,
        [...(at > 0 ? ([[crowd, at - 1, `P${at}`]] as const) : []), [crowd, at, `P${at}`]].map(
          ([from, sentence, text]) => [from, sentence, text] as [typeof crowd, number, string],
        ),
      ),
    );
    expect(chartOf([...people, ann, ben], [crowd, first, later])?.members.length).toBeLessThanOrEqual(24);
    expect(chartOf([...people, ann, ben], [crowd, first, later])?.members.map(({ name }) => name)).toContain('Ann');
  });
});

describe('seriation', () => {
  it('restores the order of a chain that was shuffled', () => {
    const shuffled = [3, 0, 5, 1, 4, 2];
    const common = shuffled.map((a) => shuffled.map((b) => (a === b ? 0 : 1 / Math.abs(a - b) ** 2)));
    const order = seriation(common).map((at) => shuffled[at]);
    expect([order, order.toReversed()]).toContainEqual([0, 1, 2, 3, 4, 5]);
  });

  it('keeps groups with nothing in common apart, the larger first', () => {
    const group = [0, 1, 0, 1, 1];
    const common = group.map((a, x) => group.map((b, y) => (a === b && x !== y ? 1 : 0)));
    expect(seriation(common).map((at) => group[at])).toEqual([1, 1, 1, 0, 0]);
  });

  it('orders nothing', () => {
    expect(seriation([])).toEqual([]);
  });
});
