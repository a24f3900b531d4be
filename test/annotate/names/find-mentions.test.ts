import { describe, expect, it } from 'vitest';
import { mentionsOf, summaryOf } from './read.ts';

describe('names in running text', () => {
  it('finds persons, organisations and places', () => {
    expect(summaryOf('Angela Merkel met officials of the World Bank in Berlin on Tuesday.')).toEqual([
      'Angela Merkel:person',
      'World Bank:organisation',
      'Berlin:place',
    ]);
  });

  it('gives offsets into the very text, sorted, without overlap', () => {
    const text =
      'Naïve “Élodie Marchand” met Foreign Minister Carlos Ibarra in Buenos Aires.\n\nIbarra’s aides from Peru declined.';
    const mentions = mentionsOf(text);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map((mention) => mention.text));
    for (const [at, mention] of mentions.entries())
      expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
    expect(mentions.map((mention) => mention.text)).toContain('Ibarra');
  });

  it('gives the same mentions every time', () => {
    const text = 'Pavel Novak of Skoda told the Czech News Agency in Prague that the German plant would open.';
    expect(mentionsOf(text)).toEqual(mentionsOf(text));
  });

  it('leaves the possessive and the title outside the name', () => {
    const found = mentionsOf('President Emmanuel Macron flew home. France’s parliament waited for Mr Macron.');
    expect(found.map((mention) => mention.text)).toEqual(['Emmanuel Macron', 'France', 'Macron']);
  });

  it('states certainty as a number between 0 and 1', () => {
    for (const { certainty } of mentionsOf('Reporters in Madrid asked Luisa Ortega about Telefonica.')) {
      expect(certainty).toBeGreaterThan(0.3);
      expect(certainty).toBeLessThanOrEqual(1);
    }
  });
});

describe('hostile input', () => {
  it('finds nothing in nothing', () => {
    expect(mentionsOf('')).toEqual([]);
    expect(mentionsOf(' \n\n\t')).toEqual([]);
  });

  it('survives lone surrogates, controls and other scripts', () => {
    expect(() => mentionsOf('\ud800 Anna\u202e Kowalska \udc00 東京 القاهرة \u0000 said.')).not.toThrow();
  });

  it('reads a very long line of capitals in linear time', () => {
    expect(() => mentionsOf('Alpha Beta of '.repeat(40_000))).not.toThrow();
  });
});
