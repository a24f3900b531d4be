import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { contentFolder, shown } from './content-folder.ts';
import { encodeAs } from './encode-as.ts';

const page = '<html><head><title>Quay</title></head><body><h1>Quay closes</h1><p>The quay closes.</p></body></html>';

/** A page as a browser saves it in a single file. */
function mhtml(parts: { headers: string[]; body: string }[], boundary = '----=_Next'): string {
  const top = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://coast.example/2017/quay?a=b',
    'Subject: Quay closes',
    'Date: Tue, 14 Mar 2017 23:20:30 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    `\tboundary="${boundary}"`,
  ];
  const sections = parts.map(({ headers, body }) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`);
  return `${top.join('\r\n')}\r\n\r\n\r\n${sections.join('')}--${boundary}--\r\n`;
}
const quoted = (bytes: Buffer) =>
  [...bytes]
    .map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('')
    .replace(/.{60}/g, '$&=\r\n');
const html = (encoding: string) => ['Content-Type: text/html', `Content-Transfer-Encoding: ${encoding}`];
async function read(files: Record<string, string | Uint8Array>) {
  const folder = contentFolder(files);
  const { items, errors, warnings } = await ingest(folder);
  return { items, errors: shown(folder, errors), warnings: shown(folder, warnings) };
}

describe('a page saved in a single file (MHTML)', () => {
  test('is its HTML, with the address and the day of saving; frames and pictures are not read', async () => {
    const file = mhtml([
      { headers: html('quoted-printable'), body: quoted(Buffer.from(`${page}<p>Łódź – ‘так’</p>`)) },
      { headers: html('quoted-printable'), body: '<p>Advertisement in a frame</p>' },
      { headers: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], body: 'iVBORw0KGgo=' },
    ]);
    const { items, errors, warnings } = await read({ 'sources/quay.mhtml': file });
    expect([errors, warnings]).toEqual([[], []]);
    expect(items[0]).toMatchObject({
      id: 'quay',
      mediaType: 'text/html',
      text: `${page}<p>Łódź – ‘так’</p>`,
      url: 'https://coast.example/2017/quay?a=b',
      captured: '2017-03-14',
    });
  });

  test('in base64, in an encoding that only the header names, one level down', async () => {
    const inner = mhtml(
      [
        {
          headers: ['Content-Type: text/html; charset="windows-1251"', 'Content-Transfer-Encoding: base64'],
          body: encodeAs('windows-1251', '<p>Причал закрыт</p>').toString('base64').replace(/.{20}/g, '$&\r\n'),
        },
      ],
      'inner',
    ).replace(/^[\s\S]*?(?=Content-Type)/, '');
    const { items } = await read({
      'sources/a.mht': mhtml([
        { headers: inner.split('\r\n\r\n')[0]?.split('\r\n') ?? [], body: inner.slice(inner.indexOf('\r\n\r\n') + 4) },
      ]),
    });
    expect(items[0]).toMatchObject({
      text: '<p>Причал закрыт</p>',
      encoding: { label: 'windows-1251', evidence: 'declared' },
    });
  });

  test('without a page in it is an error; the sidecar knows better than the file', async () => {
    const { items, errors } = await read({
      'sources/cut.mhtml':
        'Content-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/css\r\n\r\np{}\r\n--x--\r\n',
      'sources/no-mime.mhtml': 'just text\n',
      'sources/page.mhtml': mhtml([{ headers: html('8bit'), body: page }]),
      'sources/page.yaml': 'url: https://coast.example/other\ncaptured: 2018\n',
    });
    const message =
      'is a saved page (MHTML) without any HTML in it. Save the page as text or HTML, or take the file out of the folder.';
    expect(errors).toEqual([`content/sources/cut.mhtml: ${message}`, `content/sources/no-mime.mhtml: ${message}`]);
    expect(items[0]).toMatchObject({ url: 'https://coast.example/other', sidecar: { data: { captured: '2018' } } });
  });
});

describe('the comments of those who saved a page', () => {
  const cases: [string, string, object][] = [
    ['a browser', '<!-- saved from url=(0027)https://coast.example/quay -->', { url: 'https://coast.example/quay' }],
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://coast.example/quay \n saved date: Tue Mar 14 2017 10:20:30 GMT+0100 (CET)\n-->',
      { url: 'https://coast.example/quay', captured: '2017-03-14' },
    ],
    [
      'the Wayback Machine',
      '<!--\n     FILE ARCHIVED ON 10:20:30 Mar 04, 2017 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 04:05:06 Nov 22, 2026.\n-->',
      { captured: '2017-03-04' },
    ],
    ['nobody: words of the page itself', '<p>saved from url=(0027)https://coast.example/quay</p>', {}],
    ['a liar', '<!-- saved from url=(0011)javascript:alert(1) -->', {}],
  ];
  for (const [who, comment, provenance] of cases)
    test(who, async () => {
      const { items } = await read({ 'sources/a.html': `<!doctype html>\n${comment}\n${page}` });
      const { url, captured } = items[0] ?? {};
      expect({ ...(url && { url }), ...(captured && { captured }) }).toEqual(provenance);
    });
});

describe('a page from a web archive', () => {
  const sidecar = (url: string) => ({ 'sources/a.html': page, 'sources/a.yaml': `url: ${url}\n` });
  test('was captured on the day in its address, and is of the site that was archived', async () => {
    const { items } = await read(
      sidecar('https://web.archive.example/web/20170314102030/https://www.coast.example/quay'),
    );
    const [capture] = items;
    if (capture === undefined) throw new Error('the capture was not read');
    expect(capture.captured).toBe('2017-03-14');
    const { publisher, captured } = clean(capture, { sharedLines: new Map() });
    expect([publisher?.value, captured]).toEqual(['coast.example', '2017-03-14']);
  });

  test('is none if the address only holds numbers, or another address as a parameter', async () => {
    for (const url of [
      'https://coast.example/20170314/quay',
      'https://coast.example/go?to=/20170314102030/https://other.example/',
      'https://coast.example/20179914102030/https://other.example/',
    ]) {
      const { items } = await read(sidecar(url));
      expect(items[0]?.captured).toBeUndefined();
    }
  });
});
