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

describe('tables of results', () => {
  const table =
    'Results of first division matches on Saturday:\n\nBarnsley 2 Reading 1\n\nCrystal Palace 0 Stoke 2\n\nOxford 3 Grimsby 2';

  it.each(['Barnsley', 'Reading', 'Crystal Palace', 'Stoke', 'Oxford', 'Grimsby'])('%s is a club', (name) => {
    expect(kindsOf(table, name)).toEqual(['organisation']);
  });

  it('have countries as places', () => {
    const text = 'Friendly matches:\n\nSweden 2 Ghana 0\n\nPeru 1 Chile 1\n\nJapan 3 Iran 1';
    expect(kindsOf(text, 'Ghana')).toEqual(['place']);
  });

  it('are more than one pair of numbers', () => {
    const text =
      'Drive to Reading. Oxford 3 Grimsby 2, it said on a slip of paper. Nobody in Oxford knew what it meant.';
    expect(kindsOf(text, 'Oxford').at(-1)).toBe('place');
  });

  it('list persons with their rounds', () => {
    const text = 'Leading scores after three rounds:\n\n208 Billy Hartwell 70 68 70\n\n209 Mark Osborne 72 66 71';
    expect(kindsOf(text, 'Mark Osborne')).toEqual(['person']);
  });
});

describe('fixtures and standings', () => {
  const report = (line: string) =>
    `The league season goes on. The coach of the pitchers praised the players after the playoff.\n\n${line}`;

  it('name a club first, the place of the match second', () => {
    expect(kindsOf(report('Vancouver at Phoenix'), 'Vancouver')).toEqual(['organisation']);
    expect(kindsOf(report('Vancouver at Phoenix'), 'Phoenix')).toEqual(['place']);
  });

  it('leave the place and day of the report alone', () => {
    const table = 'BOSTON 1996-09-14\n\nBOSTON 76 71 .517 8\n\nDENVER 70 80 .412 9';
    const [dated, standing] = mentionsOf(report(table)).filter(({ text }) => text === 'BOSTON');
    expect(dated?.rule).not.toBe('club');
    expect(standing?.kind).toBe('organisation');
  });
});

test.each(['SOCCER', 'UPDATE'])('%s before a dash is no dateline', (word) => {
  const rules = mentionsOf(`${word} - Norway beat Wales\n\nThe match was short.`).map(({ rule }) => rule);
  expect(rules).not.toContain('dateline');
});

describe('bodies', () => {
  it('have members and officials, wherever else they are named', () => {
    const text = 'Members of Luminology met in secret. Critics of Luminology were not let in.';
    expect(new Set(kindsOf(text, 'Luminology'))).toEqual(new Set(['organisation']));
  });

  it('have a chairman and a headquarters', () => {
    const text = 'The Dunmark’s former chairman resigned. Nobody at sea had heard of the Dunmark.';
    expect(kindsOf(text, 'Dunmark')).not.toContain('other');
  });

  it('are not what merely has readers', () => {
    expect(kindsOf('Readers of Dune loved it. The cover of Dune is blue.', 'Dune')).not.toContain('organisation');
  });

  it.each([
    ["Nicholson's Limited ran the station.", "Nicholson's Limited"],
    ['He joined the Tidewater Marine Laboratory in May.', 'Tidewater Marine Laboratory'],
  ])('%s', (text, name) => {
    expect(kindsOf(text, name)).toEqual(['organisation']);
  });

  it.each([
    ["He left the Workers' Party of Norland in May.", "Workers' Party of Norland"],
    ["The Mersey Pilots' Association blamed fog.", "Mersey Pilots' Association"],
  ])('%s', (text, name) => {
    expect(kindsOf(text, name)).toEqual(['organisation']);
  });

  it('go by the start of their name, too', () => {
    const text =
      'Corvel-Marine NV lost money. She left Corvel-Marine in 2011. Amnesty International wrote. Nobody at Amnesty knew.';
    expect(kindsOf(text, 'Corvel-Marine')).toEqual(['organisation']);
    expect(kindsOf(text, 'Amnesty')).toEqual(['organisation']);
  });

  it('do not take the names of persons and places that they are called after', () => {
    const text =
      'The Harrowgate Foundation gave money. Lily Harrowgate was proud. Boston Properties sold towers in Boston.';
    expect(kindsOf(text, 'Boston').at(-1)).toBe('place');
    expect(kindsOf(text, 'Lily Harrowgate')).toEqual(['person']);
  });

  it('are bands, if they are a band', () => {
    expect(kindsOf('Crosswind Alley are an English punk band.', 'Crosswind Alley')).toEqual(['organisation']);
  });
});

test('an acronym in square brackets has the kind of its name', () => {
  const text = 'The National Fishery Union [NFU] went on strike. The NFU wants more pay.';
  expect(kindsOf(text, 'NFU')).toEqual(['organisation', 'organisation']);
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
