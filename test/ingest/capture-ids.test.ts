import { expect, test } from 'vitest';
import { captureIds } from '../../src/ingest/capture-ids.ts';

const ids = (...files: string[]) => captureIds(files.map((file, i) => ({ file, sha256: `${i}123456789abcdef` })));

test('an id is the slug of the file name, in ASCII', () => {
  expect(ids('Ferry Sinks.txt', 'Паром тонет.html', '渡轮.md', 'a_b--c.txt', 'Café (2).htm')).toEqual([
    'ferry-sinks',
    'parom-tonet',
    'dulun',
    'a-b-c',
    'cafe-2',
  ]);
});

test('a name without letters gives an id from the content', () => {
  expect(ids('!!!.txt', '….txt')).toEqual(['capture-01234567', expect.stringMatching(/^capture-/)]);
});

test('files that share a slug are told apart by extension, then folder, then content', () => {
  expect(ids('a.txt', 'a.html', 'b.txt')).toEqual(['a-txt', 'a-html', 'b']);
  expect(ids('x/a.txt', 'y/a.txt')).toEqual(['x-a-txt', 'y-a-txt']);
  expect(ids('a b.txt', 'a-b.txt')).toEqual(['a-b-01234567', 'a-b-11234567']);
  expect(new Set(ids('a.txt', 'a.html', 'a-txt.md')).size).toBe(3);
});

test('a very long name gives an id of at most 80 characters, cut between words', () => {
  const [id] = ids(`${'long-'.repeat(60)}.txt`);
  expect(id).toMatch(/^(?:long-)+long$/);
  expect(id?.length).toBeLessThanOrEqual(80);
});
