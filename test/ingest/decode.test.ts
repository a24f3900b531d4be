import { describe, expect, test } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';
import { encodeAs } from './encode-as.ts';

const RUSSIAN = 'Пароход отошёл от причала в полдень. Капитан сказал, что погода портится: «К вечеру жди ветра».';
const UKRAINIAN = 'Пароплав відійшов від причалу опівдні. Її капітан сказав, що надвечір буде вітер.';
const JAPANESE = '汽船は正午に桟橋を離れた。船長は夕方には風が出るだろうと話した。';
const CHINESE = '轮船中午离开了码头。船长说，傍晚可能会起风，请大家留在船舱里。';
const TAIWANESE = '輪船中午離開了碼頭。船長說，傍晚可能會起風，請大家留在船艙裡。';
const KOREAN = '기선은 정오에 부두를 떠났다. 선장은 저녁에 바람이 불 것이라고 말했다.';
const GERMAN = 'Der Dampfer legte um zwölf ab. „Gegen Abend kommt Wind“, sagte der Kapitän – er grüßte müde.';
const FRENCH =
  'Le paquebot a quitté le quai à midi. Le capitaine s’attend à du vent : « Restez à l’intérieur », dit-il.';
const POLISH =
  'Parowiec odpłynął w południe. Kapitan powiedział, że wieczorem będzie wiało, więc prosił zostać w środku.';
const GREEK = 'Το ατμόπλοιο έφυγε το μεσημέρι. Ο καπετάνιος είπε ότι το βράδυ θα φυσήξει.';
const TURKISH = 'Vapur öğle vakti iskeleden ayrıldı. Kaptan akşama doğru rüzgâr çıkacağını söyledi.';

const LEGACY: [label: string, text: string][] = [
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN.replace(/[«»]/g, '"')],
  ['ibm866', RUSSIAN.replace(/[«»]/g, '"')],
  ['iso-8859-5', RUSSIAN.replace(/[«»]/g, '"')],
  ['windows-1251', UKRAINIAN],
  ['koi8-u', UKRAINIAN],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['gb18030', CHINESE],
  ['big5', TAIWANESE],
  ['euc-kr', KOREAN],
  ['windows-1252', GERMAN],
  ['windows-1252', FRENCH],
  ['windows-1250', POLISH],
  ['iso-8859-2', POLISH],
  ['windows-1253', GREEK],
  ['windows-1254', TURKISH],
];

describe('a capture in a legacy encoding reads right', () => {
  test.each(LEGACY)('%s: %s', (label, text) => {
    const { text: read, encoding } = decode(encodeAs(label, text), 'text/plain');
    expect(read).toBe(text);
    expect(encoding.evidence).toBe('detected');
  });

  test.each(LEGACY)('%s within a page of ASCII markup: %s', (label, text) => {
    const markup = '<div class="teaser"><a href="/news">News</a> <script>var x = 1 < 2;</script></div>\n'.repeat(30);
    const page = Buffer.concat([Buffer.from(markup), encodeAs(label, `<p>${text}</p>\n`), Buffer.from(markup)]);
    expect(decode(page, 'text/html').text).toContain(text);
  });
});

test('a byte order mark decides, and is not part of the text', () => {
  const utf16 = Buffer.from(RUSSIAN, 'utf16le');
  const bigEndian = Buffer.from(utf16).swap16();
  expect(decode(Buffer.from(`\ufeff${RUSSIAN}`), 'text/plain')).toEqual({
    text: RUSSIAN,
    encoding: { label: 'utf-8', evidence: 'bom' },
  });
  expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'text/plain')).toEqual({
    text: RUSSIAN,
    encoding: { label: 'utf-16le', evidence: 'bom' },
  });
  expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian]), 'text/plain').text).toBe(RUSSIAN);
});

test.each([RUSSIAN, CHINESE.concat('\n'), 'The ferry left at noon.'])('UTF-16 without a mark: %s', (text) => {
  const littleEndian = Buffer.from(`${text}\n`, 'utf16le');
  expect(decode(littleEndian, 'text/plain').text).toBe(`${text}\n`);
  expect(decode(Buffer.from(littleEndian).swap16(), 'text/plain').text).toBe(`${text}\n`);
});

test('what a page declares holds for it, be it in meta or in an XML declaration', () => {
  const page = encodeAs('windows-1251', `<html><head><meta charset="windows-1251"></head><p>Да.</p>`);
  expect(decode(page, 'text/html')).toMatchObject({
    text: expect.stringContaining('Да.'),
    encoding: { label: 'windows-1251', evidence: 'declared' },
  });
  const old = encodeAs('koi8-r', '<META http-equiv=Content-Type content="text/html; charset=koi8-r"><p>Да.</p>');
  expect(decode(old, 'text/html').encoding.label).toBe('koi8-r');
  const xml = encodeAs('shift_jis', '<?xml version="1.0" encoding="Shift_JIS"?><p>はい</p>');
  expect(decode(xml, 'text/html').text).toContain('はい');
});

test('a page that declares another encoding but is UTF-8 is read as UTF-8, and the editor is told', () => {
  const page = Buffer.from(`<meta charset="windows-1252"><p>${GERMAN}</p>`);
  const { text, warning } = decode(page, 'text/html');
  expect(text).toContain(GERMAN);
  expect(warning).toBe('declares windows-1252 but is UTF-8, and was read as UTF-8');
});

test('a declaration in a plain text is just text, and an unknown one is passed over', () => {
  expect(decode(Buffer.from('<meta charset="utf-16">Ω'), 'text/plain').text).toBe('<meta charset="utf-16">Ω');
  expect(decode(Buffer.from('<meta charset="no-such">Ω'), 'text/html').text).toBe('<meta charset="no-such">Ω');
  expect(decode(Buffer.from('<meta charset="utf-16">Ω'), 'text/html').encoding.label).toBe('utf-8');
});

test('UTF-8 with a few broken bytes stays UTF-8', () => {
  const broken = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from(RUSSIAN)]);
  const { text, encoding, warning } = decode(broken, 'text/plain');
  expect(text).toBe(`${RUSSIAN}\ufffd${RUSSIAN}`);
  expect(encoding.label).toBe('utf-8');
  expect(warning).toBe('holds 1 character that is not UTF-8, shown as \ufffd');
});

test('a lone surrogate becomes U+FFFD in its place', () => {
  const lone = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a', 'utf16le'), Buffer.from([0x00, 0xd8])]);
  const { text } = decode(Buffer.concat([lone, Buffer.from('b', 'utf16le')]), 'text/plain');
  expect(text).toBe('a\ufffdb');
  expect(text.isWellFormed()).toBe(true);
});

test('ASCII with Japanese escape sequences is ISO-2022-JP', () => {
  const bytes = Buffer.from('Ferry \x1b$B5%A%\x1b(B left.', 'latin1');
  expect(decode(bytes, 'text/plain').text).toBe('Ferry 汽船 left.');
});
