import { describe, expect, it } from 'vitest';
import { companionsOf, sentenceEntities } from '../../../src/components/view/co-occurrence.ts';
import { indexDossier } from '../../../src/components/view/dossier-index.ts';
import { entityView } from '../../../src/components/view/entity-view.ts';
import { registerOf } from '../../../src/components/view/register.ts';
import { article, dossier, event, evidence, person, statement } from './sample-dossier.ts';

const first = article('a', '2015-01-13', ['Ann met Ben, and Ben met Ann.', 'Ann left.']);
const second = article('b', '2015-01-14', ['Ben and Ann returned with Cy.']);
const ann = person('ann', 'Ann', [
  [second, 0, 'Ann'],
  [first, 0, 'Ann'],
  [first, 1, 'Ann'],
]);
const ben = person('ben', 'Ben', [
  [first, 0, 'Ben'],
  [second, 0, 'Ben'],
]);
const cy = person('cy', 'Cy', [[second, 0, 'Cy']]);
const whole = dossier({
  articles: [first, second],
  entities: [ann, ben, cy],
  events: [event('e-1', '2015-01-12', [evidence(first, '2015-01-12')], { entities: ['ann', 'ben'] })],
  statements: [
    statement('q-1', first, { speaker: 'ann', about: ['ann', 'ben'] }),
    statement('q-2', second, { speaker: 'ben', about: ['ann'] }),
  ],
});
const index = indexDossier(whole);
const sentences = sentenceEntities(whole.entities);

describe('page of an entity', () => {
  it('shows every mention in its sentence, by article in the order of publication, the name marked', () => {
    const { mentions } = entityView('ann', index, sentences);
    expect(mentions.map((group) => [group.article.id, group.items.map((item) => item.runs)])).toEqual([
      [
        'a',
        [
          [
            { text: 'Ann', hit: true },
            { text: ' met Ben, and Ben met Ann.', hit: false },
          ],
          [
            { text: 'Ann', hit: true },
            { text: ' left.', hit: false },
          ],
        ],
      ],
      [
        'b',
        [
          [
            { text: 'Ben and ', hit: false },
            { text: 'Ann', hit: true },
            { text: ' returned with Cy.', hit: false },
          ],
        ],
      ],
    ]);
  });

  it('marks the second of two same names in a sentence where that is the one meant', () => {
    const other = { ...ann, mentions: [{ ...(ann.mentions[1] ?? never()), start: 25, end: 28 }] };
    const view = entityView('ann', indexDossier({ ...whole, entities: [other] }), sentences);
    expect(view.mentions[0]?.items[0]?.runs.map((run) => run.text)).toEqual(['Ann met Ben, and Ben met ', 'Ann', '.']);
  });

  it('keeps what it said apart from what others said of it', () => {
    const view = entityView('ann', index, sentences);
    expect([view.said.map((line) => line.id), view.saidOf.map((line) => line.id)]).toEqual([['q-1'], ['q-2']]);
  });

  it('counts companions by shared sentence, not by mention', () => {
    expect(companionsOf(ann, sentences).map(({ id, sentences: count, articles }) => [id, count, articles])).toEqual([
      ['ben', 2, 2],
      ['cy', 1, 1],
    ]);
  });

  it('lists the register by number of articles before number of mentions', () => {
    const busy = person('busy', 'Busy', [
      [first, 0, 'Ann'],
      [first, 1, 'Ann'],
      [first, 1, 'Ann'],
    ]);
    const lines = registerOf({ entities: [busy, ben] }, 'person');
    expect(lines.map((line) => [line.name, line.counts])).toEqual([
      ['Ben', '2 mentions in 2 articles'],
      ['Busy', '3 mentions in 1 article'],
    ]);
  });
});

function never(): never {
  throw new Error('the sample has this mention');
}
