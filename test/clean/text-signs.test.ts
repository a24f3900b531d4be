import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { datePublications } from '../../src/clean/date-publications.ts';
import { bodyOf } from '../../src/commands/clean-filter.ts';
import { captureOf } from './capture-of.ts';

const alone = { sharedLines: new Map<string, number>() };
const report = [
  'The harbour of Vardal will be closed for a month from Monday, the port authority said in a statement on Friday.',
  'It said that the quay wall had moved by four centimetres since the storm, and that nobody could say why.',
  'Fishermen are to land their catch in the next town, where the cold store was enlarged only last year.',
];
const cleaned = (...lines: string[]) => clean(captureOf(`${lines.join('\n\n')}\n`), alone);
const items = ['Boats stay where they are.', 'The crane is taken down.', 'The ferry sails from the north pier.'];

describe('numbered lines', () => {
  test('in a row are a numbered list, and the filter writes their numbers', () => {
    const lines = [
      ...report,
      ...items.map((item, i) => `${i + 1}. ${item}`),
      'The town council meets on Tuesday to talk about it.',
    ];
    const text = `Harbour to close\n\n${lines.join('\n\n')}\n`;
    const article = clean(captureOf(text), alone);
    const list = article.passages.filter(({ kind }) => kind === 'item');
    expect(list.map((item) => [item.text, item.ordered])).toEqual(items.map((item) => [item, true]));
    expect(bodyOf(article, text)).toContain('2. The crane is taken down.');
  });

  test('over paragraphs of their own, or not counted from one, are no list', () => {
    const apart = cleaned('Harbour to close', `1. ${items[0]}`, report[0] ?? '', `2. ${items[1]}`, report[1] ?? '');
    const late = cleaned('Harbour to close', ...report, `7. ${items[0]}`, `8. ${items[1]}`);
    for (const article of [apart, late]) expect(article.passages.some(({ kind }) => kind === 'item')).toBe(false);
  });
});

describe('the date of publication', () => {
  test('is inferred from the day of the update where the page shows no other', () => {
    const article = datePublications([
      cleaned('Harbour to close', 'Updated 3:27 am, Friday, March 4, 2016', ...report),
    ])[0];
    expect(article?.published?.value).toBe('2016-03-04');
    expect(article?.published?.derivation).toMatchObject({ rule: 'update-date', certainty: 'inferred' });
  });

  test('is the stated one if there is one', () => {
    const lines = ['Harbour to close', 'Published March 3, 2016', 'Updated March 4, 2016', ...report];
    expect(datePublications([cleaned(...lines)])[0]?.published?.value).toBe('2016-03-03');
  });

  test('is read with the time glued to its year', () => {
    const lines = ['Harbour to close', 'Published Fri, Mar 4 20167:05 AM', ...report];
    expect(datePublications([cleaned(...lines)])[0]?.published?.value).toBe('2016-03-04');
  });
});

test('the headline loses the bullet that stands before it', () => {
  const article = cleaned('- Home', '- News', '- Vardal harbour to close for a month', 'By Solveig Aas', ...report);
  expect(article.title.value).toBe('Vardal harbour to close for a month');
});

test('a sentence that stands twice is kept once', () => {
  const article = cleaned('Harbour to close', ...report, report[1] ?? '');
  expect(article.text).toContain(report[1]);
});

test.each(['Tags: harbour, storms, ferries', 'Filed under harbour , weather', 'Edited by: Jon Aas', 'Submitted photo'])(
  'what the desk files a text by is no text: %s',
  (line) => {
    const article = cleaned('Harbour to close', 'By Solveig Aas', ...report, line);
    expect(article.passages.map(({ text }) => text)).not.toContain(line);
    expect(article.passages.map(({ text }) => text)).toEqual(expect.arrayContaining(report));
  },
);

test('a sentence that begins with such a word stays', () => {
  const line = 'Filed plans for the new quay show that the wall would be twice as high as it is today.';
  const article = cleaned('Harbour to close', 'By Solveig Aas', ...report, line, report[2] ?? '');
  expect(article.passages.map(({ text }) => text)).toContain(line);
});

test('a notice of the publisher that ends with the sign of a copyright is no caption', () => {
  const notice = 'The Coast Mail is not responsible for the content of external sites. © 2017 Coast Mail';
  const article = cleaned('Harbour to close', ...report, notice);
  expect(article.passages.map(({ text }) => text).join('\n')).not.toContain('external sites');
  expect(article.ledger.some(({ text }) => text.includes('external sites'))).toBe(true);
});
