import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { checkConservation } from '../../src/clean/conservation.ts';
import { mulberry32 } from '../../src/random.ts';
import { captureOf } from './capture-of.ts';

const folder = path.join(import.meta.dirname, 'cases');
const texts = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(path.join(folder, name, 'capture.txt'), 'utf8'));

const strange = [
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u0301',
  '\u200d',
  '\t',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u3000',
  'â€œ',
  'Ã©',
  '\u1112\u1161\u11ab',
  '😀',
  '👩‍👩‍👧',
  'e\u0301\u0323',
  '{',
  '<b>',
  '- ',
  '— ',
  '©',
  '/TASS/.',
  'By ',
  '13/14/2015',
  '31 February',
  ', opens new tab',
  'Sign Up',
  '|',
  '"',
  '」',
  'ﬁ',
  '\u0130',
  'ẞ',
];

/** One mutation of a text: lines shuffled, doubled, dropped, glued or cut; strange characters put in. */
function mutate(text: string, random: () => number): string {
  const pick = (n: number) => Math.floor(random() * n);
  let lines = text.split('\n');
  const times = 1 + pick(6);
  for (let k = 0; k < times; k++) {
    const i = pick(lines.length);
    const line = lines[i] ?? '';
    const at = pick(line.length + 1);
    switch (pick(8)) {
      case 0:
        lines = lines
          .map((value) => ({ value, key: random() }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
        break;
      case 1:
        lines.splice(pick(lines.length), 0, line);
        break;
      case 2:
        lines.splice(i, 1);
        break;
      case 3:
        lines.splice(i, 2, line + (lines[i + 1] ?? ''));
        break;
      case 4:
        lines.splice(i, 1, line.slice(0, at), line.slice(at));
        break;
      case 5:
        lines[i] = line.slice(0, at);
        break;
      case 6:
        for (let s = 0; s < 3; s++) lines[i] = `${line.slice(0, at)}${strange[pick(strange.length)]}${line.slice(at)}`;
        break;
      default:
        lines[i] = Array.from({ length: pick(40) }, () => String.fromCharCode(pick(0x10000))).join('');
    }
    if (lines.length === 0) lines = [''];
  }
  return lines.join('\n');
}

test('no mutation of a capture loses or doubles a character', () => {
  const random = mulberry32(20150509);
  for (let round = 0; round < 1200; round++) {
    const text = mutate(texts[round % texts.length] ?? '', random);
    const article = clean(captureOf(text), { sharedLines: new Map() });
    const violations = checkConservation([{ start: 0, end: text.length }], article, text);
    if (violations.length > 0)
      expect.fail(`round ${round}: ${JSON.stringify(violations[0])} in ${JSON.stringify(text)}`);
    if (article.title.value === '') expect.fail(`round ${round}: empty title of ${JSON.stringify(text)}`);
    for (const passage of article.passages)
      if (/^\s|\s$|\s\s|\n/.test(passage.text) || passage.text === '')
        expect.fail(`round ${round}: ${JSON.stringify(passage.text)}`);
  }
});
