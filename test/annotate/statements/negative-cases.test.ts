import { expect, test } from 'vitest';
import { articleFromDocument } from '../../../src/annotate/article-from-document.ts';
import { findSentences } from '../../../src/annotate/sentences/find-sentences.ts';
import { findStatements } from '../../../src/annotate/statements/find-statements.ts';
import { readStatements } from './read-statements.ts';

test.each([
  ['scare quotes', 'The “experts” went home early.'],
  ['a title of a work', 'He won a prize for the novel “The Long Harbour” in 1987.'],
  ['a nickname', 'Robert "Bobby" Aas opened the new pier.'],
  ['no elaboration', 'He did not elaborate.'],
  ['no comment', 'The council declined to comment.'],
  ['inches', 'The pipe is 12" wide and 40" long.'],
  ['a noun that looks like a verb', 'The annual report of the port was thick.'],
  ['calls as a noun', 'Two calls to the office rang for hours.'],
  ['an agreed sum', 'The agreed price was low.'],
  ['an adjective', 'The written permission of the owner lay on the table.'],
  ['a month', 'The bridge may open in May.'],
  ['yes is no content', 'Lund said yes.'],
  ['a thing that is added', 'The port recently added two cranes to its northern quay.'],
  ['what a new part adds', 'The update adds support for larger ships, which the port has bought from a rival.'],
  ['notes of paper', 'The office keeps sticky notes such as a calendar on every desk.'],
  ['a yard that maintains something', 'The yard maintains a program to train young welders.'],
  ['protests as a noun', 'The violent protests the city saw in May were over.'],
  ['questions answered', 'Lund answered many questions about the fire.'],
  ['where something was said', 'In a panel this weekend in Oslo, Lund told the visitors.'],
  ['a label of a picture', 'Photo: Harbour of Elvik'],
])('%s is no statement', (_, text) => {
  expect(readStatements(text)).toEqual([]);
});

test('an opening mark that is never closed claims no more than its paragraph', () => {
  const found = readStatements('“The bridge is safe, Lund said.\n\nThe storm sank a ferry.');
  expect(found.every(({ content }) => !content.includes('ferry'))).toBe(true);
});

test('a very long line without a full stop is passed over, not looked at for ever', () => {
  const text = `${'said that he said, "'.repeat(100_000)}`;
  const article = articleFromDocument({ id: 'long', text });
  expect(findStatements(article, findSentences(article), [])).toEqual([]);
});

test('a sentence that is nothing but cues is no prose', () => {
  expect(readStatements(`${'Lund said, '.repeat(1000)}and left.`)).toEqual([]);
});
