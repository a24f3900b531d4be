import { expect, test } from 'vitest';
import { ndjson, parsed, runProgram } from './run-program.ts';

const FIRST = 'Harbour master Ada Lovelace closed the port of London. "The storm is near," Lovelace said.';
const SECOND = 'Ada Lovelace opened the port of London again. The Mayflower left first.';

/** Mentions as gold data have them: with ids of their own, which the filter must not look at. */
const mention = (text: string, name: string, type: string, from = 0) => {
  const start = text.indexOf(name, from);
  return { start, end: start + name.length, type, entity: `secret-${start}` };
};

test('mentions that are given are used as they are, and get ids that hold across the documents', async () => {
  const first = [
    mention(FIRST, 'Ada Lovelace', 'person'),
    mention(FIRST, 'London', 'place'),
    mention(FIRST, 'Lovelace', 'person', 40),
  ];
  const second = [
    mention(SECOND, 'Ada Lovelace', 'person'),
    mention(SECOND, 'London', 'place'),
    mention(SECOND, 'Mayflower', 'other'),
  ];
  const { stdout, exitCode } = await runProgram(
    ['resolve'],
    ndjson({ id: 'a', text: FIRST, mentions: first }, { id: 'b', text: SECOND, mentions: second }),
  );
  const [a, b] = parsed(stdout);
  expect(exitCode).toBe(0);
  const places = (mentions: { start: number; end: number; type: string }[]) =>
    mentions.map(({ start, end, type }) => ({ start, end, type }));
  expect(places(a.mentions)).toEqual(places(first));
  expect(places(b.mentions)).toEqual(places(second));
  const [person, place, again] = a.mentions.map(({ entity }: { entity: string }) => entity);
  expect(b.mentions.map(({ entity }: { entity: string }) => entity).slice(0, 2)).toEqual([person, place]);
  expect(again).toBe(person);
  expect(new Set([person, place, b.mentions[2].entity]).size).toBe(3);
});

test('without mentions the filter finds them; layers that are given stay', async () => {
  const timexes = [{ start: 0, end: 7, type: 'DATE', value: '2015-01-12' }];
  const { stdout } = await runProgram(['resolve'], ndjson({ id: 'a', text: FIRST, timexes }));
  const [a] = parsed(stdout);
  expect(Object.keys(a)).toEqual(['id', 'mentions', 'timexes', 'quotes']);
  expect(a.timexes).toEqual(timexes);
  expect(a.mentions.length).toBeGreaterThan(0);
  for (const { type, entity } of a.mentions) if (type !== 'other') expect(entity).toEqual(expect.any(String));
});

test('two documents with one id stay two; a bad line keeps its place', async () => {
  const { stdout, stderr, exitCode } = await runProgram(
    ['resolve'],
    ndjson(
      { id: 'a', text: FIRST },
      { id: 'b' },
      { id: 'c', text: 'Ada', mentions: [{ start: 0, end: 9, type: 'person' }] },
      { id: 'a', text: SECOND },
    ),
  );
  expect(exitCode).toBe(1);
  expect(parsed(stdout).map(({ id, error }) => [id, error])).toEqual([
    ['a', undefined],
    ['b', '"text" is missing'],
    ['c', '"mentions.0" has a range that is not within the text'],
    ['a', undefined],
  ]);
  expect(stderr).toContain('stdin:2: "text" is missing. The line is answered with an error.\n');
});
