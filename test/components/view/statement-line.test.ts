import { describe, expect, it } from 'vitest';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import {
  foldCopies,
  isOverview,
  shownOf,
  statementLine,
  statementsByDate,
  statementsBySpeaker,
} from '../../../src/components/view/statement-line.ts';
import { article, dossier, person, statement } from './sample-dossier.ts';

const report = article('a', '2015-01-13', ['Ann Lee spoke.']);
const ann = person('ann-lee', 'Ann Lee', [[report, 0, 'Ann Lee']]);
const index = indexDossier(dossier({ articles: [report], entities: [ann] }));

describe('a statement', () => {
  it.each([
    ['he', undefined],
    ['Lee', undefined],
    ['Ann Lee,', undefined],
    ['the spokeswoman', 'the spokeswoman'],
    ['Spokeswoman Ann Lee,', 'Spokeswoman Ann Lee'],
  ])('whose text names the source “%s” adds %j to the name', (speakerText, as) => {
    expect(statementLine(statement('q', report, { speaker: 'ann-lee', speakerText }), index).as).toBe(as);
  });

  it('shows a chain only if somebody passed the words on, each link once', () => {
    const chain = [{ text: 'Lee', entity: 'ann-lee' }, { text: 'Ann Lee' }, { text: 'the agency' }];
    expect(statementLine(statement('q', report, { chain }), index).chain.map((link) => link.text)).toEqual([
      'Ann Lee',
      'the agency',
    ]);
    expect(statementLine(statement('q', report, { chain: chain.slice(0, 2) }), index).chain).toEqual([]);
  });
});

describe('all statements', () => {
  const all = [
    statement('q-1', report, { anonymous: true }),
    statement('q-2', report, { anonymous: true, speakerText: 'an official', date: '2014-12' }),
    statement('q-3', report, { speaker: 'ann-lee', date: '2015-01-12' }),
  ];
  const full = indexDossier(dossier({ articles: [report], entities: [ann], statements: all }));

  it('keeps unnamed sources together, after all that are named', () => {
    const groups = statementsBySpeaker(full).map((group) => [group.speaker.text, group.statements.length]);
    expect(groups).toEqual([
      ['Ann Lee', 1],
      ['Unnamed sources', 2],
    ]);
  });

  it('orders by when it was said, by the report where that is not known', () => {
    expect(statementsByDate(full).map((line) => line.id)).toEqual(['q-2', 'q-3', 'q-1']);
  });
});

describe('statements of copies of one text', () => {
  const copy = article('b', '2015-01-14', ['Ann Lee spoke.']);
  const other = article('c', '2015-01-15', ['Ann Lee spoke.']);
  const origins = [{ id: 'o', articles: ['a', 'b'], overlap: 0.97, shared: [] }];
  const three = indexDossier(dossier({ articles: [report, copy, other], entities: [ann], origins }));
  const said = (id: string, from: typeof report, content = 'It rained.') =>
    statementLine(statement(id, from, { speaker: 'ann-lee', content }), three);

  it('are told once, with where else they stand; a report of its own is not a copy', () => {
    const folded = foldCopies([said('q-1', report), said('q-2', copy), said('q-3', other)], three);
    expect(folded.map(({ id, copies }) => [id, ...copies.map((one) => one.id)])).toEqual([['q-1', 'q-2'], ['q-3']]);
  });

  it('are each told where the words differ, or where one article says them twice', () => {
    const lines = [said('q-1', report), said('q-2', copy, 'It snowed.'), said('q-3', report)];
    expect(foldCopies(lines, three).map(({ id }) => id)).toEqual(['q-1', 'q-2', 'q-3']);
  });
});

describe('the page of all statements', () => {
  const many = Array.from({ length: 1001 }, (_, number) =>
    statement(
      `q-${number}`,
      report,
      number % 2 === 0 ? { speaker: 'ann-lee' } : { speakerText: 'a neighbour', anonymous: true },
    ),
  );
  const large = indexDossier(dossier({ articles: [report], entities: [ann], statements: many }));

  it('is an overview in a large dossier only', () => {
    expect(isOverview(large)).toBe(true);
    expect(isOverview(index)).toBe(false);
  });

  it('leaves out only what the page of its speaker has', () => {
    const [known, unnamed] = statementsBySpeaker(large);
    if (known === undefined || unnamed === undefined) throw new Error('two sources expected');
    expect(known.speaker.path).toBe('people/ann-lee/');
    expect(shownOf(known, true).length).toBeLessThan(known.statements.length);
    expect(shownOf(known, false)).toEqual(known.statements);
    expect(shownOf(unnamed, true)).toEqual(unnamed.statements);
  });
});
