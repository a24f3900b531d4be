import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runLineFilter } from '../../src/commands/run-filter.ts';
import { ndjson, parsed, runProgram } from './run-program.ts';

const TEXT = 'Harbour master Ada Lovelace said on Monday: "The ferry left on January 12, 2015."';

describe('a bad line is answered in its place, and the others are answered', () => {
  const INPUT = [
    `\ufeff${JSON.stringify({ id: 'first', text: TEXT })}\r`,
    '',
    '{"id": "cut off',
    '[1, 2]',
    JSON.stringify({ id: 'no-text' }),
    JSON.stringify({ id: 7, text: TEXT }),
    JSON.stringify({ id: 'odd-date', text: TEXT, published: 'yesterday' }),
    JSON.stringify({ id: 'null-date', text: '', published: null, title: null, unknown: { field: 1 } }),
    JSON.stringify({ id: 'last', text: TEXT, published: '2015-01-13' }),
  ].join('\n');

  test('annotate', async () => {
    const { stdout, stderr, exitCode } = await runProgram(['annotate'], INPUT);
    const lines = parsed(stdout);
    expect(exitCode).toBe(1);
    expect(lines.map(({ id, error }) => [id, error])).toEqual([
      ['first', undefined],
      [null, 'the line is not JSON'],
      [null, 'the line must be an object'],
      ['no-text', '"text" is missing'],
      ['7', '"id" must be a string'],
      ['odd-date', '"published" is not a date like 2015-01-13'],
      ['null-date', undefined],
      ['last', undefined],
    ]);
    expect(stderr.split('\n')[0]).toBe('stdin:3: the line is not JSON. The line is answered with an error.');
    for (const line of [lines[0], lines[7]]) {
      expect(Object.keys(line)).toEqual(['id', 'mentions', 'timexes', 'quotes']);
      const covered = line.timexes.map(({ start, end }: { start: number; end: number }) => TEXT.slice(start, end));
      expect(covered).toContain('January 12, 2015');
    }
  });

  test('clean', async () => {
    const input = ndjson(
      { id: 'a', mediaType: 'text/plain', content: 'Ferry leaves\n\nThe ferry left the harbour on Monday.' },
      { id: 'b', mediaType: 'application/pdf', content: 'x' },
      { id: 'c', mediaType: 'text/html' },
      { id: 'd', mediaType: 'text/html', content: '<p>The ferry left the harbour on Monday.' },
    );
    const { stdout, exitCode } = await runProgram(['clean'], input);
    expect(exitCode).toBe(1);
    expect(parsed(stdout).map(({ id, error }) => [id, error])).toEqual([
      ['a', undefined],
      ['b', '"mediaType" must be text/plain, text/html or text/markdown'],
      ['c', '"content" is missing'],
      ['d', undefined],
    ]);
  });
});

test('nothing in, nothing out', async () => {
  for (const filter of ['clean', 'annotate', 'resolve']) {
    expect(await runProgram([filter])).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  }
});

test('bytes that are not UTF-8 are an error of their line', async () => {
  const bytes = [
    Buffer.from('{"id":"a","text":"'),
    Buffer.from([0xe9, 0xe8]),
    Buffer.from(`"}\n${ndjson({ id: 'b', text: '' })}`),
  ];
  const { stdout } = await runProgram(['annotate'], bytes);
  expect(parsed(stdout)).toEqual([
    { id: null, error: 'the line is not UTF-8' },
    { id: 'b', mentions: [], timexes: [], quotes: [] },
  ]);
});

test('lines may be cut anywhere on their way, and hold line separators of Unicode', async () => {
  const bytes = Buffer.from(ndjson({ id: 'ä\u2028b', text: 'Паром\u2029' }, { id: 'c', text: '' }));
  const { stdout } = await runProgram(
    ['annotate'],
    Array.from(bytes, (byte) => Uint8Array.of(byte)),
  );
  expect(parsed(stdout).map(({ id }) => id)).toEqual(['ä\u2028b', 'c']);
});

test('lone surrogates and direction marks do no harm, and offsets hold', async () => {
  const text = `\ud800 \u202eAda\u202c Lovelace said the ferry left on 12 January 2015.`;
  const { stdout, exitCode } = await runProgram(['annotate'], ndjson({ id: 'a', text }));
  const [{ timexes }] = parsed(stdout);
  expect(exitCode).toBe(0);
  expect(text.slice(timexes[0].start, timexes[0].end)).toBe('12 January 2015');
});

test('a filter whose answer fails says so in its line and goes on', async () => {
  const filter = {
    schema: z.object({ id: z.string() }),
    answer({ id }: { id: string }) {
      if (id === 'b') throw new Error('b is too hard');
      return { id };
    },
  };
  const written: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const stdin = Readable.from([ndjson({ id: 'a' }, { id: 'b' }, { id: 'c' })]);
  expect(
    await runLineFilter(filter, { stdin, stdout: sink, stderr: new Writable({ write: (_c, _e, done) => done() }) }),
  ).toBe(1);
  expect(parsed(written.join(''))).toEqual([{ id: 'a' }, { id: 'b', error: 'b is too hard' }, { id: 'c' }]);
});

test('reads no further than its reader keeps up with', async () => {
  const filter = {
    schema: z.object({ id: z.string() }),
    answer: ({ id }: { id: string }) => ({ id, pad: 'x'.repeat(10_000) }),
  };
  let given = 0;
  const stdin = Readable.from(
    (function* () {
      for (; given < 400; given++) yield ndjson({ id: `${given}` });
    })(),
  );
  const waiting: (() => void)[] = [];
  const slow = new Writable({ highWaterMark: 50_000, write: (_chunk, _encoding, done) => void waiting.push(done) });
  const done = runLineFilter(filter, { stdin, stdout: slow, stderr: process.stderr });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(given).toBeLessThan(100);
  const pump = setInterval(() => {
    for (const next of waiting.splice(0)) next();
  }, 0);
  expect(await done).toBe(0);
  clearInterval(pump);
  expect(given).toBe(400);
});
