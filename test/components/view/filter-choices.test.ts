import { describe, expect, it } from 'vitest';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import { filterChoices, filteredEvents } from '../../../src/components/view/filter-choices.ts';
import { article, dossier, event, evidence, person } from './sample-dossier.ts';

const a = article('a', '2015-01-13', ['Dahl met Lund.']);
const b = article('b', '2015-01-14', ['Dahl will speak.'], {
  publisher: { value: 'Paper a', derivation: { phrase: '', anchor: '', rule: 'test', certainty: 'stated' }, spans: [] },
});
const events = [
  event('e-1', '2015-01-12', [evidence(a, '2015-01-12'), evidence(b, '2015-01-12')], { entities: ['dahl', 'lund'] }),
  event('e-2', '2015-01-20', [evidence(b, '2015-01-20')], { entities: ['dahl', 'dahl'], status: 'planned' }),
];
const entities = [person('dahl', 'Ana Dahl', [[a, 0, 'Dahl']]), person('lund', 'Bo Lund', [[a, 0, 'Lund']])];
const index = indexDossier(dossier({ articles: [a, b], entities, events }));
const choices = filterChoices(filteredEvents(events, index), index);

describe('what the chronology can be filtered by', () => {
  it('counts the entries that each name leaves, the most frequent first, and names its page', () => {
    expect(choices.names).toEqual([
      {
        label: 'People',
        items: [
          { value: 'people/dahl', text: 'Ana Dahl', count: 2 },
          { value: 'people/lund', text: 'Bo Lund', count: 1 },
        ],
      },
    ]);
  });

  it('leaves out states that no entry has', () => {
    expect(choices.states.map(({ name, count }) => [name, count])).toEqual([
      ['happened', 1],
      ['planned', 1],
    ]);
  });

  it('counts a publisher once for an entry that two of its articles tell of', () => {
    expect(choices.publishers).toEqual([{ value: 'Paper a', text: 'Paper a', count: 2 }]);
  });
});
