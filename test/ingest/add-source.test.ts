import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addSource } from '../../src/ingest/add-source.ts';
import { FETCH_BOUNDS } from '../../src/ingest/fetch-page.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { contentFolder, shown } from './content-folder.ts';

const PAGE = '<title>Ferry</title><p>The ferry left.';
const options = { today: '2015-01-13', bounds: { ...FETCH_BOUNDS, maxBytes: 3 * 1024 * 1024, milliseconds: 700 } };
let base = '';

const server = http.createServer((request, response) => {
  const answer = (status: number, headers: http.OutgoingHttpHeaders, body?: string | Buffer) =>
    response.writeHead(status, headers).end(body);
  switch (request.url) {
    case '/news/ferry-leaves.html?ref=1':
      return answer(200, { 'content-type': 'text/html; charset=utf-8' }, PAGE);
    case '/%D0%9F%D0%B0%D1%80%D0%BE%D0%BC':
      return answer(200, { 'content-type': 'text/plain' }, 'Паром');
    case '/greek':
      return answer(
        200,
        { 'content-type': 'text/plain; charset=ISO-8859-7' },
        Buffer.from([0xd0, 0xeb, 0xef, 0xdf, 0xef]),
      );
    case '/moved':
      return answer(302, { location: '/news/ferry-leaves.html?ref=1#part' });
    case '/loop':
      return answer(302, { location: '/loop' });
    case '/to-file':
      return answer(302, { location: 'file:///etc/hosts' });
    case '/picture':
      return answer(200, { 'content-type': 'image/png' }, 'x');
    case '/untyped':
      return answer(200, {}, `\n${PAGE}`);
    case '/large':
      response.writeHead(200, { 'content-type': 'text/plain' });
      for (let i = 0; i < 5; i++) response.write(Buffer.alloc(1024 * 1024, 'a'));
      return response.end();
    case '/slow':
      return response.writeHead(200, { 'content-type': 'text/plain' }).write('a');
    default:
      return answer(404, {});
  }
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a page is saved as it came, with a sidecar that says where and when', async () => {
  const folder = contentFolder({});
  const added = await addSource(folder, `${base}/moved`, options);
  expect(shown(folder, [added.file, added.sidecar ?? ''])).toEqual([
    'content/sources/127-0-0-1-ferry-leaves.html',
    'content/sources/127-0-0-1-ferry-leaves.yaml',
  ]);
  expect(readFileSync(added.file, 'utf8')).toBe(PAGE);
  expect(parse(readFileSync(added.sidecar ?? '', 'utf8'))).toEqual({
    url: `${base}/news/ferry-leaves.html?ref=1`,
    captured: '2015-01-13',
  });
});

test('an encoding that only the server names is kept in the sidecar', async () => {
  const folder = contentFolder({});
  const { sidecar } = await addSource(folder, `${base}/greek`, options);
  expect(parse(readFileSync(sidecar ?? '', 'utf8'))).toMatchObject({ encoding: 'iso-8859-7' });
  expect((await ingest(folder)).items[0]?.text).toBe('Πλοίο');
});

test('the type of the answer gives the extension, its first sign where there is none', async () => {
  const folder = contentFolder({});
  await addSource(folder, `${base}/%D0%9F%D0%B0%D1%80%D0%BE%D0%BC`, options);
  await addSource(folder, `${base}/untyped`, options);
  const captures = readdirSync(path.join(folder, 'sources')).filter((name) => !name.endsWith('.yaml'));
  expect(captures.sort()).toEqual(['127-0-0-1-parom.txt', '127-0-0-1-untyped.html']);
});

test.each([
  ['/loop', 'redirects more than 5 times. Open it in a browser, save the page, and add the file.'],
  ['/to-file', 'leads to file:, which is not fetched. Give an address that begins with https:// or http://.'],
  ['/picture', 'is image/png, not a page. Save its text, and add that file.'],
  ['/large', 'is larger than 3 MB. Save the text of the page, and add that file.'],
  ['/slow', 'takes longer than 0.7 s. Open it in a browser, save the page, and add the file.'],
  ['/gone', 'answers 404 Not Found. Open it in a browser, save the page, and add the file.'],
])('%s %s', async (page, message) => {
  const folder = contentFolder({});
  await expect(addSource(folder, base + page, options)).rejects.toThrow(`${base}${page}: ${message}`);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['file:///etc/hosts', 'leads to file:, which is not fetched. Give an address that begins with https:// or http://.'],
  ['ftp://example.org/x', 'leads to ftp:, which is not fetched. Give an address that begins with https:// or http://.'],
  [
    'javascript:alert(1)',
    'leads to javascript:, which is not fetched. Give an address that begins with https:// or http://.',
  ],
  [
    'http://me:secret@example.org/',
    'holds a password. It would end up in the dossier: save the page in a browser, and add the file.',
  ],
  ['https://', 'is not an address. Write the whole address: https://example.org/page.'],
  ['no-such-file.txt', 'there is no such file. Look at the path; an address begins with https://.'],
])('%s %s', async (source, message) => {
  await expect(addSource(contentFolder({}), source, options)).rejects.toThrow(`${source}: ${message}`);
});

test('a file is copied under its own name; nothing is ever overwritten', async () => {
  const folder = contentFolder({
    'inbox/Паром ушёл.txt': 'The ferry left.',
    'inbox/other/Паром ушёл.txt': 'The ferry came back.',
    'sources/Паром ушёл.yaml': 'title: belongs to another',
  });
  const first = await addSource(folder, path.join(folder, 'inbox/Паром ушёл.txt'), options);
  const again = await addSource(folder, path.join(folder, 'inbox/Паром ушёл.txt'), options);
  const other = await addSource(folder, path.join(folder, 'inbox/other/Паром ушёл.txt'), options);
  // The sidecar that is there would be taken for its own.
  expect(shown(folder, [first.file, again.file, other.file])).toEqual([
    'content/sources/Паром ушёл-2.txt',
    'content/sources/Паром ушёл-2.txt',
    'content/sources/Паром ушёл-3.txt',
  ]);
  expect([first.isNew, again.isNew, other.isNew]).toEqual([true, false, true]);
  expect(readFileSync(first.file, 'utf8')).toBe('The ferry left.');
});

test('a file that cannot be a capture is not copied', async () => {
  const folder = contentFolder({ 'inbox/a.pdf': 'x', 'inbox/b.txt': '', 'inbox/c.txt': '%PDF-1.4' });
  const errors: string[] = [];
  for (const file of ['inbox/a.pdf', 'inbox/b.txt', 'inbox/c.txt', 'inbox']) {
    await addSource(folder, path.join(folder, file), options).catch((error: Error) => errors.push(error.message));
  }
  expect(shown(folder, errors)).toEqual([
    'content/inbox/a.pdf: is no .txt, .html, .mhtml or .md file. Save its text, and add that file.',
    'content/inbox/b.txt: is empty. Save the page again, or delete the file.',
    'content/inbox/c.txt: is a PDF, not text. Save the page as text or HTML, or take the file out of the folder.',
    'content/inbox: is not a file. Give the files in it one by one.',
  ]);
});
