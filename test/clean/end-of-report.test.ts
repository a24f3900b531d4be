import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { captureOf } from './capture-of.ts';

const report = [
  'Salt works of Brine to close after four centuries',
  '12 May 2015',
  'The salt works of Brine will close at the end of the year, its owner told the council on Monday evening.',
  'Sixty people work there. The owner said that the price of gas had made boiling salt too dear.',
  'The council wants to keep the oldest pan as a museum, and asked the owner for the key to it.',
];

test('the names under a heading of tags are no part of the report, and its credit is read as one', () => {
  const text = `${[...report, 'mk/lo (AP, dpa)', 'Tags', 'Brine', 'Olaf Salter', 'Share'].join('\n\n')}\n`;
  const article = clean(captureOf(text), { sharedLines: new Map() });
  const passages = article.passages.map((passage) => passage.text);
  expect(passages).toEqual([report[0], ...report.slice(2)]);
  const cut = article.ledger.map((entry) => entry.text).join('\n');
  for (const line of ['mk/lo (AP, dpa)', 'Brine', 'Olaf Salter']) expect(cut).toContain(line);
});

test('a name on a line of its own within the text stays as what it is, a heading', () => {
  const text = `${[...report.slice(0, 4), 'Olaf Salter', 'He has boiled salt for forty years, as his father did, and does not know what he will do now.', ...report.slice(4)].join('\n\n')}\n`;
  const article = clean(captureOf(text), { sharedLines: new Map() });
  expect(article.passages.map(({ kind, text: own }) => `${kind} ${own}`)).toContain('heading Olaf Salter');
});
