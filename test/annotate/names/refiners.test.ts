import { describe, expect, it } from 'vitest';
import { mentionsOf } from './read.ts';

const roleOf = (text: string, words: string) => {
  const role = mentionsOf(text).find((mention) => mention.text === words)?.role;
  return role && text.slice(role.start, role.end);
};

describe('roles', () => {
  it.each([
    ['Foreign Minister Jorge Salinas arrived.', 'Jorge Salinas', 'Foreign Minister'],
    ['Elysee spokesman Alain Dubois declined.', 'Alain Dubois', 'Elysee spokesman'],
    ['The Polish presidential aide Marek Zielinski resigned.', 'Marek Zielinski', 'Polish presidential aide'],
    ['Zielinski met Maria Kovacs, the deputy prime minister, on Friday.', 'Maria Kovacs', 'deputy prime minister'],
    ['Former Deputy Defense Secretary Paul Whitfield testified.', 'Paul Whitfield', 'Former Deputy Defense Secretary'],
  ])('%s', (text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });

  it('does not take a passing noun for a role', () => {
    expect(roleOf('In Lima, Pedro Castillo, whose brother is a minister, spoke.', 'Pedro Castillo')).toBeUndefined();
  });
});

describe('agreement within an article', () => {
  it('gives the surname the kind of the full name', () => {
    const found = mentionsOf('Viktor Dragan was elected on Sunday. Supporters cheered Dragan in the capital.');
    expect(found.filter((mention) => mention.text === 'Dragan')).toMatchObject([{ kind: 'person' }]);
  });

  it('knows the surname that stands first', () => {
    const found = mentionsOf('South Korea’s Park Sung-min won. Later Park thanked the crowd.');
    expect(found.find((mention) => mention.text === 'Park')).toMatchObject({ kind: 'person' });
  });

  it('gives an acronym the kind of its full name', () => {
    const found = mentionsOf(
      'The Alpine Workers Union (AWU) called a strike. AWU members marched past the AWU office.',
    );
    expect(found.filter((mention) => mention.text === 'AWU')).toHaveLength(3);
    for (const mention of found.filter((each) => each.text === 'AWU')) expect(mention.kind).toBe('organisation');
  });
});

describe('headlines', () => {
  it('take their names from the body', () => {
    const text =
      'MINISTER HELENA LINDQVIST VISITS TOKYO FOR TALKS\n\nMinister Helena Lindqvist arrived in Tokyo on Monday for talks.';
    const words = mentionsOf(text).map((mention) => `${mention.text}:${mention.kind}`);
    expect(words).toEqual(['HELENA LINDQVIST:person', 'TOKYO:place', 'Helena Lindqvist:person', 'Tokyo:place']);
  });
});

describe('metonymy', () => {
  const noteOf = (text: string, words: string) => mentionsOf(text).find((mention) => mention.text === words)?.note;

  it.each([
    ['Ankara rejected the offer.', 'Ankara'],
    ['Ankara and Athens are looking for a way out.', 'Athens'],
    ['On Monday Tehran has again denied the claim.', 'Tehran'],
  ])('%s', (text, place) => {
    expect(noteOf(text, place)).toBe('metonymy');
  });

  it('is not noted where the place is a place', () => {
    expect(noteOf('The minister in Ankara rejected the offer.', 'Ankara')).toBeUndefined();
  });
});
