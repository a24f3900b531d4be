import { expect, test } from 'vitest';
import { adjustments } from '../../src/clean/text/adjust-odds.ts';
import { captureContext } from '../../src/clean/text/line-context.ts';
import { lineFacts } from '../../src/clean/text/line-facts.ts';
import { readLines } from '../../src/clean/text/read-lines.ts';

/** What speaks against each line because so many captures hold it. */
function shifts(lines: [text: string, captures: number][]): number[] {
  const read = readLines(lines.map(([text]) => text).join('\n\n')).lines;
  const context = captureContext(read, read.map(lineFacts));
  const sharedLines = new Map(
    lines.flatMap(([text, captures]) => (captures > 1 ? [[text.toLowerCase(), captures]] : [])),
  );
  return adjustments(context, { sharedLines }).map(
    (list) => list.find(({ rule }) => rule === 'shared-line')?.shift ?? 0,
  );
}

const own = (text: string): [string, number] => [text, 1];
const report = [
  own('The ferry between Vardal and the outer islands will stay in harbour until Friday, the port office said.'),
  own('A pump broke on Saturday night, and the spare part has to come from Bergen, said harbour master Ane Lund.'),
];

test('a sub-heading or a row of signs that two captures of a series have among their paragraphs is no furniture by that', () => {
  for (const line of ['The bottom line', '___', 'Opening hours: Tuesday to Saturday'])
    expect(shifts([...report, [line, 2], ...report])).toEqual([0, 0, 0, 0, 0]);
});

test('a line that three captures have is, and more so one of several in a row', () => {
  const [, , among = 0] = shifts([...report, ['Story continues below', 3], ...report]);
  const [first = 0, second = 0] = shifts([['Weather today', 3], ['All our papers', 3], ...report]);
  expect(among).toBeLessThan(0);
  expect(first).toBe(second);
  expect(first).toBeLessThan(among);
});

test('two lines in a row that two captures have are furniture', () => {
  expect(shifts([...report, ['Most read', 2], ['Ten walks by the sea', 2], ...report]).slice(2, 4)).toEqual([
    -1.5, -1.5,
  ]);
});
