import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { articleFromDocument } from '../../../src/annotate/article-from-document.ts';
import { readStatements } from './read-statements.ts';

test.each([
  ['a day before the verb', 'Northern Ferries today announced a new line.', 'Northern Ferries'],
  ['the apostrophe of a plural', "The workers' union said that the strike would go on.", "The workers' union"],
  ['someone', 'Someone familiar with the matter said the quota was too high.', 'Someone familiar with the matter'],
  ['went on to', 'She moved on to say that the ferry would stop.', 'She'],
  [
    'a date within a citation',
    'According to an April 2nd report in the Gazette, the quay was closed.',
    'an April 2nd report in the Gazette',
  ],
  ['the end of a citation', "According to those figures, Northland's store passes its rival.", 'those figures'],
  [
    'an apposition within a citation',
    'According to Anna Berg, the mayor of Oslo, the quay was closed.',
    'Anna Berg, the mayor of Oslo',
  ],
])('source: %s', (_, text, source) => {
  expect(readStatements(text).map((statement) => statement.source)).toEqual([source]);
});

test('a citation within what somebody said has its own words', () => {
  const found = readStatements('Lund said according to the survey, the bridge was safe.');
  expect(found.map(({ source, content }) => [source, content])).toContainEqual(['the survey', 'the bridge was safe']);
});

test('"who" is the person described, not the body in the description', () => {
  const [found] = readStatements('Anna Berg, an expert at Lund University, who stated that the quay was unsafe.', {
    'Anna Berg': 'person',
    'Lund University': 'organisation',
  });
  expect(found?.speaker).toBe('Anna Berg');
});

test.each([
  ['Secretary of State John Miller said the quota was too high.', 'John Miller', 'Secretary of State'],
  ['In May Director of Research Paul Hale said it works.', 'Paul Hale', 'Director of Research'],
  ['A spokesman for President Anna Berg said the quota was too high.', undefined, 'President'],
])('title with a complement: %s', (text, speaker, role) => {
  const { mentions, statements } = annotate(articleFromDocument({ id: 'x', text }));
  const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  expect(words(mentions[statements[0]?.sourceMention ?? -1])).toBe(speaker);
  expect(mentions.map((mention) => words(mention.role))).toContain(role);
});

test('a headline that goes on after a comma keeps its subject', () => {
  const title = 'Northern Ferries opens line, announces new ship';
  const found = readStatements(`${title}\n\nIt is the third.`, { 'Northern Ferries': 'organisation' }, title);
  expect(found.every(({ source }) => source !== 'new ship')).toBe(true);
});
