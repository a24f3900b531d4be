import { expect, test } from 'vitest';
import { countCharacters, countJoined, wordsOf } from '../../src/clean/text/character-counts.ts';
import { furnitureVocabulary } from '../../src/clean/text/furniture-vocabulary.ts';
import { beginningsOf } from '../../src/clean/text/pattern-beginnings.ts';
import { gateOf } from '../../src/clean/text/pattern-gate.ts';
import { mulberry32 } from '../../src/random.ts';

test('beginnings are read from alternatives, groups, options and small classes', () => {
  const beginnings = (pattern: RegExp) => [...(beginningsOf(pattern.source) ?? [])].map(([text]) => text).sort();
  expect(beginnings(/\b(?:sign ?up|log(?:in|out)s?)\b|©/i)).toEqual(['log', 'sign', '©']);
  expect(beginnings(/e-?mail (?:this|that)|don['’]t/i)).toEqual(["don't", 'don’t', 'e-mail ', 'email ']);
  expect(beginnings(/(?:best|top) deals?/i)).toEqual(['best deal', 'top deal']);
  expect(beginnings(/(?:very )?old/i)).toEqual(['old', 'very old']);
  expect(beginnings(/(?<!not )new+s/i)).toEqual(['new']);
});

test('a pattern that may begin with anything is not gated', () => {
  for (const pattern of [/\d+ comments/i, /.old/i, /[^a]b/i, /\p{L}x/iu, /x|\s/i, /(?:ab)*c/i, /^x?y?/i])
    expect(beginningsOf(pattern.source), String(pattern)).toBeUndefined();
  expect(gateOf([/\d+ comments/i, /news/i])('nothing here')).toBe(1);
});

test('letters in any case, at the end of a text and within words are found', () => {
  const gate = gateOf([/\bnews\b/i, /bild/i, /摄/]);
  expect(gate('NEWS')).toBe(1);
  expect(gate('the news')).toBe(1);
  expect(gate('renews')).toBe(0);
  expect(gate('Abbildung')).toBe(2);
  expect(gate('某某 摄')).toBe(4);
  expect(gate('ne')).toBe(0);
  expect(gate('')).toBe(0);
});

test('the gate lets every match of the furniture vocabulary through', () => {
  const patterns = furnitureVocabulary.map(({ words }) => words);
  const gate = gateOf(patterns);
  // Pieces of the patterns themselves, so that many texts match and many nearly do.
  const pieces = patterns
    .flatMap(({ source }) => source.split(/[^\p{L}\p{N} '’%©-]+/u))
    .filter((piece) => piece !== '')
    .concat(['ſhare', '\u212A', 'a', 's', ' ', '.', '(c) 2014', '£', '😀', '_', '9']);
  const random = mulberry32(3);
  let matches = 0;
  for (let round = 0; round < 20_000; round++) {
    let text = '';
    for (let k = Math.floor(random() * 5); k >= 0; k--) {
      const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
      text += (random() < 0.3 ? piece.toUpperCase() : piece) + (random() < 0.7 ? ' ' : '');
    }
    const open = gate(text);
    patterns.forEach((pattern, k) => {
      if (!pattern.test(text)) return;
      matches++;
      if ((open & (1 << k)) === 0) expect.fail(`${JSON.stringify(text)} matches ${pattern}, but the gate is shut`);
    });
  }
  expect(matches).toBeGreaterThan(10_000);
});

test('words and joins are counted as the patterns would', () => {
  const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
  const join = /\p{Ll}{2}\p{Lu}\p{Ll}|\p{Ll}{2}[.!?]\p{Lu}\p{Ll}|\d\p{Lu}\p{Ll}{2}|\p{Ll}{2}\d{2}/gu;
  const signs = [...'abéAЖж12.!-’ ½', '\u0301', '𐐀'];
  const random = mulberry32(4);
  for (let round = 0; round < 20_000; round++) {
    let text = '';
    for (let k = Math.floor(random() * 12); k > 0; k--) text += signs[Math.floor(random() * signs.length)];
    const { hasSurrogates } = countCharacters(text);
    expect(wordsOf(text, hasSurrogates)).toEqual(text.match(word) ?? []);
    expect(countJoined(text, hasSurrogates), text).toBe(text.match(join)?.length ?? 0);
  }
});
