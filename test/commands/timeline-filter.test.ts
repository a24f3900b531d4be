import { expect, test } from 'vitest';
import { ndjson, parsed, runProgram } from './run-program.ts';

const article = (id: string, published: string, text: string) => ({ id, published, title: 'Ferry', text });
const STORY = [
  article('a', '2015-01-12', 'The ferry left the harbour on Monday. Many came to see it.'),
  article('b', '2015-01-13', 'The ferry sank on Tuesday. Two hundred people were saved.'),
  article('c', '2015-01-13', 'A ferry with two hundred people sank on Tuesday, the harbour master said.'),
  article('d', '2015-02-01', 'An inquiry into the ferry that sank on January 13 began on Sunday.'),
];

test('gives one array of at most so many dates, in order of time, with sentences of the articles', async () => {
  const { stdout, exitCode } = await runProgram(['timeline', '--entries', '2'], ndjson(...STORY));
  expect(exitCode).toBe(0);
  const [timeline, ...rest] = parsed(stdout);
  expect(rest).toEqual([]);
  expect(timeline.length).toBeLessThanOrEqual(2);
  const dates = timeline.map(({ date }: { date: string }) => date);
  expect(dates).toContain('2015-01-13');
  expect(dates).toEqual([...dates].sort());
  const story = STORY.map(({ text }) => text).join(' ');
  for (const { sentences } of timeline) for (const sentence of sentences) expect(story).toContain(sentence);
});

test('no articles give an empty array', async () => {
  expect(await runProgram(['timeline', '--entries', '3'])).toEqual({ stdout: '[]\n', stderr: '', exitCode: 0 });
});

test('an article without a date is an error; the others still give a timeline', async () => {
  const { stdout, stderr, exitCode } = await runProgram(
    ['timeline', '--entries', '3'],
    ndjson({ id: 'x', text: 'The ferry left.' }, { id: 'y', text: 'It left.', published: '2015' }, ...STORY),
  );
  expect(exitCode).toBe(1);
  expect(parsed(stdout)[0].length).toBeGreaterThan(0);
  expect(stderr).toBe(
    'stdin:1: "published" is missing. The article is left out.\n' +
      'stdin:2: "published" is not a date like 2015-01-13. The article is left out.\n',
  );
});
