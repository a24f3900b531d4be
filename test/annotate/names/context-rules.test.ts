import { describe, expect, it, test } from 'vitest';
import { mentionsOf } from './read.ts';

const kindsOf = (text: string, words: string) =>
  mentionsOf(text)
    .filter((mention) => mention.text === words)
    .map((mention) => mention.kind);

describe('companies', () => {
  it.each([
    ['The automaker Veldrin said sales rose. Veldrin will hire 200 people.', 'Veldrin'],
    ['On Friday the retailer Hartmann closed two shops, and Hartmann employees protested.', 'Hartmann'],
  ])('%s', (text, name) => {
    expect(kindsOf(text, name)).toEqual(['organisation', 'organisation']);
  });

  it('leave persons who are named in full alone', () => {
    expect(kindsOf('Carla Veldrin owns the firm. Veldrin employees like Carla Veldrin.', 'Carla Veldrin')).toEqual([
      'person',
      'person',
    ]);
  });
});

describe('clubs', () => {
  it('are towns that play, in a report of sport', () => {
    const text =
      'The striker scored two goals before halftime. The goalkeeper and the referee argued. Sheffield beat Norwich in the league. The coach of Sheffield was pleased. They play in Norwich next week.';
    expect(kindsOf(text, 'Sheffield')).toEqual(['organisation', 'organisation']);
    expect(kindsOf(text, 'Norwich')).toEqual(['organisation', 'place']);
  });

  it('are not named in other reports', () => {
    expect(kindsOf('Norwich lost two bridges in the flood, and the army faced Norwich.', 'Norwich')).not.toContain(
      'organisation',
    );
  });

  it('are never countries', () => {
    const text =
      'The striker scored a goal at halftime. The goalkeeper and the referee argued. Portugal beat Iceland in the football championship.';
    expect(kindsOf(text, 'Iceland')).toEqual(['place']);
  });
});

describe('definitions and towns', () => {
  it.each([
    ['Halbrecht is a municipality in the north.', 'Halbrecht', 'place'],
    ['Kvickdal is a Danish chain of shops.', 'Kvickdal', 'organisation'],
    ['The storm hit the town of Marwick on Friday.', 'Marwick', 'place'],
    ['The workers of Dunmore, Pennsylvania went home.', 'Dunmore', 'place'],
    ['The speech was given near Red Square by night.', 'Red Square', 'place'],
  ])('%s', (text, name, kind) => {
    expect(kindsOf(text, name)).toEqual([kind]);
  });
});

describe('seats of power', () => {
  it('are places that stand for those who govern there', () => {
    expect(mentionsOf('The Kremlin rejected the offer.')).toMatchObject([
      { text: 'Kremlin', kind: 'place', note: 'metonymy' },
    ]);
  });
});

describe('suffixes', () => {
  it('belong to the person', () => {
    expect(kindsOf('The judge, Samuel Hartley Jr., agreed.', 'Samuel Hartley Jr.')).toEqual(['person']);
  });
});

describe('places', () => {
  it('of a demonym and a landform are one name', () => {
    const found = mentionsOf('They want to rid the Korean peninsula of such weapons.');
    expect(found.map(({ text, kind, relation }) => [text, kind, relation])).toEqual([
      ['Korean peninsula', 'place', undefined],
    ]);
  });

  it('have mayors', () => {
    expect(kindsOf('The former mayor of Port Ellery went on trial.', 'Port Ellery')).toEqual(['place']);
  });
});

test('ships are neither persons nor places', () => {
  const text = 'The ferry Stella Nova capsized on Saturday. The Stella Nova was built in 1994.';
  expect(kindsOf(text, 'Stella Nova')).toEqual(['other', 'other']);
});
