import { describe, expect, it } from 'vitest';
import { mentionsOf, summaryOf } from './read.ts';

const find = (text: string, words: string) => mentionsOf(text).find((mention) => mention.text === words);

describe('datelines', () => {
  it.each([
    ['LISBON (Reuters) - The port reopened on Monday.', 'LISBON:place', 'Reuters:organisation'],
    ['OSLO, March 3. /TASS/. The ferry line was closed.', 'OSLO:place', 'TASS:organisation'],
    ['BUENOS AIRES (AFP) — Crowds gathered at noon.', 'BUENOS AIRES:place', 'AFP:organisation'],
  ])('%s', (text, place, agency) => {
    expect(summaryOf(text).slice(0, 2)).toEqual([place, agency]);
  });
});

describe('stock symbols', () => {
  it.each([
    ['Shares of Norilsk Widgets (MM:GMKN) rose.', 'Norilsk Widgets'],
    ['The supplier Tallgrass Motors (NYSE: TGM) cut its forecast.', 'Tallgrass Motors'],
  ])('%s names an organisation', (text, name) => {
    expect(find(text, name)).toMatchObject({ kind: 'organisation', rule: 'ticker' });
    expect(mentionsOf(text)).toHaveLength(1);
  });
});

describe('named events', () => {
  it.each([
    'World War Two',
    'Second World War',
    'World War I',
    'Battle of Midway',
    'Winter War',
    'six-party talks',
    'Remembrance Day',
  ])('%s', (name) => {
    expect(find(`The minister spoke about the ${name} at length.`, name)).toMatchObject({ kind: 'event' });
  });
});

describe('agencies and bodies', () => {
  it.each([
    ['He spoke to the Belga news agency on Friday.', 'Belga'],
    ['The report by the Kavkaz Press agency was denied.', 'Kavkaz Press'],
    ['The resolution went to the Fourth Committee.', 'Fourth Committee'],
    ['A lawyer for Bright Harbour Ltd declined to comment.', 'Bright Harbour Ltd'],
  ])('%s', (text, name) => {
    expect(find(text, name)).toMatchObject({ kind: 'organisation' });
  });
});

describe('demonyms', () => {
  it('links to the place', () => {
    expect(summaryOf('Two South African and several Danish experts met the Norwegians.')).toEqual([
      'South African>South Africa',
      'Danish>Denmark',
      'Norwegians>Norway',
    ]);
  });

  it('yields to a longer name', () => {
    expect(summaryOf('He is a priest of the Greek Orthodox Church.')).not.toContain('Greek>Greece');
  });

  it('is not the name of a language', () => {
    expect(summaryOf('She answered in Portuguese.')).toEqual([]);
  });
});

describe('names in Cyrillic', () => {
  it('are persons of low certainty', () => {
    const found = find('Об этом сообщил Иван Петров в среду.', 'Иван Петров');
    expect(found).toMatchObject({ kind: 'person' });
    expect(found?.certainty).toBeLessThan(0.5);
  });
});

describe('names in another script', () => {
  it.each(['Kim Jong Un (김정은)', 'Sergei Lavrov (Сергей Лавров)'])('%s', (name) => {
    const inBrackets = name.slice(name.indexOf('(') + 1, -1);
    expect(find(`The visit of ${name} was short.`, inBrackets)).toMatchObject({ kind: 'person', rule: 'other-script' });
  });

  it('are not made of remarks in brackets', () => {
    expect(summaryOf('Anna Berg (née Holt) met Ola Dahl (right) in Oslo.')).not.toContain('right:person');
  });
});

describe('nicknames between given and family name', () => {
  it.each(['Johan “Joe” Alder', 'Johan ("Joe") Alder', 'Rita "Sparky" Holm'])('%s', (name) => {
    expect(find(`Then ${name} went home.`, name)).toMatchObject({ kind: 'person' });
  });

  it.each(['He told Reuters: “Norway” Officials laughed.', 'In the Hague "Peace" Palace they met.'])(
    '%s has none',
    (text) => {
      expect(mentionsOf(text).map(({ rule }) => rule)).not.toContain('nickname');
    },
  );
});

describe('persons between commas after their role', () => {
  it.each(['Jan de Boer', 'Marjan van der Laan', 'Tom O’Leary'])('%s', (name) => {
    expect(find(`The council’s chairman, ${name}, thanked them.`, name)).toMatchObject({ kind: 'person' });
  });

  it('are not whatever follows a comma', () => {
    const found = mentionsOf('They met the mayor, Foreign Office, police and others.');
    expect(found.filter(({ rule }) => rule === 'titled-person')).toEqual([]);
  });
});
