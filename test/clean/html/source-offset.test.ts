import { describe, expect, test } from 'vitest';
import { readTimestamp } from '../../../src/clean/html/find-page-dates.ts';
import { safeAddress } from '../../../src/clean/html/safe-address.ts';
import { sourceOffset } from '../../../src/clean/html/source-offset.ts';

describe('offset of decoded text in its source', () => {
  test.each([
    ['a &amp; b', 'a & b', 3, 7],
    ['caf&eacute; x', 'café x', 4, 11],
    ['a & b', 'a & b', 3, 3],
    ['a\r\nb', 'a\nb', 2, 3],
    ['one</b>two', 'onetwo', 4, 8],
    ['&#x1F600;z', '😀z', 2, 9],
    ['&ampz', '&z', 1, 4],
  ])('%j reads %j: %i is at %i', (source, text, offset, at) => {
    expect(sourceOffset(source, text, offset)).toBe(at);
  });
});

describe('timestamps of page data', () => {
  test.each([
    ['2015-01-13T10:20:00+03:00', { edtf: '2015-01-13', time: '10:20+03:00' }],
    ['2015-01-13', { edtf: '2015-01-13' }],
    ['20150113', { edtf: '2015-01-13' }],
    ['Tue, 13 Jan 2015 09:05:00 GMT', { edtf: '2015-01-13', time: '09:05Z' }],
    ['Jan 13, 2015', { edtf: '2015-01-13' }],
    ['2015-02-30', undefined],
    ['2015', undefined],
    ['13', undefined],
    ['yesterday', undefined],
  ])('%j', (value, read) => {
    expect(readTimestamp(value)).toEqual(read);
  });
});

describe('addresses', () => {
  test.each([
    ['/a?b=1', 'https://x.example/c', 'https://x.example/a?b=1'],
    ['//cdn.example/a', 'https://x.example/', 'https://cdn.example/a'],
    ['/a', undefined, undefined],
    ['#top', 'https://x.example/', undefined],
    ['vbscript:x', 'https://x.example/', undefined],
    ['java\tscript:alert(1)', 'https://x.example/', undefined],
    ['https://user:word@x.example/', undefined, undefined],
    ['mailto:a@x.example', 'https://x.example/', undefined],
  ])('%j on %j', (href, base, address) => {
    expect(safeAddress(href, base)).toBe(address);
  });
});
