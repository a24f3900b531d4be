import { expect, test } from 'vitest';
import { bodyWeights } from '../../src/clean/text/body-weights.ts';
import { wordBits, wordOdds, wordPlaces } from '../../src/clean/text/word-model.ts';

const odds = (text: string) => wordOdds(bodyWeights().words, wordPlaces(text));

test('words alone part sentences of a report from lines of the interface', () => {
  const report = [
    'The minister said on Friday that talks about the harbour would go on next week.',
    '“We were told to leave the building,” she said.',
    'Police have not yet named the driver of the lorry.',
  ];
  const interfaceLines = [
    'Sign up for our daily newsletter',
    'Share this article on Facebook',
    'Most read in Business',
    'All rights reserved. Terms of use and privacy policy',
    'Like this story? Follow us on Twitter',
  ];
  const least = Math.min(...report.map(odds));
  for (const line of interfaceLines) expect(odds(line), line).toBeLessThan(least);
});

test('any line has finite odds and places within the table', () => {
  for (const line of [
    '',
    '—',
    '漢字だけの行です。',
    'Сегодня в порту',
    '\u{1F600}\u{1F600}',
    '1 2 3',
    'x'.repeat(100_000),
  ]) {
    expect(odds(line), line.slice(0, 20)).toBeGreaterThan(-30);
    expect(odds(line), line.slice(0, 20)).toBeLessThan(30);
    for (const place of wordPlaces(line)) expect(place >= 0 && place < 1 << wordBits).toBe(true);
  }
});

test('of a very long line only its head and its tail are read', () => {
  const sentence = 'The quay wall moved by four centimetres. ';
  expect(wordPlaces(sentence.repeat(20_000)).length).toBeLessThan(200);
});
