import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { contentFolder, shown } from './content-folder.ts';

async function errorsOf(sidecar: string | Uint8Array): Promise<string[]> {
  const folder = contentFolder({ 'sources/x.txt': 'The ferry left.', 'sources/x.yaml': sidecar });
  const { items, errors } = await ingest(folder);
  // An article is not published without what its editor said of it.
  expect(items).toEqual([]);
  return shown(folder, errors).map((message) => message.replace('content/sources/x.yaml', 'x.yaml'));
}

test.each<[string, string]>([
  ['published: 13/01/2015', 'x.yaml:1: "published" is not a date. Write 2015-01-13 or 2015-01.'],
  ['\n\npublished: 2015-02-29', 'x.yaml:3: "published" is not a date. Write 2015-01-13 or 2015-01.'],
  ['captured: last year', 'x.yaml:1: "captured" is not a date. Write 2015-01-13 or 2015-01.'],
  ['publishd: 2015', 'x.yaml:1: "publishd" is not a field here. Did you mean "published"?'],
  ['Title: Ferry', 'x.yaml:1: "Title" is not a field here. Did you mean "title"?'],
  [
    'colour: red',
    'x.yaml:1: "colour" is not a field here. The fields are: title, standfirst, publisher, byline, published, url, captured, language, encoding, note, keep, cut.',
  ],
  ['title:', 'x.yaml:1: "title" is empty. Write title: and the headline or name, in quotes if it holds a colon.'],
  ['title: ""', 'x.yaml:1: "title" is empty. Write title: and the headline or name, in quotes if it holds a colon.'],
  [
    'title: [a]',
    'x.yaml:1: "title" is not text. Write title: and the headline or name, in quotes if it holds a colon.',
  ],
  [
    'url: javascript:alert(1)',
    'x.yaml:1: "url" is not an http(s) address. Write the whole address: https://example.org/page.',
  ],
  ['url: example.org', 'x.yaml:1: "url" is not an http(s) address. Write the whole address: https://example.org/page.'],
  ['language: English', 'x.yaml:1: "language" is not written rightly. Write a language tag such as en, ru or pt-BR.'],
  [
    'encoding: cp-1251-x',
    'x.yaml:1: "encoding" is not the name of an encoding. Write the name of a character encoding, such as utf-8 or windows-1251.',
  ],
  ['cut: Follow us', 'x.yaml:1: "cut" is not a list. Write a list of passages, one a line after a hyphen.'],
  [
    'cut:\n- Follow us\n- ""',
    'x.yaml:3: an entry of "cut" is empty. Write a list of passages, one a line after a hyphen.',
  ],
  ['just words', 'x.yaml: the file is not a group of fields. Write a list of entries that begin with "- name:".'],
  [
    'title: One: two',
    'x.yaml:1: a colon makes this line unreadable. Put the whole value in quotes: title: "One: two".',
  ],
  ['title: a\ntitle: b', 'x.yaml:2: this field stands twice. Keep one of the two.'],
  ['cut:\n\t- a', 'x.yaml:2: a tab is used to indent. Indent with spaces.'],
  [
    'title: "open',
    'x.yaml:1: a quotation mark, a bracket or a colon is missing. Write field: value, and close what you open.',
  ],
  [
    'cut: [a, b\ntitle: c',
    'x.yaml:2: a quotation mark, a bracket or a colon is missing. Write field: value, and close what you open.',
  ],
  ['title: a\n---\ntitle: b', 'x.yaml:2: a line of --- begins a second document. Keep one document in the file.'],
  ['__proto__: {title: x}', expect.stringMatching(/^x\.yaml:1: "__proto__" is not a field here\. /)],
])('%j', async (sidecar, message) => {
  expect(await errorsOf(sidecar)).toEqual([message]);
});

test('all faults of a file are told at once, by line', async () => {
  expect(await errorsOf('publishd: x\npublished: x\nurl: x\n')).toEqual([
    'x.yaml:1: "publishd" is not a field here. Did you mean "published"?',
    'x.yaml:2: "published" is not a date. Write 2015-01-13 or 2015-01.',
    'x.yaml:3: "url" is not an http(s) address. Write the whole address: https://example.org/page.',
  ]);
});

test('a file that doubles itself by aliases is refused', async () => {
  const levels = 'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`)}]`);
  expect(await errorsOf(`a: &a [x]\n${levels.join('\n')}`)).toEqual([
    'x.yaml: refers to itself too often. Write the values out instead of naming them with & and *.',
  ]);
});

test('a file in another encoding is refused', async () => {
  expect(await errorsOf(Uint8Array.from([...Buffer.from('title: '), 0xc4, 0xe0]))).toEqual([
    'x.yaml: is not UTF-8. Save it as UTF-8 in your editor.',
  ]);
});

test('numbers are taken as they are written where words are wanted', async () => {
  const folder = contentFolder({
    'sources/x.txt': 'The ferry left.',
    'sources/x.yaml': '\ufefftitle: 1984\r\npublished: 2015\r\ncut: [007, yes]\r\n',
  });
  const { items, errors } = await ingest(folder);
  expect(errors).toEqual([]);
  expect(items[0]?.sidecar).toMatchObject({
    data: { title: '1984', published: '2015', cut: ['007', 'yes'] },
    lines: { title: 1, published: 2, cut: 3, 'cut.0': 3, 'cut.1': 3 },
  });
});

test('an empty sidecar states nothing', async () => {
  const folder = contentFolder({ 'sources/x.txt': 'The ferry left.', 'sources/x.yaml': '# nothing yet\n' });
  expect((await ingest(folder)).items[0]?.sidecar?.data).toEqual({});
});

test('a sidecar must belong to one capture, and a capture have one sidecar', async () => {
  const folder = contentFolder({
    'sources/a.txt': '1',
    'sources/a.html': '2',
    'sources/a.yaml': '',
    'sources/b.txt': '3',
    'sources/b.yaml': '',
    'sources/b.txt.yaml': '',
    'sources/c.txt': '4',
    'sources/d.yaml': '',
  });
  const { items, errors } = await ingest(folder);
  expect(items.map(({ id }) => id)).toEqual(['c']);
  expect(shown(folder, errors)).toEqual([
    'content/sources/a.yaml: belongs to a.html and to a.txt. Name it a.html.yaml or a.txt.yaml.',
    'content/sources/b.yaml: is a second sidecar of b.txt. Keep one of the two.',
    'content/sources/d.yaml: belongs to no capture. Name it as its capture is named, or delete it.',
  ]);
});
