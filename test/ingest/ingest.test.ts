import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { captureSchema } from '../../src/schemas/capture.ts';
import { contentFolder, shown } from './content-folder.ts';

test('reads captures of every kind, in every folder, with their sidecars, in the order of their paths', async () => {
  const folder = contentFolder({
    'sources/b.txt': 'The ferry left.',
    'sources/2015/a.html': '<p>The ferry came back.',
    'sources/c d.md': '# Ferry',
    'sources/b.yaml': 'publisher: Harbour Post\nurl: https://example.org/b\n',
    'sources/c d.md.yaml': 'published: 2015-01\n',
    'sources/.hidden.txt': 'not this',
    'sources/2015/a_files/frame.html': 'nor this',
  });
  const { items, errors, warnings } = await ingest(folder);
  expect([errors, warnings]).toEqual([[], []]);
  expect(items.map(({ id, file, mediaType }) => [id, file, mediaType])).toEqual([
    ['a', '2015/a.html', 'text/html'],
    ['b', 'b.txt', 'text/plain'],
    ['c-d', 'c d.md', 'text/markdown'],
  ]);
  expect(items[1]).toMatchObject({
    url: 'https://example.org/b',
    sha256: createHash('sha256').update('The ferry left.').digest('hex'),
    sidecar: { data: { publisher: 'Harbour Post', url: 'https://example.org/b' }, lines: { publisher: 1, url: 2 } },
  });
  expect(items[2]?.sidecar?.data.published).toBe('2015-01');
  for (const item of items) captureSchema.parse(item);
});

test('bad files become errors that say what to do, and the good ones stay', async () => {
  const folder = contentFolder({
    'sources/bad-bytes.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 31),
    'sources/blank.txt': ' \n\u00a0\n',
    'sources/document.txt': '%PDF-1.7\n…',
    'sources/empty.md': '',
    'sources/good.txt': 'The ferry left.',
    'sources/nul.txt': 'one\ntwo\0\n',
    'sources/picture.html': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
    'sources/sidecar.yml': 'title: x',
  });
  const { items, errors } = await ingest(folder);
  expect(items.map(({ id }) => id)).toEqual(['good']);
  expect(shown(folder, errors)).toEqual([
    'content/sources/sidecar.yml: is no sidecar, since those end in .yaml. Rename it to end in .yaml.',
    'content/sources/bad-bytes.txt:1: holds bytes that no text has. Save the page as text or HTML, or take the file out of the folder.',
    'content/sources/blank.txt: is empty. Save the page again, or delete the file.',
    'content/sources/document.txt: is a PDF, not text. Save the page as text or HTML, or take the file out of the folder.',
    'content/sources/empty.md: is empty. Save the page again, or delete the file.',
    'content/sources/nul.txt:2: holds bytes that no text has. Save the page as text or HTML, or take the file out of the folder.',
    'content/sources/picture.html: is a PNG picture, not text. Save the page as text or HTML, or take the file out of the folder.',
  ]);
});

test('a link out of the folder, a dead link and a pipe are refused; a folder linked to itself does no harm', async () => {
  const folder = contentFolder({ 'sources/good.txt': 'The ferry left.', 'secret.txt': 'not for readers' });
  const sources = path.join(folder, 'sources');
  symlinkSync('../secret.txt', path.join(sources, 'out.txt'));
  symlinkSync('nowhere', path.join(sources, 'dead.txt'));
  symlinkSync('.', path.join(sources, 'loop'));
  execFileSync('mkfifo', [path.join(sources, 'pipe.txt')]);
  const { items, errors } = await ingest(folder);
  expect(items.map(({ file }) => file)).toEqual(['good.txt']);
  expect(shown(folder, errors).sort()).toEqual([
    'content/sources/dead.txt: is a link to nothing. Delete it, or put the file itself there.',
    'content/sources/out.txt: is a link that leads out of the folder. Put a copy of the file there instead.',
    'content/sources/pipe.txt: is neither a file nor a folder. Take it out of the folder.',
  ]);
});

test('the same content twice is one article, and the editor is told which file is used', async () => {
  const folder = contentFolder({
    'sources/a.txt': 'The ferry left.',
    'sources/b.html': 'The ferry left.',
    'sources/c.txt': 'The ferry left.',
    'sources/c.yaml': 'title: Ferry',
  });
  const { items, errors, warnings } = await ingest(folder);
  expect(items.map(({ file }) => file)).toEqual(['a.txt']);
  expect(errors).toEqual([]);
  expect(shown(folder, warnings)).toEqual([
    'content/sources/b.html: has the same content as a.txt. Only that is used.',
    'content/sources/c.txt: has the same content as a.txt. Only that is used, without this sidecar.',
  ]);
});

test('the encoding that a sidecar states is used', async () => {
  const folder = contentFolder({
    'sources/a.txt': Uint8Array.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]),
    'sources/a.yaml': 'encoding: windows-1251',
  });
  const { items } = await ingest(folder);
  expect(items[0]).toMatchObject({ text: 'Паром', encoding: { label: 'windows-1251', evidence: 'given' } });
});

test('names with spaces, Cyrillic, dots and quotes are read; two of one name differ by extension', async () => {
  const folder = contentFolder({
    'sources/two words.txt': '1',
    'sources/Паром.txt': '2',
    'sources/up..down.txt': '3',
    "sources/it's <b>.txt": '4',
    'sources/same.txt': '5',
    'sources/same.html': '6',
  });
  const { items, errors } = await ingest(folder);
  expect(errors).toEqual([]);
  expect(items.map(({ id }) => id)).toEqual(['it-s-b', 'same-html', 'same-txt', 'two-words', 'up-down', 'parom']);
});

test('other files, and a folder without captures, are told of', async () => {
  const folder = contentFolder({ 'sources/page.pdf': 'x' });
  expect(shown(folder, (await ingest(folder)).warnings)).toEqual([
    'content/sources: not read, being no .txt, .html, .mhtml or .md files: page.pdf. Take them out of the folder.',
    'content/sources: holds no capture. Put .txt, .html, .mhtml or .md files there.',
  ]);
});

test('a missing folder is an error that says what to put there', async () => {
  const folder = contentFolder({ 'dossier.yaml': 'title: x' });
  expect(shown(folder, (await ingest(folder)).errors)).toEqual([
    'content/sources: there is no such folder. Make it, and put captures into it: .txt, .html, .mhtml or .md files.',
  ]);
});

test('a line of 50 MB is read', async () => {
  const folder = contentFolder({ 'sources/long.txt': Buffer.alloc(50e6, 'word ') });
  mkdirSync(path.join(folder, 'registry'));
  const { items, errors } = await ingest(folder);
  expect(errors).toEqual([]);
  expect(items[0]?.text.length).toBe(50e6);
});

test('a file over 64 MB is refused', async () => {
  const folder = contentFolder({ 'sources/huge.txt': Buffer.alloc(65 * 1024 * 1024, 'word ') });
  expect(shown(folder, (await ingest(folder)).errors)).toEqual([
    'content/sources/huge.txt: is larger than 64 MB. Split it, or save the page as text.',
  ]);
});
