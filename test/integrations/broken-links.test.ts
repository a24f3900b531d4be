import { describe, expect, it } from 'vitest';
import { findBrokenLinks, scanPage } from '../../src/integrations/broken-links.ts';

const check = (pages: Record<string, string>, files: string[] = []) =>
  findBrokenLinks(new Map(Object.entries(pages).map(([file, html]) => [file, scanPage(html)])), new Set(files));

describe('the check of the built site', () => {
  it('lets a link to a sentence that is there pass', () => {
    expect(
      check({
        'people/x/index.html': '<a href="../../articles/a/index.html#s-1">x</a><a href="#here">y</a><p id="here">',
        'articles/a/index.html': '<span class="s" id="s-1">words</span>',
      }),
    ).toEqual([]);
  });

  it('names a page that is not there', () => {
    expect(check({ 'index.html': '<a href="people/y/index.html">y</a>' })).toEqual([
      'index.html: no page people/y/index.html',
    ]);
  });

  it('names a sentence that is not there', () => {
    const pages = { 'index.html': '<a href="a/index.html#s-2">y</a>', 'a/index.html': '<p id="s-1">' };
    expect(check(pages)).toEqual(['index.html: no place #s-2 on a/index.html']);
  });

  it('names links that work only at the root of a domain, or not from disk', () => {
    expect(check({ 'index.html': '<a href="/people/">y</a><a href="people/">z</a>' })).toEqual([
      'index.html: the link /people/ works only at the root of a domain',
      'index.html: the link people/ does not name its file and fails from disk',
    ]);
  });

  it('names a style sheet or script that is not there', () => {
    const page = '<link rel="stylesheet" href="../site.css"><script src="../site.js" defer></script>';
    expect(check({ 'a/index.html': page }, ['site.css'])).toEqual(['a/index.html: no file site.js']);
  });

  it('names whatever would be fetched from another host', () => {
    expect(
      check({ 'index.html': '<img src="https://example.org/x.png"><script src="//example.org/x.js"></script>' }),
    ).toEqual([
      'index.html: asks another host for https://example.org/x.png',
      'index.html: asks another host for //example.org/x.js',
    ]);
  });

  it('names a link that would run a script', () => {
    expect(check({ 'index.html': '<a href="javascript:alert(1)">x</a>' })).toEqual([
      'index.html: a link leads to javascript:alert(1)',
    ]);
  });

  it('lets links to other sites pass: nobody follows them by himself', () => {
    expect(
      check({ 'index.html': '<a href="https://example.org/a?b=1&amp;c=2">x</a><a href="mailto:a@example.org">m</a>' }),
    ).toEqual([]);
  });
});
